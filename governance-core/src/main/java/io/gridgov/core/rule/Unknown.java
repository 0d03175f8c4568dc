package io.gridgov.core.rule;

import java.util.List;
import java.util.Optional;

/** Whether nobody can say if a missing fact passes: the third answer of DMN's logic. */
final class Unknown {
  private Unknown() {}

  static boolean of(Condition condition) {
    if (condition instanceof Condition.OneOf oneOf) {
      return ofAny(oneOf.tests());
    }
    return condition instanceof Condition.Not not
        ? ofAny(not.tests())
        : condition instanceof Condition.Between;
  }

  private static boolean ofAny(List<Condition> tests) {
    return tests.stream().noneMatch(test -> test.test(Optional.empty(), NoTree.NONE))
        && tests.stream().anyMatch(Unknown::of);
  }
}
