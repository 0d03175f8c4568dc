package io.gridgov.core.calendar;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer of the calendar that says how sure it is (计算结果).
 *
 * @param <T> what was asked for
 * @since 0.1.0
 */
public sealed interface Reckoned<T> {
  /**
   * Returns the value, be it known or provisional.
   *
   * @return the value; empty where there is no answer
   */
  Optional<T> value();

  /**
   * Returns the same answer about something derived from the value.
   *
   * @param <R> what it becomes
   * @param function from the one to the other
   * @return the answer
   */
  <R> Reckoned<R> map(Function<T, R> function);

  /**
   * Every day that mattered is announced.
   *
   * @param <T> what was asked for
   * @param known the value
   * @since 0.1.0
   */
  record Known<T>(T known) implements Reckoned<T> {
    /** Checks for null. */
    public Known {
      Objects.requireNonNull(known, "known");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(known);
    }

    @Override
    public <R> Reckoned<R> map(Function<T, R> function) {
      return new Known<>(function.apply(known));
    }
  }

  /**
   * Days were judged that no notice has announced.
   *
   * @param <T> what was asked for
   * @param assumed the value under the assumption
   * @param assumption what was assumed
   * @since 0.1.0
   */
  record Provisional<T>(T assumed, Assumption assumption) implements Reckoned<T> {
    /** Checks for nulls. */
    public Provisional {
      Objects.requireNonNull(assumed, "assumed");
      Objects.requireNonNull(assumption, "assumption");
    }

    @Override
    public Optional<T> value() {
      return Optional.of(assumed);
    }

    @Override
    public <R> Reckoned<R> map(Function<T, R> function) {
      return new Provisional<>(function.apply(assumed), assumption);
    }
  }

  /**
   * The answer hangs on a year that no notice has announced, and nothing may be assumed, or on one
   * after 9997, which no calendar lays out.
   *
   * @param <T> what was asked for
   * @param year the first such year
   * @since 0.1.0
   */
  record Unannounced<T>(int year) implements Reckoned<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Reckoned<R> map(Function<T, R> function) {
      return new Unannounced<>(year);
    }
  }

  /**
   * The answer needs office hours, and the calendar has none.
   *
   * @param <T> what was asked for
   * @since 0.1.0
   */
  record NoHours<T>() implements Reckoned<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public <R> Reckoned<R> map(Function<T, R> function) {
      return new NoHours<>();
    }
  }
}
