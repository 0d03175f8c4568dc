package io.gridgov.core.rule;

import io.gridgov.core.problem.Outcome;
import java.nio.charset.StandardCharsets;

/** Writes nothing that would not be read as the same table. */
final class ReadBack {
  private ReadBack() {}

  static String require(DecisionTable table, String text, Outcome<DecisionTable> again) {
    boolean same = again.value().filter(table::saysTheSameAs).isPresent();
    if (!same || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "table must hold only what its file can say: " + table.name() + " " + again.problems());
    }
    return text;
  }
}
