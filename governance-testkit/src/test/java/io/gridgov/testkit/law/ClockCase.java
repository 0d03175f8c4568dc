package io.gridgov.testkit.law;

import io.gridgov.core.calendar.DayEnd;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.PartDay;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An office, two instants, pauses and a policy, with what the watched clock says of them.
 *
 * @param from the start, a minute of the clock
 * @param to a later minute
 * @param chain limits that follow on each other
 */
record ClockCase(
    ClockPlan plan,
    MinuteOracle clock,
    int from,
    int to,
    List<Span> pauses,
    DuePolicy policy,
    List<Limit> chain,
    int millis) {
  static final Limit HOURS = new Limit.WorkingHours(1);
  private static final Limit WORKING_DAYS = new Limit.WorkingDays(1);
  private static final Limit NATURAL_DAYS = new Limit.NaturalDays(1);
  private static final String SKIPS_A_DATE = "Pacific/Apia";

  static Arbitrary<ClockCase> any() {
    return Combinators.combine(ClockPlans.plans(), Arbitraries.longs()).as(ClockCase::of);
  }

  static ClockCase of(ClockPlan plan, long seed) {
    Random random = new Random(seed);
    MinuteOracle clock = new MinuteOracle(plan);
    int room = clock.lastInside() - clock.firstInside();
    int from = clock.firstInside() + random.nextInt(room / 2);
    int to = from + random.nextInt(clock.lastInside() - from);
    List<Span> pauses = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int begin = clock.firstInside() + random.nextInt(room);
      int length = random.nextInt(random.nextBoolean() ? 600 : 6000);
      int end = Math.min(clock.lastInside(), begin + length);
      pauses.add(new Span(clock.instant(begin), clock.instant(end)));
    }
    List<Limit> chain = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      chain.add(limit(random));
    }
    return new ClockCase(
        plan, clock, from, to, pauses, policy(random), chain, random.nextInt(60_000));
  }

  private static DuePolicy policy(Random random) {
    return DuePolicy.standard()
        .assumingWeekends()
        .with(random.nextBoolean() ? FirstDay.COUNTED : FirstDay.NOT_COUNTED)
        .with(random.nextBoolean() ? DayEnd.MIDNIGHT : DayEnd.CLOSE_OF_BUSINESS)
        .with(random.nextBoolean() ? PartDay.CONSUMED : PartDay.FREE);
  }

  private static Limit limit(Random random) {
    int number = 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 -> new Limit.WorkingDays(number);
      case 1 -> new Limit.WorkingHours(number);
      case 2 -> new Limit.NaturalHours(number);
      default -> new Limit.NaturalDays(number);
    };
  }

  Instant instant(int minute) {
    return clock.instant(minute);
  }

  Instant start() {
    return instant(from);
  }

  List<Meter> meters() {
    WorkCalendar days = plan.calendar();
    List<Limit> limits =
        new ArrayList<>(List.of(HOURS, new Limit.NaturalHours(1), new Limit.Months(1)));
    limits.addAll(dayLimits());
    return limits.stream().map(limit -> Meter.of(days, plan.zone(), limit, policy)).toList();
  }

  /** Where a date was skipped, its natural day ends where it begins: that fits no equation. */
  List<Limit> dayLimits() {
    return plan.zone().getId().equals(SKIPS_A_DATE)
        ? List.of(WORKING_DAYS)
        : List.of(WORKING_DAYS, NATURAL_DAYS);
  }

  BitSet paused() {
    BitSet paused = new BitSet();
    for (Span span : pauses) {
      paused.set(minute(span.from()), minute(span.to()));
    }
    return paused;
  }

  private int minute(Instant instant) {
    return (int) Duration.between(clock.instant(0), instant).toMinutes();
  }

  /** When each counted day that pauses do not set free is over, as minutes of the clock. */
  List<Integer> ends(Limit limit, BitSet paused) {
    List<Integer> ends = new ArrayList<>();
    for (LocalDate day : countedFrom(limit instanceof Limit.WorkingDays, clock.dayOf(from), from)) {
      BitSet own = limit instanceof Limit.WorkingDays ? clock.workOf(day) : wholeDay(day);
      own.clear(end(day), Math.max(end(day), own.length())); // what counts ends when the day does
      BitSet free = (BitSet) own.clone();
      free.and(paused);
      boolean freed =
          policy.partDay() == PartDay.FREE ? !free.isEmpty() : !own.isEmpty() && free.equals(own);
      if (!freed) {
        ends.add(end(day));
      }
    }
    return ends;
  }

  /** The days that count of a limit that begins on a day, at a minute. */
  List<LocalDate> countedFrom(boolean working, LocalDate event, int minute) {
    boolean counts = policy.firstDay() == FirstDay.COUNTED && end(event) > minute;
    return clock.daysFrom(counts ? event : event.plusDays(1)).stream()
        .filter(day -> !working || clock.isCounted(day))
        .toList();
  }

  private BitSet wholeDay(LocalDate day) {
    BitSet whole = new BitSet();
    whole.set(clock.reaches(day, 0), clock.midnightAfter(day));
    return whole;
  }

  int end(LocalDate day) {
    return policy.dayEnd() == DayEnd.MIDNIGHT ? clock.midnightAfter(day) : clock.closing(day);
  }
}
