package io.gridgov.core.calendar;

/**
 * What amounts of a {@link Meter} are counted in (计量单位).
 *
 * @since 0.1.0
 */
public enum MeterUnit {
  /** Milliseconds of working time. */
  WORKING_MILLIS,
  /** Milliseconds, day and night. */
  NATURAL_MILLIS,
  /** Working days. */
  WORKING_DAYS,
  /** Natural days. */
  NATURAL_DAYS,
  /** Months. */
  MONTHS,
  /** One, for the day of the start. */
  SAME_DAY;

  private static final long HOUR = 3_600_000;

  static MeterUnit of(Limit limit, DuePolicy policy) {
    if (limit instanceof Limit.WorkingDays) {
      return policy.workingDayHours().isPresent() ? WORKING_MILLIS : WORKING_DAYS;
    }
    if (limit instanceof Limit.WorkingHours) {
      return WORKING_MILLIS;
    }
    if (limit instanceof Limit.NaturalHours) {
      return NATURAL_MILLIS;
    }
    if (limit instanceof Limit.NaturalDays) {
      return NATURAL_DAYS;
    }
    if (limit instanceof Limit.Months) {
      return MONTHS;
    }
    if (limit instanceof Limit.SameDay) {
      return SAME_DAY;
    }
    throw new IllegalArgumentException("limit must be one of the stages: " + limit);
  }

  static long amount(Limit limit, DuePolicy policy) {
    if (limit instanceof Limit.WorkingDays some) {
      return policy.workingDayHours().isPresent()
          ? HOUR * some.days() * policy.workingDayHours().getAsInt()
          : some.days();
    }
    if (limit instanceof Limit.WorkingHours some) {
      return some.hours() * HOUR;
    }
    if (limit instanceof Limit.NaturalHours some) {
      return some.hours() * HOUR;
    }
    if (limit instanceof Limit.NaturalDays some) {
      return some.days();
    }
    return limit instanceof Limit.Months some ? some.months() : 1;
  }
}
