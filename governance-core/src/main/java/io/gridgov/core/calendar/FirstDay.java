package io.gridgov.core.calendar;

/**
 * Whether the day on which a limit in days begins is counted (起算日).
 *
 * <p>Months always begin with the day after the start. Source: Civil Code of China, art. 201 par.
 * 1; art. 204 leaves another way to agreement, so that a city may set it.
 *
 * @since 0.1.0
 */
public enum FirstDay implements PolicyWord {
  /** Counting begins with the day after the start; the law's way. */
  NOT_COUNTED,
  /**
   * The day of the start is the first day, unless its end by {@link DayEnd} has passed; local
   * practice.
   */
  COUNTED
}
