package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Input;
import io.gridgov.benchmarks.table.Tree;
import io.gridgov.benchmarks.table.Workload;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Explanation;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The library: by the values of the columns, or by facts with names. */
public final class Gridgov implements Engine {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private record Below(Tree matters, Tree grids) implements Hierarchies {
    @Override
    public boolean under(String code, String above) {
      return matters.isBelow(code, above);
    }

    @Override
    public boolean within(GridCode grid, GridCode ancestor) {
      return grids.isBelow(grid.value(), ancestor.value());
    }
  }

  private final Workload workload;
  private final DecisionTable table;
  private final Hierarchies hierarchies;
  private final Value[][] values;
  private final Facts[] facts;

  /** Builds the table and writes all cases in both forms. */
  public Gridgov(Workload workload) {
    this.workload = workload;
    this.table = GridgovTable.of(workload);
    this.hierarchies = new Below(workload.trees().matters(), workload.trees().grids());
    this.values =
        workload.cases().stream()
            .map(each -> valuesOf(workload.inputs(), each))
            .toArray(Value[][]::new);
    this.facts = new Facts[values.length];
    for (int i = 0; i < facts.length; i++) {
      Map<String, Value> named = new TreeMap<>();
      for (int j = 0; j < values[i].length; j++) {
        named.put(workload.inputs().get(j).name(), values[i][j]);
      }
      facts[i] = Facts.of(named);
    }
  }

  private static Value[] valuesOf(List<Input> inputs, List<Object> facts) {
    Value[] values = new Value[facts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = valueOf(inputs.get(i).kind(), facts.get(i));
    }
    return values;
  }

  /** Words are copied: facts come from outside and are no strings of the table's. */
  private static Value valueOf(Input.Kind kind, Object fact) {
    return switch (kind) {
      case WORDS -> new Value.Words(copied(fact));
      case CODE -> new Value.Code(copied(fact));
      case GRID -> new Value.InGrid(GridCode.of(copied(fact)));
      case NUMBER -> new Value.Amount(BigDecimal.valueOf((Long) fact, 1));
      case FLAG -> new Value.Flag((Boolean) fact);
    };
  }

  static String copied(Object text) {
    return String.valueOf(text.toString().toCharArray());
  }

  @Override
  public String name() {
    return "gridgov";
  }

  @Override
  public String answer(int number) {
    return workload.answer(find(number));
  }

  /** The table itself. */
  public DecisionTable table() {
    return table;
  }

  /** The first row that applies; -1 for the default row. */
  public int find(int number) {
    return table.findFirst(values[number], DAY, hierarchies);
  }

  /** The whole decision, from facts with names. */
  public Decision decide(int number) {
    return table.decide(facts[number], DAY, hierarchies);
  }

  /** The decision with its reasons. */
  public Explanation explain(int number) {
    return table.explain(facts[number], DAY, hierarchies);
  }
}
