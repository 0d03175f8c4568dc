package io.gridgov.benchmarks.clock;

import io.gridgov.core.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Working time as one would write it by hand: from day to day, with the days of the notices in two
 * sets. It knows neither seasons nor changes of the clock.
 */
public final class DayWalk {
  /** A shift of every working day. */
  private record Shift(LocalTime from, LocalTime to) {}

  private static final List<Shift> SHIFTS =
      List.of(
          new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)),
          new Shift(LocalTime.of(13, 0), LocalTime.of(17, 0)));

  private final ZoneId zone;
  private final Set<LocalDate> off = new HashSet<>();
  private final Set<LocalDate> work = new HashSet<>();

  /**
   * Takes the days of the notices over.
   *
   * @param calendar the calendar
   */
  public DayWalk(WorkCalendar calendar) {
    zone = calendar.zone();
    calendar.years().values().forEach(year -> off.addAll(year.off().keySet()));
    calendar.years().values().forEach(year -> work.addAll(year.work().keySet()));
  }

  private boolean isWorked(LocalDate day) {
    return work.contains(day) || (day.getDayOfWeek().getValue() < 6 && !off.contains(day));
  }

  /**
   * Returns the midnight after a number of working days, the first day not counted.
   *
   * @param from the start
   * @param number how many
   * @return the end
   */
  public Instant afterDays(Instant from, int number) {
    LocalDate day = LocalDate.ofInstant(from, zone);
    for (int counted = 0; counted < number; ) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        counted++;
      }
    }
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /**
   * Returns the end of an amount of working time.
   *
   * @param from the start
   * @param amount how much
   * @return the end
   */
  public Instant after(Instant from, Duration amount) {
    LocalDateTime start = LocalDateTime.ofInstant(from, zone);
    long left = amount.toMillis();
    for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
      if (!isWorked(day)) {
        continue;
      }
      for (Shift shift : SHIFTS) {
        LocalTime begin = later(start, day, shift.from());
        long length = Math.max(0, Duration.between(begin, shift.to()).toMillis());
        if (length >= left) {
          return day.atTime(begin).atZone(zone).toInstant().plusMillis(left);
        }
        left -= length;
      }
    }
  }

  /**
   * Returns the working time between two instants.
   *
   * @param from the first
   * @param to the second
   * @return the time
   */
  public Duration between(Instant from, Instant to) {
    LocalDateTime start = LocalDateTime.ofInstant(from, zone);
    LocalDateTime end = LocalDateTime.ofInstant(to, zone);
    long sum = 0;
    LocalDate last = end.toLocalDate();
    for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (!isWorked(day)) {
        continue;
      }
      for (Shift shift : SHIFTS) {
        LocalTime begin = later(start, day, shift.from());
        LocalTime finish =
            day.equals(last) && end.toLocalTime().isBefore(shift.to())
                ? end.toLocalTime()
                : shift.to();
        sum += Math.max(0, Duration.between(begin, finish).toMillis());
      }
    }
    return Duration.ofMillis(sum);
  }

  private static LocalTime later(LocalDateTime start, LocalDate day, LocalTime time) {
    return day.equals(start.toLocalDate()) && start.toLocalTime().isAfter(time)
        ? start.toLocalTime()
        : time;
  }
}
