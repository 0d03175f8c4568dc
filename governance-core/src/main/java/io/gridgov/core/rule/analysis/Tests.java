package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Condition;
import java.util.List;
import java.util.function.Consumer;

/** The single tests of which a condition consists. */
final class Tests {
  private Tests() {}

  static void forEach(Condition condition, Consumer<Condition> each) {
    if (condition instanceof Condition.Not not) {
      not.tests().forEach(test -> forEach(test, each));
    } else if (condition instanceof Condition.OneOf any) {
      any.tests().forEach(test -> forEach(test, each));
    } else {
      each.accept(condition);
    }
  }

  /** One condition for several alternatives, without brackets inside brackets. */
  static Condition any(List<Condition> tests) {
    return tests.size() == 1 ? tests.get(0) : new Condition.OneOf(tests);
  }
}
