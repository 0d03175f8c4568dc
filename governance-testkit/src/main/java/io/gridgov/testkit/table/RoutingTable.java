package io.gridgov.testkit.table;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A routing table of a large city, made from a seed: 8 inputs, mostly categorical, over a tree of
 * 1,092 matters and one of 40,420 grids.
 *
 * <p>The first row that applies answers. Particular rows stand first, in a random order; the last
 * 240 say for each of 12 groups of matters and each of 20 districts who is competent otherwise, so
 * that with every fact known some row applies.
 *
 * @param table the table
 * @param universe its matters and grids
 * @since 0.1.0
 */
public record RoutingTable(DecisionTable table, PathUniverse universe) {
  private static final String[] HEAD = {
    "matter code",
    "grid grid",
    "channel text{hotline|app|patrol|camera|media|petition}",
    "kind text{component|event|service|petition}",
    "severity text{low|medium|high|critical}",
    "area number[0..10000]",
    "period text{day|night|holiday}",
    "owner text{public|private|unknown}",
  };
  private static final int MATTERS = 12;
  private static final int DISTRICTS = 20;
  private static final int MOST_AREA = 10_000;

  /** Checks for nulls. */
  public RoutingTable {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(universe, "universe");
  }

  /**
   * Returns the table of a seed.
   *
   * @param seed the seed
   * @param rows how many rows, more than 240
   * @return table and universe
   */
  public static RoutingTable of(long seed, int rows) {
    List<String> matters = PathUniverse.tree("m", MATTERS, 9, 9);
    List<String> grids = PathUniverse.tree("g", DISTRICTS, 20, 100);
    Random random = new Random(seed);
    List<RuleRow> all = new ArrayList<>();
    while (all.size() < rows - MATTERS * DISTRICTS) {
      all.add(particular(random, all.size(), matters, grids));
    }
    for (int m = 1; m <= MATTERS; m++) {
      for (int g = 1; g <= DISTRICTS; g++) {
        all.add(general(all.size(), "m" + m, "g" + g));
      }
    }
    List<Column> inputs = new ArrayList<>();
    for (String column : HEAD) {
      int blank = column.indexOf(' ');
      inputs.add(column(column.substring(0, blank), column.substring(blank + 1)));
    }
    DecisionTable table =
        DecisionTable.of(
            "routing",
            Spot.of("tables/routing.csv"),
            HitPolicy.FIRST,
            inputs,
            List.of(column("unit", "text")),
            all);
    List<GridCode> codes = grids.stream().map(GridCode::of).toList();
    return new RoutingTable(table, PathUniverse.of(matters, codes));
  }

  private static Column column(String name, String type) {
    return new Column(name, ColumnType.find(type).orElseThrow());
  }

  private static RuleRow particular(
      Random random, int number, List<String> matters, List<String> grids) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition.Under(any(random, matters)));
    conditions.add(new Condition.Within(GridCode.of(grids.get(random.nextInt(420)))));
    for (int i = 2; i < HEAD.length; i++) {
      boolean asks = random.nextInt(10) < 3;
      boolean words = HEAD[i].contains("{");
      conditions.add(asks ? words ? words(random, HEAD[i]) : range(random) : new Condition.Any());
    }
    return row(number, conditions, "u" + random.nextInt(300));
  }

  private static RuleRow general(int number, String matter, String grid) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new Condition.Under(matter));
    conditions.add(new Condition.Within(GridCode.of(grid)));
    while (conditions.size() < HEAD.length) {
      conditions.add(new Condition.Any());
    }
    return row(number, conditions, "office-" + matter + "-" + grid);
  }

  private static RuleRow row(int number, List<Condition> conditions, String unit) {
    TreeMap<String, Value> outputs = new TreeMap<>();
    outputs.put("unit", new Value.Words(unit));
    return new RuleRow("r" + number, conditions, outputs, "", "", Validity.ALWAYS, Map.of());
  }

  private static Condition words(Random random, String column) {
    String set = column.substring(column.indexOf('{') + 1, column.length() - 1);
    List<String> words = List.of(set.split("\\|", -1));
    Condition one = new Condition.Equal(new Value.Words(any(random, words)));
    Condition other = new Condition.Equal(new Value.Words(any(random, words)));
    return one.equals(other) ? one : new Condition.OneOf(List.of(one, other));
  }

  private static Condition range(Random random) {
    int low = random.nextInt(MOST_AREA / 2);
    Value from = new Value.Amount(BigDecimal.valueOf(low));
    Value to = new Value.Amount(BigDecimal.valueOf(low + 1L + random.nextInt(MOST_AREA / 2)));
    return new Condition.Between(Optional.of(from), true, Optional.of(to), false);
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
