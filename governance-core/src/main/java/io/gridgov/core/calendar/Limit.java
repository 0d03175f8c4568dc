package io.gridgov.core.calendar;

import java.util.Objects;
import java.util.regex.Matcher;

/**
 * A length of time that an office is given (时限), as text {@code 4wh}, {@code 5wd}, {@code 60d},
 * {@code 2h}, {@code 1mo} or {@code sameday}; several stages joined by commas, {@code 4wh,7wd}.
 *
 * <p>Every number lies in [0, 10000]. {@code toString} round-trips through {@link #parse}.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Limit
    permits Limit.WorkingHours,
        Limit.WorkingDays,
        Limit.NaturalDays,
        Limit.NaturalHours,
        Limit.Months,
        Limit.SameDay,
        Stages {
  /** The largest number that a limit may hold. */
  int LARGEST = 10_000;

  /**
   * Tells whether the limit grants no time at all.
   *
   * @return true for length 0; for stages if all are; never for {@link SameDay}
   */
  boolean isZero();

  /**
   * Returns the limit that a text describes.
   *
   * @param text such as {@code 5wd}; with a comma, {@link Stages}
   * @return the limit
   * @throws IllegalArgumentException if the text has another form
   */
  static Limit parse(String text) {
    Objects.requireNonNull(text, "text");
    if (text.indexOf(',') >= 0) {
      return Stages.parse(text);
    }
    if (text.equals("sameday")) {
      return new SameDay();
    }
    Matcher matcher = Form.PATTERN.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "limit must be a number with wh, wd, d, h or mo, or sameday, stages joined by commas: "
              + text);
    }
    int number = Integer.parseInt(matcher.group(1));
    return switch (matcher.group(2)) {
      case "wh" -> new WorkingHours(number);
      case "wd" -> new WorkingDays(number);
      case "d" -> new NaturalDays(number);
      case "h" -> new NaturalHours(number);
      default -> new Months(number);
    };
  }

  /**
   * Working hours (工作时), counted inside office hours from the moment on.
   *
   * @param hours how many
   * @since 0.1.0
   */
  record WorkingHours(int hours) implements Limit {
    /** Checks the range. */
    public WorkingHours {
      Form.check(hours);
    }

    @Override
    public boolean isZero() {
      return hours == 0;
    }

    @Override
    public String toString() {
      return hours + "wh";
    }
  }

  /**
   * Working days (工作日), from the day after the start unless a policy says otherwise (Civil Code,
   * art. 201; 行政许可法, art. 82).
   *
   * @param days how many
   * @since 0.1.0
   */
  record WorkingDays(int days) implements Limit {
    /** Checks the range. */
    public WorkingDays {
      Form.check(days);
    }

    @Override
    public boolean isZero() {
      return days == 0;
    }

    @Override
    public String toString() {
      return days + "wd";
    }
  }

  /**
   * Natural days (自然日), from the day after the start unless a policy says otherwise (Civil Code,
   * art. 201).
   *
   * @param days how many
   * @since 0.1.0
   */
  record NaturalDays(int days) implements Limit {
    /** Checks the range. */
    public NaturalDays {
      Form.check(days);
    }

    @Override
    public boolean isZero() {
      return days == 0;
    }

    @Override
    public String toString() {
      return days + "d";
    }
  }

  /**
   * Natural hours, also called emergency hours (紧急工作时), from the moment on, day and night (Civil
   * Code, art. 201 par. 2).
   *
   * @param hours how many
   * @since 0.1.0
   */
  record NaturalHours(int hours) implements Limit {
    /** Checks the range. */
    public NaturalHours {
      Form.check(hours);
    }

    @Override
    public boolean isZero() {
      return hours == 0;
    }

    @Override
    public String toString() {
      return hours + "h";
    }
  }

  /**
   * Months (月): to the corresponding day, or the month's last where there is none (Civil Code, art.
   * 202).
   *
   * @param months how many
   * @since 0.1.0
   */
  record Months(int months) implements Limit {
    /** Checks the range. */
    public Months {
      Form.check(months);
    }

    @Override
    public boolean isZero() {
      return months == 0;
    }

    @Override
    public String toString() {
      return months + "mo";
    }
  }

  /**
   * The day of the start itself (当日), be it a working day or not.
   *
   * @since 0.1.0
   */
  record SameDay() implements Limit {
    @Override
    public boolean isZero() {
      return false;
    }

    @Override
    public String toString() {
      return "sameday";
    }
  }
}
