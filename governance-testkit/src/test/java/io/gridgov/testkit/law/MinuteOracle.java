package io.gridgov.testkit.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a clock on the wall minute by minute, and marks what is worked. It remembers the latest
 * time that the clock has shown, so that an hour shown twice opens nothing twice.
 */
final class MinuteOracle {
  private final ClockPlan plan;
  private final long firstMinute;
  private final int minutes;
  private final BitSet work = new BitSet();
  private final Map<Long, BitSet> shown = new HashMap<>();
  private final long[] latest;

  MinuteOracle(ClockPlan plan) {
    this.plan = plan;
    this.firstMinute = plan.first().minusDays(2).toEpochDay() * 1440;
    this.minutes = (plan.days() + 4) * 1440;
    this.latest = new long[minutes];
    ZoneRules rules = plan.zone().getRules();
    long seen = Long.MIN_VALUE;
    for (int i = 0; i < minutes; i++) {
      int offset = rules.getOffset(instant(i)).getTotalSeconds() / 60;
      seen = Math.max(seen, firstMinute + i + offset);
      latest[i] = seen;
      if (isWork(seen)) {
        work.set(i);
      }
    }
  }

  private boolean isWork(long wall) {
    long today = Math.floorDiv(wall, 1440);
    int minute = (int) Math.floorMod(wall, 1440L);
    return shown(today).get(minute) || shown(today - 1).get(minute + 1440);
  }

  /** The worked minutes of a date, as its clock shows them; over 1440 on the next date. */
  private BitSet shown(long epochDay) {
    return shown.computeIfAbsent(
        epochDay,
        key -> {
          BitSet own = new BitSet();
          LocalDate day = LocalDate.ofEpochDay(epochDay);
          if (isCounted(day)) {
            own.or(plan.open(day));
          }
          return own;
        });
  }

  /** A date that the clock never showed is not worked. */
  boolean isCounted(LocalDate day) {
    boolean skipped =
        plan.zone().getId().equals("Pacific/Apia") && day.equals(LocalDate.of(2011, 12, 30));
    return plan.isWorked(day) && !skipped;
  }

  Instant instant(int minute) {
    return Instant.ofEpochSecond((firstMinute + minute) * 60);
  }

  int minutes() {
    return minutes;
  }

  /** Minutes that lie well inside, so that a night shift at the edge does no harm. */
  int firstInside() {
    return 3 * 1440;
  }

  int lastInside() {
    return minutes - 3 * 1440;
  }

  BitSet work() {
    return work;
  }

  int worked(int from, int to) {
    return work.get(from, to).cardinality();
  }

  LocalDate dayOf(int minute) {
    return LocalDate.ofEpochDay(Math.floorDiv(latest[minute], 1440L));
  }

  /** The first minute at which the clock has shown a time of a day. */
  int reaches(LocalDate day, int minuteOfDay) {
    long wall = day.toEpochDay() * 1440 + minuteOfDay;
    int low = 0;
    int high = minutes - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (latest[middle] >= wall) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  int closing(LocalDate day) {
    return reaches(day, plan.open(day).length());
  }

  int midnightAfter(LocalDate day) {
    return reaches(day.plusDays(1), 0);
  }

  /** The minutes of a day's own shifts. */
  BitSet workOf(LocalDate day) {
    BitSet own = new BitSet();
    BitSet open = plan.open(day);
    for (int from = open.nextSetBit(0); from >= 0; ) {
      int to = open.nextClearBit(from);
      own.set(reaches(day, from), reaches(day, to));
      from = open.nextSetBit(to);
    }
    return own;
  }

  /** The days from one on, in order, until after the last inside. */
  List<LocalDate> daysFrom(LocalDate day) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate next = day; !next.isAfter(dayOf(lastInside())); next = next.plusDays(1)) {
      days.add(next);
    }
    return days;
  }
}
