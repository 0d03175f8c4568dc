package io.gridgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Spot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableJsonTest {
  private static final String TABLE =
      """
      {
        "policy": "F",
        "inputs": [
          {"name": "kind", "type": "text{event|service}"},
          {"name": "count", "type": "number[0..9] km"}
        ],
        "outputs": [
          {"name": "unit", "type": "code"}
        ],
        "rows": [
          {"id": "r1", "when": {"kind": "event", "count": "< 3"}, "then": {"unit": "U-1"}, \
      "from": "2026-01-01", "to": "2027-01-01", "note": "streets \\"first\\"", "basis": "art. 5"},
          {"id": "r2", "when": {"kind": "not(service)"}},
          {"id": "default", "then": {"unit": "\\"missing\\""}}
        ]
      }
      """;

  private static List<String> faults(String json) {
    return TableJson.read("t.json", json).problems().stream()
        .map(problem -> problem.spot() + " " + problem.code())
        .toList();
  }

  @Test
  void a_table_reads_and_is_written_as_it_was() {
    DecisionTable table = TableJson.read("tables/routing.json", TABLE).orElseThrow();

    assertThat(TableJson.write(table)).isEqualTo(TABLE);
    assertThat(table.name()).isEqualTo("routing");
    assertThat(table.spot("count")).isEqualTo(Spot.of("tables/routing.json", 5, 14));
    assertThat(table.rows().get(0).basis()).isEqualTo("art. 5");
    assertThat(table.rows().get(0).spot("count")).isEqualTo(Spot.of("tables/routing.json", 11, 53));
    assertThat(table.defaultRow().orElseThrow().outputs())
        .containsEntry("unit", new Value.Code("missing"));
  }

  @Test
  void every_fault_is_told_at_its_place() {
    String json =
        """
        {
          "policy": "Z",
          "input": [],
          "inputs": [{"name": "a", "type": "numbr"}, {"name": "a", "type": "text", "unit": ""},
            {"name": "b", "type": "number"}],
          "outputs": [{"name": "o"}, 7],
          "rows": [
            {"id": "r1", "when": {"b": 5, "c": "-"}, "then": []},
            {"id": "r1", "from": "2026-1-1"},
            {"id": "", "when": {"b": "x"}},
            {"id": "default", "when": {"b": "1"}, "from": "2026-01-02", "to": "2026-01-01"}
          ]
        }
        """;

    assertThat(faults(json))
        .containsExactly(
            "t.json:2:13 hit-policy-unsupported",
            "t.json:3:3 unknown-key",
            "t.json:4:36 column-type",
            "t.json:4:55 column-name",
            "t.json:4:76 unknown-key",
            "t.json:6:15 missing-key",
            "t.json:6:30 wrong-type",
            "t.json:8:32 wrong-type",
            "t.json:8:40 unknown-column",
            "t.json:8:54 wrong-type",
            "t.json:9:12 row-id",
            "t.json:9:26 date",
            "t.json:10:12 row-id",
            "t.json:10:30 condition",
            "t.json:11:5 validity",
            "t.json:11:37 default-asks");
  }

  @Test
  void what_is_no_table_at_all_is_one_fault() {
    assertThat(faults("[]")).containsExactly("t.json:1:1 wrong-type");
    assertThat(faults("")).containsExactly("t.json bad-json");
    assertThat(faults("{\"policy\":\"F\",\"policy\":\"F\"}"))
        .containsExactly("t.json:1:15 duplicate-key");
    assertThat(faults("{\"policy\":\"F\",\"inputs\":[],\"outputs\":[],\"rows\":[]}"))
        .containsExactly("t.json:1:37 no-output");
    assertThat(
            faults(
                "{\"policy\":\"C+\",\"inputs\":[],\"outputs\":[{\"name\":\"o\",\"type\":\"text\"}],\"rows\":[]}"))
        .containsExactly("t.json:1:11 policy-outputs");
  }

  @Test
  void a_table_that_its_file_could_not_say_is_not_written() {
    Condition tooDeep = new Condition.Not(List.of(new Condition.Not(List.of(new Condition.Any()))));
    for (RuleRow row :
        List.of(
            row("r ", "", new Condition.Any()),
            row("r", " ", new Condition.Any()),
            row("r", "", tooDeep),
            row("r", "\uD840", new Condition.Any()))) {
      DecisionTable table =
          DecisionTable.of(
              "t",
              Spot.of("t"),
              HitPolicy.FIRST,
              List.of(new Column("a", ColumnType.find("text").orElseThrow())),
              List.of(new Column("o", ColumnType.find("text").orElseThrow())),
              List.of(row));

      assertThatThrownBy(() -> TableJson.write(table)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> TableCsv.write(table)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static RuleRow row(String id, String note, Condition condition) {
    return new RuleRow(
        id, List.of(condition), new TreeMap<>(), note, "", Validity.ALWAYS, Map.of());
  }
}
