package io.gridgov.core;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a dated fact holds (有效期): from its first day, up to but not including its last.
 *
 * <p>Dates are local to the city. An absent bound is open. Immutable and thread-safe.
 *
 * @param from the first day, inclusive; empty for "since ever"
 * @param to the day after the last, exclusive; empty for "until further notice"
 * @since 0.1.0
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** Holds on every day. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /** Checks that the first day lies before the last. */
  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      throw new IllegalArgumentException(
          "valid_from must be before valid_to: " + from.get() + ", " + to.get());
    }
  }

  /**
   * Returns the validity from a day on, without end.
   *
   * @param day the first day
   * @return the validity
   */
  public static Validity from(LocalDate day) {
    return new Validity(Optional.of(day), Optional.empty());
  }

  /**
   * Returns the validity between two days.
   *
   * @param from the first day, inclusive
   * @param to the day after the last
   * @return the validity
   * @throws IllegalArgumentException if {@code from} is not before {@code to}
   */
  public static Validity between(LocalDate from, LocalDate to) {
    return new Validity(Optional.of(from), Optional.of(to));
  }

  /**
   * Tells whether the fact holds on a day.
   *
   * @param day a day, local to the city
   * @return true if it does
   */
  public boolean holdsOn(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || day.isBefore(to.get()));
  }

  /**
   * Tells whether two validities share a day.
   *
   * @param other the other one
   * @return true if there is a day on which both hold
   */
  public boolean overlaps(Validity other) {
    return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
  }

  private boolean startsBeforeEndOf(Validity other) {
    return from.isEmpty() || other.to.isEmpty() || from.get().isBefore(other.to.get());
  }
}
