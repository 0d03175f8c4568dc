package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A type's closed set or range as a condition: no row applies to a fact outside of it. */
final class Admitted {
  private Admitted() {}

  /** What every fact of the type passes, and so does a missing one. */
  static Condition by(ColumnType type) {
    List<Condition> tests = new ArrayList<>();
    type.words().forEach(word -> tests.add(new Condition.Equal(new Value.Words(word))));
    if (type.least().isPresent() || type.most().isPresent()) {
      Optional<Value> least = type.least().map(Value.Amount::new);
      Optional<Value> most = type.most().map(Value.Amount::new);
      tests.add(new Condition.Between(least, least.isPresent(), most, most.isPresent()));
    }
    if (tests.isEmpty()) {
      return new Condition.Any();
    }
    tests.add(new Condition.Missing());
    return new Condition.OneOf(tests);
  }
}
