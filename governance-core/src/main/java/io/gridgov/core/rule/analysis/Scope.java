package io.gridgov.core.rule.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How far an analysis goes (分析范围).
 *
 * @param witnesses how many regions are shown of each kind that may have many: gaps, overlaps, rows
 *     to merge, changes; at least 1
 * @param budget how many boxes may be looked at for one kind of finding, or for a comparison,
 *     before it is left undecided; at least 1
 * @param day the only day that is looked at; empty for every day from the first to the last on
 *     which any row holds
 * @since 0.1.0
 */
public record Scope(int witnesses, long budget, Optional<LocalDate> day) {
  private static final int FEW = 5;
  private static final long MANY = 200_000;

  /** Five regions of each kind, every day, and a budget that no table of a city's size spends. */
  public static final Scope DEFAULT = new Scope(FEW, MANY, Optional.empty());

  /** Checks the ranges. */
  public Scope {
    Objects.requireNonNull(day, "day");
    if (witnesses < 1 || budget < 1) {
      throw new IllegalArgumentException(
          "witnesses and budget must be at least 1: " + witnesses + ", " + budget);
    }
  }

  /**
   * Returns this scope with another number of regions shown.
   *
   * @param most how many at most
   * @return the scope
   */
  public Scope showing(int most) {
    return new Scope(most, budget, day);
  }

  /**
   * Returns this scope with another budget.
   *
   * @param boxes how many boxes may be looked at for one kind of finding
   * @return the scope
   */
  public Scope spending(long boxes) {
    return new Scope(witnesses, boxes, day);
  }

  /**
   * Returns this scope for one day.
   *
   * @param only the day
   * @return the scope
   */
  public Scope on(LocalDate only) {
    return new Scope(witnesses, budget, Optional.of(only));
  }
}
