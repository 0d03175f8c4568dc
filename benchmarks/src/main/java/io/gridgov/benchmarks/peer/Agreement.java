package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Workload;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Whether two engines give the same answer to every case; a rate without it means nothing. */
public final class Agreement {
  private Agreement() {}

  /**
   * Compares all answers.
   *
   * @return what was compared, in words
   * @throws IllegalStateException if one answer differs
   */
  public static String require(Workload workload, Engine one, Engine other) {
    BitSet rows = new BitSet();
    int defaults = 0;
    for (int i = 0; i < workload.cases().size(); i++) {
      String answer = one.answer(i);
      String second = other.answer(i);
      if (!answer.equals(second)) {
        throw new IllegalStateException(
            "engines must agree on case %d (seed %d): %s says %s, %s says %s"
                .formatted(i, workload.seed(), one.name(), answer, other.name(), second));
      }
      if (answer.equals(Workload.DEFAULT)) {
        defaults++;
      } else {
        rows.set(Integer.parseInt(answer.substring(1)));
      }
    }
    return "%s, seed %d: %s and %s agree on %d cases; %d rows answer, the middle one is %d; default %d times"
        .formatted(
            workload.name(),
            workload.seed(),
            one.name(),
            other.name(),
            workload.cases().size(),
            rows.cardinality(),
            middle(rows),
            defaults);
  }

  private static int middle(BitSet rows) {
    IntStream places = rows.stream();
    return places.skip(rows.cardinality() / 2).findFirst().orElse(-1);
  }
}
