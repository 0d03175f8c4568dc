package io.gridgov.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadedSheetTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "编码", "网格编码"),
          Column.required("name", "名称"),
          Column.optional("note", "备注"));

  private static Outcome<HeadedSheet> read(String text) {
    return HeadedSheet.read("grids.csv", text, COLUMNS);
  }

  private static List<String> faults(Outcome<?> outcome) {
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @Test
  void columns_are_found_by_english_name_or_chinese_alias_in_any_order() {
    HeadedRow row = read("名称, 网格编码\n\u3000中原区 ,410102\n").orElseThrow().rows().get(0);

    assertThat(row.cell("code")).isEqualTo("410102");
    assertThat(row.cell("name")).isEqualTo("中原区");
    assertThat(row.spot("code")).isEqualTo(Spot.of("grids.csv", 2, 7));
  }

  @Test
  void an_absent_optional_column_is_empty_and_has_the_place_of_its_row() {
    HeadedRow row = read("code,name\n1,a\n").orElseThrow().rows().get(0);

    assertThat(row.cell("note")).isEmpty();
    assertThat(row.spot("note")).hasToString("grids.csv:2");
  }

  @Test
  void a_header_alone_is_a_sheet_without_rows() {
    assertThat(read("code,name\n").orElseThrow().rows()).isEmpty();
  }

  @Test
  void missing_and_duplicate_columns_are_reported_together() {
    assertThat(faults(read("code,编码,extra\n1,2,3\n")))
        .containsExactly(
            "missing-column@grids.csv:1:1",
            "duplicate-column@grids.csv:1:6",
            "unknown-column@grids.csv:1:9");
  }

  @Test
  void an_unknown_column_is_only_a_warning() {
    Outcome<HeadedSheet> outcome = read("code,name,colour\n1,a,red\n");

    assertThat(faults(outcome)).containsExactly("unknown-column@grids.csv:1:11");
    assertThat(outcome.value()).isPresent();
  }

  @Test
  void all_rows_of_wrong_length_are_reported() {
    assertThat(faults(read("code,name\n1\n2,b\n3,c,x\n")))
        .containsExactly("row-length@grids.csv:2:1", "row-length@grids.csv:4:1");
  }

  @Test
  void a_million_wrong_rows_are_not_a_million_faults() {
    assertThat(read("code,name\n" + "x\n".repeat(20_000)).problems()).hasSize(1001);
  }

  @Test
  void a_syntax_fault_stands_beside_the_others() {
    assertThat(faults(read("code,name\n1\n2,\"b\n")))
        .containsExactly("row-length@grids.csv:2:1", "unclosed-quote@grids.csv:3:3");
  }

  @Test
  void asking_for_a_column_that_was_not_expected_is_a_mistake_of_the_caller() {
    HeadedRow row = read("code,name\n1,a\n").orElseThrow().rows().get(0);

    assertThatThrownBy(() -> row.cell("colour"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }
}
