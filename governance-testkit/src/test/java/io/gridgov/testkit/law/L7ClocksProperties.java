package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.DayEnd;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.PartDay;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.calendar.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * L7, Clocks: due and elapsed fit together and agree with a clock that is watched minute by minute,
 * over offices with breaks, night shifts, make-up Sundays, closures and changes of the clock.
 */
@Tag("L7")
class L7ClocksProperties {
  private static final Limit HOURS = new Limit.WorkingHours(1);
  private static final Limit WORKING_DAYS = new Limit.WorkingDays(1);
  private static final Limit NATURAL_DAYS = new Limit.NaturalDays(1);
  private static final long MINUTE = 60_000;

  @Property
  void working_time_is_what_the_watched_clock_counts(@ForAll("cases") Case given) {
    timesAgree(given, ClockPlan::calendar);
  }

  @Property
  void days_are_what_the_watched_clock_counts(@ForAll("cases") Case given) {
    daysAgree(given, given.policy(), ClockPlan::calendar);
  }

  @Property
  void pauses_take_out_what_the_watched_clock_shows(@ForAll("cases") Case given) {
    pausesAgree(given, given.policy());
  }

  @Property
  void due_and_elapsed_fit_together(@ForAll("cases") Case given) {
    for (Meter meter : given.meters()) {
      fits(given, meter, Spans.none());
      fits(given, meter, Spans.of(given.pauses()));
    }
  }

  @Property
  void due_is_monotone_in_start_and_length(@ForAll("cases") Case given) {
    Instant later = given.instant(given.to());
    for (Meter meter : given.meters()) {
      long amount = elapsed(meter, given.start(), later, Spans.none());
      Instant due = due(meter, given.start(), amount, Spans.none());
      assertThat(due(meter, later, amount, Spans.none())).isAfterOrEqualTo(due);
      assertThat(due(meter, given.start(), amount + 1, Spans.none())).isAfterOrEqualTo(due);
      assertThat(due(meter, given.start(), 0, Spans.none())).isEqualTo(given.start());
    }
  }

  @Property
  void splitting_an_interval_changes_no_sum(@ForAll("cases") Case given) {
    WorkTime time = WorkTime.of(given.plan().calendar());
    Instant from = given.start().plusMillis(given.millis());
    Instant to = given.instant(given.to()).plusMillis(2L * given.millis());
    Duration whole = time.between(from, to).value().orElseThrow();
    Instant at = from;
    Duration sum = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      Instant next = i == 4 ? to : at.plus(Duration.between(at, to).dividedBy(3));
      sum = sum.plus(time.between(at, next).value().orElseThrow());
      at = next;
    }
    assertThat(sum).isEqualTo(whole);
    assertThat(time.after(from, whole).value().orElseThrow()).isBeforeOrEqualTo(to);
  }

  @Property
  void a_pause_of_length_zero_changes_nothing_and_overlaps_count_once(@ForAll("cases") Case given) {
    List<Span> more = new ArrayList<>(given.pauses());
    more.add(new Span(given.start(), given.start()));
    given.pauses().forEach(span -> more.add(new Span(span.from(), span.from())));
    given.pauses().forEach(more::add);
    assertThat(Spans.of(more)).isEqualTo(Spans.of(given.pauses()));
    for (Meter meter : given.meters()) {
      Instant to = given.instant(given.to());
      Spans nothing = Spans.of(List.of(new Span(to, to), new Span(given.start(), given.start())));
      assertThat(elapsed(meter, given.start(), to, nothing))
          .isEqualTo(elapsed(meter, given.start(), to, Spans.none()));
    }
  }

  @Property
  void what_is_consumed_and_what_remains_make_the_limit(@ForAll("cases") Case given) {
    Spans pauses = Spans.of(given.pauses());
    for (Meter meter : given.meters()) {
      Instant now = given.instant(given.to());
      long consumed = elapsed(meter, given.start(), now, pauses);
      long limit = consumed + 1 + given.millis() % 3;
      Instant due = due(meter, given.start(), limit, pauses);
      assertThat(due).isAfter(now);
      assertThat(elapsed(meter, given.start(), due, pauses)).isEqualTo(limit);
    }
  }

  @Property
  void the_next_change_is_the_next_minute_at_which_the_office_opens_or_closes(
      @ForAll("cases") Case given) {
    MinuteOracle clock = given.clock();
    WorkTime time = WorkTime.of(given.plan().calendar());
    boolean now = clock.work().get(given.from());
    int change =
        now ? clock.work().nextClearBit(given.from()) : clock.work().nextSetBit(given.from());
    assertThat(time.isWork(given.start()).value()).contains(now);
    if (change >= 0 && change < clock.lastInside()) {
      assertThat(time.nextChange(given.start()).orElseThrow().value())
          .contains(given.instant(change));
    }
  }

  @Example
  void a_calendar_that_forgets_make_up_days_is_caught() {
    caught(given -> timesAgree(given, plan -> without(plan, true).calendar()));
    caught(given -> daysAgree(given, given.policy(), plan -> without(plan, true).calendar()));
  }

  @Example
  void a_calendar_that_forgets_days_off_is_caught() {
    caught(given -> timesAgree(given, plan -> without(plan, false).calendar()));
  }

  @Example
  void a_night_shift_that_ends_at_midnight_is_caught() {
    caught(given -> timesAgree(given, L7ClocksProperties::withoutNights));
  }

  @Example
  void a_clock_that_never_changes_is_caught() {
    caught(given -> timesAgree(given, L7ClocksProperties::withFixedOffset));
  }

  @Example
  void a_first_day_that_is_counted_is_caught() {
    caught(
        given ->
            daysAgree(
                given, given.policy(), given.policy().with(FirstDay.COUNTED), ClockPlan::calendar));
  }

  @Example
  void a_pause_that_frees_too_much_is_caught() {
    caught(
        given ->
            pausesAgree(
                given, given.policy().with(PartDay.CONSUMED), given.policy().with(PartDay.FREE)));
  }

  private static void caught(Consumer<Case> law) {
    assertThat(Planted.isCaught(given(), law)).isTrue();
  }

  private static ClockPlan without(ClockPlan plan, boolean makeUps) {
    return new ClockPlan(
        plan.zone(),
        plan.first(),
        plan.days(),
        plan.weekend(),
        makeUps ? plan.off() : Set.of(),
        makeUps ? Set.of() : plan.work(),
        plan.closed(),
        plan.usual(),
        plan.other(),
        plan.otherFrom());
  }

  private static WorkCalendar withoutNights(ClockPlan plan) {
    return new ClockPlan(
            plan.zone(),
            plan.first(),
            plan.days(),
            plan.weekend(),
            plan.off(),
            plan.work(),
            plan.closed(),
            cut(plan.usual()),
            cut(plan.other()),
            plan.otherFrom())
        .calendar();
  }

  private static List<ClockPlan.Shift> cut(List<ClockPlan.Shift> shifts) {
    return shifts.stream().map(s -> new ClockPlan.Shift(s.from(), Math.min(1440, s.to()))).toList();
  }

  private static WorkCalendar withFixedOffset(ClockPlan plan) {
    ZoneOffset offset =
        plan.zone()
            .getRules()
            .getStandardOffset(plan.first().atStartOfDay(ZoneOffset.UTC).toInstant());
    return plan.builder().zone(offset).build();
  }

  private static void timesAgree(Case given, Function<ClockPlan, WorkCalendar> calendar) {
    WorkCalendar days = calendar.apply(given.plan());
    WorkTime time = WorkTime.of(days);
    Meter meter = Meter.of(days, HOURS);
    Instant to = given.instant(given.to());
    int worked = given.clock().worked(given.from(), given.to());
    assertThat(time.between(given.start(), to).value()).contains(Duration.ofMinutes(worked));
    int at = given.from() - 1;
    for (int i = 0; i < worked; i++) {
      at = given.clock().work().nextSetBit(at + 1);
      if (i % 97 == 0 || i == worked - 1) {
        assertThat(due(meter, given.start(), (i + 1) * MINUTE, Spans.none()))
            .isEqualTo(given.instant(at + 1));
      }
    }
  }

  private static void daysAgree(
      Case given, DuePolicy policy, Function<ClockPlan, WorkCalendar> calendar) {
    daysAgree(given, policy, policy, calendar);
  }

  private static void daysAgree(
      Case given, DuePolicy policy, DuePolicy counted, Function<ClockPlan, WorkCalendar> calendar) {
    WorkCalendar days = calendar.apply(given.plan());
    for (Limit limit : given.dayLimits()) {
      Meter meter = Meter.of(days, given.plan().zone(), limit, counted);
      List<Integer> ends = given.ends(limit, policy, new BitSet());
      for (int n = 1; n <= ends.size(); n++) {
        assertThat(due(meter, given.start(), n, Spans.none()))
            .as("%s of %s", n, limit)
            .isEqualTo(given.instant(ends.get(n - 1)));
      }
      long over = ends.stream().filter(end -> end <= given.to()).count();
      assertThat(elapsed(meter, given.start(), given.instant(given.to()), Spans.none()))
          .isEqualTo(over);
    }
  }

  private static void pausesAgree(Case given, DuePolicy policy) {
    pausesAgree(given, policy, policy);
  }

  private static void pausesAgree(Case given, DuePolicy policy, DuePolicy counted) {
    WorkCalendar days = given.plan().calendar();
    Spans pauses = Spans.of(given.pauses());
    BitSet paused = given.paused();
    Instant to = given.instant(given.to());
    BitSet running = given.clock().work().get(0, given.to());
    running.clear(0, given.from());
    running.andNot(paused);
    Meter hours = Meter.of(days, given.plan().zone(), HOURS, counted);
    assertThat(elapsed(hours, given.start(), to, pauses)).isEqualTo(running.cardinality() * MINUTE);
    if (!running.isEmpty()) {
      assertThat(due(hours, given.start(), running.cardinality() * MINUTE, pauses))
          .isEqualTo(given.instant(running.length()));
    }
    for (Limit limit : given.dayLimits()) {
      Meter meter = Meter.of(days, given.plan().zone(), limit, counted);
      List<Integer> ends = given.ends(limit, policy, paused);
      long over = ends.stream().filter(end -> end <= given.to()).count();
      assertThat(elapsed(meter, given.start(), to, pauses)).as("%s", limit).isEqualTo(over);
      for (int n = 1; n <= ends.size(); n++) {
        assertThat(due(meter, given.start(), n, pauses))
            .as("%s of %s", n, limit)
            .isEqualTo(given.instant(ends.get(n - 1)));
      }
    }
  }

  private static void fits(Case given, Meter meter, Spans pauses) {
    Instant start = given.start();
    Instant to = given.instant(given.to());
    long passed = elapsed(meter, start, to, pauses);
    assertThat(due(meter, start, passed, pauses)).isBeforeOrEqualTo(to);
    for (long amount : new long[] {0, passed / 2, passed, passed + 1}) {
      Instant due = due(meter, start, amount, pauses);
      assertThat(elapsed(meter, start, due, pauses)).isEqualTo(amount);
    }
  }

  private static Instant due(Meter meter, Instant from, long amount, Spans pauses) {
    return meter.due(from, amount, pauses).value().orElseThrow();
  }

  private static long elapsed(Meter meter, Instant from, Instant to, Spans pauses) {
    return meter.elapsed(from, to, pauses).value().orElseThrow();
  }

  @Provide
  Arbitrary<Case> cases() {
    return given();
  }

  private static Arbitrary<Case> given() {
    return Combinators.combine(ClockPlans.plans(), Arbitraries.longs()).as(Case::of);
  }

  /**
   * An office, two instants, pauses and a policy.
   *
   * @param from the start, a minute of the clock
   * @param to a later minute
   */
  record Case(
      ClockPlan plan,
      MinuteOracle clock,
      int from,
      int to,
      List<Span> pauses,
      DuePolicy policy,
      int millis) {
    static Case of(ClockPlan plan, long seed) {
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
      DuePolicy policy =
          DuePolicy.standard()
              .assumingWeekends()
              .with(random.nextBoolean() ? FirstDay.COUNTED : FirstDay.NOT_COUNTED)
              .with(random.nextBoolean() ? DayEnd.MIDNIGHT : DayEnd.CLOSE_OF_BUSINESS)
              .with(random.nextBoolean() ? PartDay.CONSUMED : PartDay.FREE);
      return new Case(plan, clock, from, to, pauses, policy, random.nextInt(60_000));
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
      return plan.zone().getId().equals("Pacific/Apia")
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
    List<Integer> ends(Limit limit, DuePolicy policy, BitSet paused) {
      boolean working = limit.equals(WORKING_DAYS);
      LocalDate today = clock.dayOf(from);
      boolean counts = policy.firstDay() == FirstDay.COUNTED && end(today, policy) > from;
      List<Integer> ends = new ArrayList<>();
      for (LocalDate day : clock.daysFrom(counts ? today : today.plusDays(1))) {
        if (working && !clock.isCounted(day)) {
          continue;
        }
        BitSet own = working ? clock.workOf(day) : wholeDay(day, policy);
        BitSet free = (BitSet) own.clone();
        free.and(paused);
        boolean freed =
            policy.partDay() == PartDay.FREE ? !free.isEmpty() : !own.isEmpty() && free.equals(own);
        if (!freed) {
          ends.add(end(day, policy));
        }
      }
      return ends;
    }

    private BitSet wholeDay(LocalDate day, DuePolicy policy) {
      BitSet whole = new BitSet();
      whole.set(clock.reaches(day, 0), end(day, policy));
      return whole;
    }

    private int end(LocalDate day, DuePolicy policy) {
      return policy.dayEnd() == DayEnd.MIDNIGHT ? clock.midnightAfter(day) : clock.closing(day);
    }
  }
}
