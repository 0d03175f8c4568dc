package io.gridgov.testkit.law;

import io.gridgov.core.calendar.Limit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts on the watched clock what follows on each other, day by day and minute by minute. */
final class ChainOracle {
  private final ClockCase given;

  ChainOracle(ClockCase given) {
    this.given = given;
  }

  /** An end, and the day to which it belongs: the first of the next day is none of its own. */
  record End(int minute, LocalDate day) {}

  End start() {
    return new End(given.from(), given.clock().dayOf(given.from()));
  }

  /** The ends of the case's limits, each after the one before, as far as the clock is watched. */
  List<End> stages() {
    List<End> ends = new ArrayList<>();
    for (Limit limit : given.chain()) {
      End before = ends.isEmpty() ? start() : ends.get(ends.size() - 1);
      Optional<End> end = after(before, limit, true);
      if (end.isEmpty()) {
        break;
      }
      ends.add(end.get());
    }
    return ends;
  }

  /** The end of a limit after another end; empty beyond what is watched. */
  Optional<End> after(End before, Limit limit, boolean rolled) {
    if (limit instanceof Limit.WorkingDays days) {
      return nth(given.countedFrom(true, before.day(), before.minute()), days.days())
          .map(day -> new End(given.end(day), day));
    }
    if (limit instanceof Limit.NaturalDays days) {
      return nth(given.countedFrom(false, before.day(), before.minute()), days.days())
          .flatMap(day -> rolled ? rolled(day) : Optional.of(day))
          .map(day -> new End(given.end(day), day));
    }
    if (limit instanceof Limit.WorkingHours hours) {
      int minute = before.minute() - 1;
      for (int i = 0; i < hours.hours() * 60; i++) {
        minute = given.clock().work().nextSetBit(minute + 1);
        if (minute < 0) {
          return Optional.empty();
        }
      }
      return inside(minute + 1);
    }
    return inside(before.minute() + ((Limit.NaturalHours) limit).hours() * 60);
  }

  /** The end of a limit with an extension, which is one longer limit. */
  Optional<End> extended(Limit limit, Limit more) {
    if (limit.getClass() == more.getClass()) {
      return after(start(), sum(limit, more), true);
    }
    Optional<End> alone = after(start(), limit, true);
    return after(start(), limit, false)
        .flatMap(raw -> after(raw, more, true))
        .flatMap(end -> alone.map(first -> first.minute() > end.minute() ? first : end));
  }

  private static Limit sum(Limit limit, Limit more) {
    String unit = limit.toString().replaceAll("\\d+", "");
    int sum = number(limit) + number(more);
    return Limit.parse(sum + unit);
  }

  private static int number(Limit limit) {
    return Integer.parseInt(limit.toString().replaceAll("\\D+", ""));
  }

  private Optional<End> inside(int minute) {
    return minute < given.clock().lastInside()
        ? Optional.of(new End(minute, given.clock().dayOf(minute - 1)))
        : Optional.empty();
  }

  private Optional<LocalDate> rolled(LocalDate day) {
    return given.clock().daysFrom(day).stream().filter(given.clock()::isCounted).findFirst();
  }

  private static Optional<LocalDate> nth(List<LocalDate> days, int number) {
    return number <= days.size() ? Optional.of(days.get(number - 1)) : Optional.empty();
  }
}
