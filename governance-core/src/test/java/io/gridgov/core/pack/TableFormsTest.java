package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.TableJson;
import io.gridgov.core.rule.dmn.TableDmn;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableFormsTest {
  private static final String CSV = "tables/routing.csv";
  private static final DecisionTable ROUTING =
      TableCsv.read(CSV, SamplePack.text(SamplePack.files(), CSV)).orElseThrow();

  private static CityPack read(PackFiles files) {
    return PackReader.of(List.of()).read(files).orElseThrow();
  }

  private static List<String> faults(PackFiles files) {
    return PackReader.of(List.of()).read(files).problems().stream()
        .map(problem -> problem.spot() + " " + problem.code())
        .toList();
  }

  private static PackFiles with(String file, String text) {
    return SamplePack.files().without(CSV).with(file, text);
  }

  @Test
  void a_table_may_be_kept_in_any_form() {
    for (PackFiles files :
        List.of(
            with("tables/routing.dmn", TableDmn.write(ROUTING)),
            with("tables/routing.json", TableJson.write(ROUTING)))) {
      CityPack city = read(files);

      assertThat(city.tables().get("routing").saysTheSameAs(ROUTING)).isTrue();
      assertThat(city.hash()).isNotEqualTo(SamplePack.files().hash());
    }
  }

  @Test
  void a_draft_keeps_a_table_in_its_form_and_in_one_file() {
    CityPack city = read(with("tables/routing.dmn", TableDmn.write(ROUTING)));

    PackDraft draft = PackDraft.from(city);
    assertThat(draft.toFiles().names()).contains("tables/routing.dmn").doesNotContain(CSV);
    assertThat(read(draft.toFiles()).tables().get("routing").saysTheSameAs(ROUTING)).isTrue();

    draft.table(ROUTING);
    assertThat(draft.toFiles().names()).contains(CSV).doesNotContain("tables/routing.dmn");
  }

  @Test
  void two_files_of_one_table_are_a_fault() {
    assertThat(faults(SamplePack.files().with("tables/routing.json", TableJson.write(ROUTING))))
        .containsExactly("tables/routing.json same-table");
    assertThat(faults(SamplePack.files().with("tables/routing.dmn", "<a/>")))
        .containsExactly("tables/routing.dmn same-table", "tables/routing.dmn:1:1 dmn-version");
  }

  @Test
  void references_are_checked_where_they_stand() {
    String json = TableJson.write(ROUTING).replace("U-D1", "U-NONE");
    assertThat(faults(with("tables/routing.json", json)))
        .containsExactly("tables/routing.json:14:" + column(json, "U-NONE") + " unknown-unit");
    String dmn = TableDmn.write(ROUTING).replace("U-D1", "U-NONE");
    assertThat(faults(with("tables/routing.dmn", dmn)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("tables/routing.dmn:")
        .endsWith(" unknown-unit");
  }

  private static int column(String text, String piece) {
    int at = text.indexOf(piece);
    return at - text.lastIndexOf('\n', at) - 1;
  }

  @Test
  void versions_are_compared_row_by_row_in_every_form() {
    PackFiles before = with("tables/routing.dmn", TableDmn.write(ROUTING));
    PackFiles after =
        with("tables/routing.dmn", TableDmn.write(ROUTING).replace("\"water\"", "\"gas\""));

    assertThat(PackComparison.between(before, after))
        .extracting(change -> change.text().en())
        .containsExactly("tables/routing.dmn r2: changed line 'water' → 'gas'");
  }
}
