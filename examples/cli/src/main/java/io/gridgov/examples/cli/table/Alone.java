package io.gridgov.examples.cli.table;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Hierarchies;
import java.util.List;

/**
 * What stands under what where no pack says it (无层级): every code and every grid only under itself.
 *
 * @since 0.1.0
 */
public enum Alone implements Hierarchies {
  /** The only one. */
  INSTANCE;

  @Override
  public boolean under(String code, String above) {
    return code.equals(above);
  }

  @Override
  public boolean within(GridCode grid, GridCode ancestor) {
    return grid.equals(ancestor);
  }

  /**
   * Tells whether a table asks what stands under what.
   *
   * @param table the table
   * @return true if a cell says {@code under} or {@code within}
   */
  public static boolean isAskedBy(DecisionTable table) {
    return table.rows().stream().anyMatch(row -> anyAsks(row.conditions()));
  }

  private static boolean anyAsks(List<Condition> conditions) {
    return conditions.stream().anyMatch(Alone::asks);
  }

  private static boolean asks(Condition condition) {
    if (condition instanceof Condition.Not not) {
      return anyAsks(not.tests());
    }
    if (condition instanceof Condition.OneOf oneOf) {
      return anyAsks(oneOf.tests());
    }
    return condition instanceof Condition.Under || condition instanceof Condition.Within;
  }
}
