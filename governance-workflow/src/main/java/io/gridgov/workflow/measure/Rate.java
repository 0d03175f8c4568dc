package io.gridgov.workflow.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A rate with its denominator (比率): undefined where that is zero, never 0 or 100 %.
 *
 * @param name its name
 * @param numerator what is counted above
 * @param denominator what is counted below
 * @param above how much is above
 * @param below how much is below
 * @since 0.1.0
 */
public record Rate(String name, Count numerator, String denominator, long above, long below) {
  /** Checks for nulls and signs. */
  public Rate {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (above < 0 || below < 0) {
      throw new IllegalArgumentException("counts must be >= 0: " + above + ", " + below);
    }
  }

  /**
   * Returns the value.
   *
   * @return four decimals, rounded half up; empty where the denominator is zero
   */
  public Optional<BigDecimal> value() {
    return below == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), 4, RoundingMode.HALF_UP));
  }
}
