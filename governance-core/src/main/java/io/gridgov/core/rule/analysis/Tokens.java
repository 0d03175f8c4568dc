package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;

/** The single tests that a value without an order passes, found by going up its ancestors. */
final class Tokens {
  private Tokens() {}

  static List<Condition> of(Value value, Universe universe) {
    List<Condition> tokens = new ArrayList<>();
    tokens.add(new Condition.Equal(value));
    if (value instanceof Value.Code code) {
      universe.above(code.text()).forEach(above -> tokens.add(new Condition.Under(above)));
    } else if (value instanceof Value.InGrid in) {
      universe.around(in.grid()).forEach(around -> tokens.add(new Condition.Within(around)));
    }
    return tokens;
  }
}
