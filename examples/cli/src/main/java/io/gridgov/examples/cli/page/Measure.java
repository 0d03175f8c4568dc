package io.gridgov.examples.cli.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that colours the map (指标): a count, or a rate with a named denominator.
 *
 * @param id what regions call it
 * @param name what readers call it
 * @param denominator what a rate is a share of; null for a count
 * @since 0.1.0
 */
public record Measure(String id, Words name, @Nullable Words denominator) {

  /** Refuses null. */
  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Returns a measure whose figures are counts.
   *
   * @param id what regions call it
   * @param name what readers call it
   * @return the measure
   */
  public static Measure count(String id, Words name) {
    return new Measure(id, name, null);
  }

  /**
   * Returns a measure whose figures are rates.
   *
   * @param id what regions call it
   * @param name what readers call it
   * @param denominator what it is a share of
   * @return the measure
   */
  public static Measure rate(String id, Words name, Words denominator) {
    return new Measure(id, name, Objects.requireNonNull(denominator, "denominator"));
  }

  /** Returns whether its figures are rates. */
  boolean isRate() {
    return denominator != null;
  }
}
