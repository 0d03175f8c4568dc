package io.gridgov.core.rule;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * A typed value of a fact or an output (值).
 *
 * <p>{@link #text} is the value as a table writes it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Value {
  /**
   * Returns the value as a table writes it, without quotes.
   *
   * @return the text
   */
  String text();

  /**
   * Words.
   *
   * @param text the words
   * @since 0.1.0
   */
  record Words(String text) implements Value {
    /** Checks for null. */
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A number; {@code 1.0} and {@code 1} are the same.
   *
   * @param number the number
   * @since 0.1.0
   */
  record Amount(BigDecimal number) implements Value {
    private static final int MOST_DIGITS = 100;

    /** Drops trailing zeros, so that equal numbers are equal values. */
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      if (number.scale() > MOST_DIGITS || number.precision() - number.scale() > MOST_DIGITS) {
        throw new IllegalArgumentException(
            "number must have at most 100 digits on either side of its point: " + number);
      }
    }

    @Override
    public String text() {
      return number.toPlainString();
    }
  }

  /**
   * True or false.
   *
   * @param flag which
   * @since 0.1.0
   */
  record Flag(boolean flag) implements Value {
    @Override
    public String text() {
      return Boolean.toString(flag);
    }
  }

  /**
   * A date.
   *
   * @param date the date, local to the city
   * @since 0.1.0
   */
  record Day(LocalDate date) implements Value {
    /** Checks for null. */
    public Day {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public String text() {
      return date.toString();
    }
  }

  /**
   * A time of day.
   *
   * @param time the time, local to the city
   * @since 0.1.0
   */
  record Time(LocalTime time) implements Value {
    /** Checks for null. */
    public Time {
      Objects.requireNonNull(time, "time");
    }

    @Override
    public String text() {
      return time.toString();
    }
  }

  /**
   * A code of some catalogue: a matter, a unit.
   *
   * @param text the code
   * @since 0.1.0
   */
  record Code(String text) implements Value {
    /** Checks for null. */
    public Code {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A grid.
   *
   * @param grid its code
   * @since 0.1.0
   */
  record InGrid(GridCode grid) implements Value {
    /** Checks for null. */
    public InGrid {
      Objects.requireNonNull(grid, "grid");
    }

    @Override
    public String text() {
      return grid.value();
    }
  }

  /**
   * A limit.
   *
   * @param limit the limit
   * @since 0.1.0
   */
  record Term(Limit limit) implements Value {
    /** Checks for null. */
    public Term {
      Objects.requireNonNull(limit, "limit");
    }

    @Override
    public String text() {
      return limit.toString();
    }
  }
}
