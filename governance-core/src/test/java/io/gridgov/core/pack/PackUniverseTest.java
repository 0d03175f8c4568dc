package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.analysis.Finding;
import io.gridgov.core.rule.analysis.Scope;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Universe;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PackUniverseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private final CityPack city = PackReader.of(List.of()).read(SamplePack.files()).orElseThrow();
  private final Universe universe = city.universeOn(DAY);

  private static Column column(String name, String type) {
    return new Column(name, ColumnType.find(type).orElseThrow());
  }

  @Test
  void matters_units_and_grids_of_the_day_are_all_that_their_columns_hold() {
    assertThat(universe.codes(column("matter", "code")))
        .contains("event:0102")
        .doesNotContain("U-D1");
    assertThat(universe.codes(column("unit", "code"))).contains("U-D1").doesNotContain("0102");
    assertThat(universe.codes(column("ward", "code"))).contains("U-D1", "event:0102");
    assertThat(universe.grids(column("grid", "grid"))).hasSize(10);
    assertThat(universe.isClosed(column("matter", "code"))).isTrue();
    assertThat(universe.isClosed(column("anywhere", "grid"))).isTrue();
    assertThat(universe.isClosed(column("ward", "code"))).isFalse();
    assertThat(universe.day()).contains(DAY);
  }

  @Test
  void what_stands_above_a_code_is_exactly_what_the_hierarchies_say() {
    Set<String> names = new TreeSet<>(universe.codes(column("any", "code")));
    city.matters().rows().forEach(row -> names.add(row.id().code()));
    names.addAll(List.of("nobody", "event:9999", ":", "x:", "D1"));
    for (String code : names) {
      for (String above : names) {
        assertThat(universe.above(code).contains(above))
            .as("%s under %s", code, above)
            .isEqualTo(universe.hierarchies().under(code, above));
      }
    }
  }

  @Test
  void what_lies_around_a_grid_is_exactly_what_the_hierarchies_say() {
    List<GridCode> grids =
        new ArrayList<>(city.grids().asOf(DAY).grids().stream().map(Grid::code).toList());
    grids.add(GridCode.of("nowhere"));
    for (GridCode grid : grids) {
      for (GridCode ancestor : grids) {
        assertThat(universe.around(grid).contains(ancestor))
            .isEqualTo(universe.hierarchies().within(grid, ancestor));
      }
    }
  }

  @Test
  void a_table_is_analysed_over_the_grids_of_the_city() {
    DecisionTable table =
        TableCsv.read(
                "tables/t.csv",
                """
                F,grid,o
                role,in,out
                type,grid,text
                r1,within D1,x
                r2,"within D2, C",y
                r3,within G11,z
                r4,missing,z
                """)
            .orElseThrow();

    TableAnalysis analysis = TableAnalysis.of(table, universe, Scope.DEFAULT.on(DAY));

    assertThat(analysis.findings())
        .extracting(Finding::message)
        .extracting(Object::toString)
        .containsExactly(
            "no row applies: grid: X1; days: 2026-01-05",
            "row r3 never answers; always first: r1",
            "rows r3 and r4 say the same and differ only in grid");
    assertThat(analysis.remarks()).isEmpty();
    assertThat(TableAnalysis.of(table).remarks()).hasSize(1);
  }
}
