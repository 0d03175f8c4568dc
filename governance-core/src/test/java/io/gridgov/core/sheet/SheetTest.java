package io.gridgov.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetTest {
  private static List<Row> rows(String text) {
    return Sheet.read("f.csv", text).orElseThrow().rows();
  }

  private static List<String> faults(Outcome<?> outcome) {
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @Test
  void cells_know_their_line_and_column_in_code_points() {
    Row row = rows("网格,b\n😀,\"x\",3\n").get(1);

    assertThat(row.cells()).containsExactly("😀", "x", "3");
    assertThat(row.spot(1)).isEqualTo(Spot.of("f.csv", 2, 3));
    assertThat(row.spot(2)).isEqualTo(Spot.of("f.csv", 2, 7));
  }

  @Test
  void cells_after_a_quoted_line_break_know_their_own_line() {
    Row row = rows("a,\"one\r\n\"\"two\"\"\nthree\",b\r\n").get(0);

    assertThat(row.cell(1)).isEqualTo("one\r\n\"two\"\nthree");
    assertThat(row.spot(2)).isEqualTo(Spot.of("f.csv", 3, 8));
  }

  @Test
  void blank_lines_are_skipped_and_counted() {
    assertThat(rows("a\r\n\r\nb\rc").stream().map(Row::line)).containsExactly(1, 3, 4);
  }

  @Test
  void an_unclosed_quote_is_named_where_it_opens() {
    assertThat(faults(Sheet.read("f.csv", "a,b\n\"x\ny\",\"z\n1,2\n")))
        .containsExactly("unclosed-quote@f.csv:3:4");
  }

  @Test
  void text_after_a_closing_quote_is_a_fault_of_that_cell() {
    assertThat(faults(Sheet.read("f.csv", "a,b\n1,\"x\"y\n")))
        .containsExactly("text-after-quote@f.csv:2:3");
  }

  @Test
  void a_quote_that_swallows_a_long_file_is_a_fault_too() {
    String text = "a,b\n1,\"" + "x".repeat(17_000_000);

    assertThat(faults(Sheet.read("f.csv", text))).containsExactly("cell-too-long@f.csv:2:3");
  }

  @Test
  void a_file_without_rows_is_empty() {
    assertThat(faults(Sheet.read("f.csv", ""))).containsExactly("empty-file@f.csv");
    assertThat(faults(Sheet.read("f.csv", "\n\r\n"))).containsExactly("empty-file@f.csv");
  }

  @Test
  void zero_characters_are_refused() {
    assertThat(faults(Sheet.read("f.csv", "a,b\n1,x\0y\n")))
        .containsExactly("binary-file@f.csv:2:3");
  }

  @Test
  void a_stream_gives_the_rows_before_the_fault() {
    try (SheetStream stream = SheetStream.open("f.csv", new StringReader("a,b\n1,2\n\"x"))) {
      assertThat(stream).toIterable().hasSize(2);
      assertThat(stream.problems()).extracting(Problem::code).containsExactly("unclosed-quote");
    }
  }

  @Test
  void a_stream_names_bytes_that_are_not_utf8() throws IOException {
    byte[] bytes = {'a', ',', 'b', '\n', (byte) 0xCD, (byte) 0xF8, '\n'};
    try (SheetStream stream =
        SheetStream.open("f.csv", Utf8Text.reader(new ByteArrayInputStream(bytes)))) {
      assertThat(stream).toIterable().isEmpty();
      assertThat(stream.problems()).extracting(Problem::code).containsExactly("not-utf8");
    }
  }

  @Test
  void a_stream_drops_the_byte_order_mark() throws IOException {
    byte[] bytes = "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8);
    try (SheetStream stream =
        SheetStream.open("f.csv", Utf8Text.reader(new ByteArrayInputStream(bytes)))) {
      assertThat(stream.next().cell(0)).isEqualTo("a");
    }
  }

  @Test
  void a_row_does_not_show_its_cells() {
    assertThat(rows("secret\n").get(0)).hasToString("f.csv:1 (1 cells)");
  }
}
