package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Decision;
import java.util.Objects;

/**
 * A recorded input whose answer changes (重放差异).
 *
 * @param input the input
 * @param before the decision of the version before
 * @param after the decision of the version after
 * @since 0.1.0
 */
public record Replayed(Recorded input, Decision before, Decision after) {
  /** Checks for nulls. */
  public Replayed {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }
}
