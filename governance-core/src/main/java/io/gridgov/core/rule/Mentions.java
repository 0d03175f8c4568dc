package io.gridgov.core.rule;

import java.util.List;
import java.util.Set;

/** The values that a condition names. */
final class Mentions {
  private Mentions() {}

  /** Adds the named values; tells whether the condition also asks what stands under what. */
  static boolean collect(Condition condition, Set<Value> values) {
    if (condition instanceof Condition.Equal equal) {
      values.add(equal.value());
    } else if (condition instanceof Condition.Between between) {
      between.low().ifPresent(values::add);
      between.high().ifPresent(values::add);
    } else if (condition instanceof Condition.Not not) {
      return collect(not.tests(), values);
    } else if (condition instanceof Condition.OneOf oneOf) {
      return collect(oneOf.tests(), values);
    }
    return condition instanceof Condition.Under || condition instanceof Condition.Within;
  }

  private static boolean collect(List<Condition> conditions, Set<Value> values) {
    boolean tree = false;
    for (Condition condition : conditions) {
      tree |= collect(condition, values);
    }
    return tree;
  }
}
