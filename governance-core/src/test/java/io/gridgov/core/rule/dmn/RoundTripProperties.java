package io.gridgov.core.rule.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.TableJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Whatever way a table takes through the formats, it says the same in the end. */
class RoundTripProperties {
  private record Format(
      String file,
      Function<DecisionTable, String> write,
      Function<String, Outcome<DecisionTable>> read) {

    DecisionTable through(DecisionTable table) {
      byte[] bytes = write.apply(table).getBytes(StandardCharsets.UTF_8);
      return read.apply(new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
    }
  }

  private static final List<Format> FORMATS =
      List.of(
          new Format("table.csv", TableCsv::write, text -> TableCsv.read("table.csv", text)),
          new Format("table.json", TableJson::write, text -> TableJson.read("table.json", text)),
          new Format("table.dmn", TableDmn::write, text -> TableDmn.read("table.dmn", text)));

  @Property
  @Tag("L8")
  @Label("a table that goes through all formats, in any order, loses nothing")
  void nothing_is_lost(@ForAll long seed) {
    Random random = new Random(seed);
    DecisionTable table = new AnyTables(random).table();
    List<Format> way = new ArrayList<>(FORMATS);
    Collections.shuffle(way, random);
    way.add(way.get(0));
    DecisionTable now = table;
    for (Format format : way) {
      now = format.through(now);
      assertThat(now.saysTheSameAs(table)).as("%s%n%s", way, TableJson.write(table)).isTrue();
      assertThat(now.spot().file()).isEqualTo(format.file);
    }
  }

  @Property
  void equal_tables_are_written_alike(@ForAll long seed) {
    DecisionTable table = new AnyTables(new Random(seed)).table();
    for (Format format : FORMATS) {
      assertThat(format.write.apply(format.through(table))).isEqualTo(format.write.apply(table));
    }
  }

  @Property
  void what_is_written_is_well_formed_for_another_parser(@ForAll long seed) throws Exception {
    DecisionTable table = new AnyTables(new Random(seed)).table();
    assertThat(Tck.parse(TableDmn.write(table)).getElementsByTagNameNS("*", "rule").getLength())
        .isEqualTo(table.rows().size());
  }

  /** Ways to lose something, each of which the law has to notice. */
  private static final Map<String, UnaryOperator<DecisionTable>> FORGETFUL =
      Map.of(
          "note", table -> rows(table, row -> copy(row, "", row.basis())),
          "basis", table -> rows(table, row -> copy(row, row.note(), "")),
          "default row",
              table ->
                  DecisionTable.of(
                      table.name(),
                      table.spot(),
                      table.hitPolicy(),
                      table.inputs(),
                      table.outputs(),
                      table.rows()),
          "unit and range", RoundTripProperties::withoutUnits,
          "last row", table -> rows(table, row -> isLast(table, row) ? null : row));

  @Example
  void a_format_that_forgets_something_is_caught() {
    FORGETFUL.forEach(
        (what, forget) -> {
          Random random = new Random(7);
          int caught = 0;
          for (int i = 0; i < 200; i++) {
            DecisionTable table = new AnyTables(random).table();
            caught += forget.apply(table).saysTheSameAs(table) ? 0 : 1;
          }
          assertThat(caught).as(what).isGreaterThan(20);
        });
  }

  /** Found by {@link #nothing_is_lost}: such blanks end a keyword too. */
  @Example
  void a_keyword_before_any_kind_of_blank_is_put_in_quotes() {
    for (String blank : List.of(" ", "\t", "\n", "\u2028", "\u3000", "\u001F")) {
      String csv = "F,a,b\nrole,in,out\ntype,text,text\nr,\"\"\"within" + blank + "x\"\"\",x\n";
      DecisionTable table = TableCsv.read("t.csv", csv).orElseThrow();
      FORMATS.forEach(
          format ->
              assertThat(format.read().apply(format.write().apply(table)).problems()).isEmpty());
    }
  }

  @Example
  void a_control_character_is_kept_in_a_cell_and_refused_in_a_name() {
    String csv = "F,a\nrole,out\ntype,text\nr,x\u0001y\n";
    DecisionTable cell = TableCsv.read("t.csv", csv).orElseThrow();
    assertThat(TableDmn.read("t.dmn", TableDmn.write(cell)).orElseThrow().saysTheSameAs(cell))
        .isTrue();

    String named = "F,a\u0001\nrole,out\ntype,text\nr,x\n";
    DecisionTable name = TableCsv.read("t.csv", named).orElseThrow();
    assertThatThrownBy(() -> TableDmn.write(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bad-xml");
  }

  private static boolean isLast(DecisionTable table, RuleRow row) {
    return !table.rows().isEmpty() && row.equals(table.rows().get(table.rows().size() - 1));
  }

  private static DecisionTable rows(DecisionTable table, Function<RuleRow, RuleRow> change) {
    List<RuleRow> rows = new ArrayList<>(table.rows());
    table.defaultRow().ifPresent(rows::add);
    return DecisionTable.of(
        table.name(),
        table.spot(),
        table.hitPolicy(),
        table.inputs(),
        table.outputs(),
        rows.stream().flatMap(row -> Optional.ofNullable(change.apply(row)).stream()).toList());
  }

  private static RuleRow copy(RuleRow row, String note, String basis) {
    return new RuleRow(
        row.id(), row.conditions(), row.outputs(), note, basis, row.validity(), row.spots());
  }

  private static DecisionTable withoutUnits(DecisionTable table) {
    List<Column> inputs =
        table.inputs().stream()
            .map(
                column ->
                    new Column(
                        column.name(),
                        new ColumnType(
                            column.type().kind(),
                            column.type().words(),
                            Optional.empty(),
                            Optional.empty(),
                            "")))
            .toList();
    List<RuleRow> rows = new ArrayList<>(table.rows());
    table.defaultRow().ifPresent(rows::add);
    return DecisionTable.of(
        table.name(), table.spot(), table.hitPolicy(), inputs, table.outputs(), rows);
  }
}
