package io.gridgov.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Spot;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetProperties {
  @Property
  void what_the_writer_writes_the_sheet_reads_back(@ForAll("tables") List<List<String>> table) {
    StringWriter out = new StringWriter();
    try (SheetWriter writer = SheetWriter.to(out)) {
      table.forEach(writer::row);
    }
    List<Row> rows = Sheet.read("f", out.toString()).orElseThrow().rows();

    assertThat(rows).extracting(Row::cells).isEqualTo(table);
  }

  /** The oracle counts code points while it writes; it knows nothing of reading. */
  @Property
  void every_cell_stands_where_the_sheet_says(@ForAll("tables") List<List<String>> table) {
    StringBuilder text = new StringBuilder();
    List<Spot> expected = new ArrayList<>();
    for (List<String> row : table) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : ",");
        expected.add(end(text.toString()));
        text.append('"').append(row.get(i).replace("\"", "\"\"")).append('"');
      }
      text.append("\r\n");
    }
    List<Spot> found = new ArrayList<>();
    for (Row row : Sheet.read("f", text.toString()).orElseThrow().rows()) {
      for (int i = 0; i < row.size(); i++) {
        found.add(row.spot(i));
      }
    }

    assertThat(found).isEqualTo(expected);
  }

  private static Spot end(String text) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    return Spot.of("f", lines.length, last.codePointCount(0, last.length()) + 1);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cell =
        Arbitraries.of("a", "网格", "😀", "\"", ",", "\n", "\r\n", "\r", " ", "#", "=1+1", "")
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));
    return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
  }
}
