package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Computes when a limit ends (时限计算), as the Civil Code of China, art. 201 to 203, counts.
 *
 * <p>Days and months begin to count on the day after the start; hours at the moment itself. A day
 * limit ends at the midnight after its last day. Natural days and months that would end on a rest
 * day end on the next working day; hours and {@code sameday} never roll. A limit of length 0 is
 * over at its start.
 *
 * @since 0.1.0
 */
public final class Deadline {
  private static final Instant EARLIEST = Instant.parse("0002-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

  private Deadline() {}

  /**
   * Returns when a limit ends, in the calendar's zone.
   *
   * @param calendar which days and hours count
   * @param from the start
   * @param limit the length
   * @param policy how the city counts
   * @return the due instant, or why there is none
   */
  public static Due of(WorkCalendar calendar, Instant from, Limit limit, DuePolicy policy) {
    return of(calendar, calendar.zone(), from, limit, policy);
  }

  /**
   * Returns when a limit ends.
   *
   * <p><b>Cost.</b> Proportional to the days of the limit.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param from the start, between the years 2 and 9000
   * @param limit the length
   * @param policy how the city counts
   * @return the due instant, or why there is none
   */
  public static Due of(
      WorkCalendar calendar, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
    Objects.requireNonNull(limit, "limit");
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw new IllegalArgumentException("start must be between the years 2 and 9000: " + from);
    }
    Reckoning reckoning = new Reckoning(calendar, zone, from, policy);
    if (limit.isZero()) {
      return reckoning.atOnce();
    }
    if (limit instanceof Limit.WorkingHours hours) {
      return reckoning.workingHours(hours.hours());
    }
    if (limit instanceof Limit.WorkingDays days) {
      return reckoning.workingDays(days.days());
    }
    if (limit instanceof Limit.NaturalDays days) {
      return reckoning.naturalDays(days.days());
    }
    if (limit instanceof Limit.NaturalHours hours) {
      return reckoning.naturalHours(hours.hours());
    }
    if (limit instanceof Limit.Months months) {
      return reckoning.months(months.months());
    }
    return reckoning.sameDay();
  }
}
