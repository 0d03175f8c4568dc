package io.gridgov.core.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * The values that a type admits of its kind: a closed set, a range, or all of them.
 *
 * @param words the closed set; empty for any words
 */
record Domain(Set<String> words, Optional<BigDecimal> least, Optional<BigDecimal> most) {
  static Domain of(ColumnType type) {
    return new Domain(Set.copyOf(type.words()), type.least(), type.most());
  }

  /** Asked only for values of the type's kind. */
  boolean admits(Value value) {
    if (value instanceof Value.Words said) {
      return words.isEmpty() || words.contains(said.text());
    }
    return !(value instanceof Value.Amount amount)
        || ((least.isEmpty() || amount.number().compareTo(least.get()) >= 0)
            && (most.isEmpty() || amount.number().compareTo(most.get()) <= 0));
  }
}
