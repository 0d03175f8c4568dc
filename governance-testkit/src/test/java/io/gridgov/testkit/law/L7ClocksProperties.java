package io.gridgov.testkit.law;

import static io.gridgov.testkit.law.ClockLaws.due;
import static io.gridgov.testkit.law.ClockLaws.elapsed;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.PartDay;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * L7, Clocks: due and elapsed fit together and agree with a clock that is watched minute by minute,
 * over offices with breaks, night shifts, make-up Sundays, closures and changes of the clock; so do
 * pauses, stages and extensions.
 */
@Tag("L7")
class L7ClocksProperties {
  @Property
  void working_time_is_what_the_watched_clock_counts(@ForAll("cases") ClockCase given) {
    ClockLaws.timesAgree(given, given.plan().calendar());
  }

  @Property
  void days_are_what_the_watched_clock_counts(@ForAll("cases") ClockCase given) {
    ClockLaws.daysAgree(given, given.plan().calendar(), given.policy());
  }

  @Property
  void pauses_take_out_what_the_watched_clock_shows(@ForAll("cases") ClockCase given) {
    ClockLaws.pausesAgree(given, given.policy());
  }

  @Property
  void due_and_elapsed_fit_together(@ForAll("cases") ClockCase given) {
    for (Meter meter : given.meters()) {
      fits(given, meter, Spans.none());
      fits(given, meter, Spans.of(given.pauses()));
    }
  }

  @Property
  void due_is_monotone_in_start_and_length(@ForAll("cases") ClockCase given) {
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
  void splitting_an_interval_changes_no_sum(@ForAll("cases") ClockCase given) {
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
  void a_pause_of_length_zero_changes_nothing_and_overlaps_count_once(
      @ForAll("cases") ClockCase given) {
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
  void what_is_consumed_and_what_remains_make_the_limit(@ForAll("cases") ClockCase given) {
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
      @ForAll("cases") ClockCase given) {
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

  @Property
  void stages_follow_on_the_last_day_of_the_one_before(@ForAll("cases") ClockCase given) {
    ClockLaws.stagesAgree(given, ClockLaws::stages);
  }

  @Property
  void an_extended_limit_is_one_longer_limit(@ForAll("cases") ClockCase given) {
    ClockLaws.extensionsAgree(given, ClockLaws::extended);
  }

  @Example
  void nearly_every_case_ends_within_what_is_watched() {
    List<ClockCase> some = ClockCase.any().list().ofSize(1000).sample();

    assertThat(some)
        .filteredOn(given -> new ChainOracle(given).stages().size() == 2)
        .hasSizeGreaterThan(900);
  }

  @Example
  void a_calendar_that_forgets_make_up_days_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withoutMakeUps(given.plan())));
    caught(
        given ->
            ClockLaws.daysAgree(given, PlantedClocks.withoutMakeUps(given.plan()), given.policy()));
  }

  @Example
  void a_calendar_that_forgets_days_off_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withoutDaysOff(given.plan())));
  }

  @Example
  void a_night_shift_that_ends_at_midnight_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withoutNights(given.plan())));
  }

  @Example
  void a_lunch_that_is_worked_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withoutBreaks(given.plan())));
  }

  @Example
  void a_closure_that_is_forgotten_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withoutClosure(given.plan())));
  }

  @Example
  void a_clock_that_never_changes_is_caught() {
    caught(given -> ClockLaws.timesAgree(given, PlantedClocks.withFixedOffset(given.plan())));
  }

  @Example
  void a_first_day_that_is_counted_is_caught() {
    caught(
        given ->
            ClockLaws.daysAgree(
                given, given.plan().calendar(), given.policy().with(FirstDay.COUNTED)));
  }

  @Example
  void a_pause_that_frees_too_much_is_caught() {
    caught(given -> ClockLaws.pausesAgree(given, given.policy().with(PartDay.FREE)));
  }

  @Example
  void a_stage_that_loses_a_day_at_midnight_is_caught() {
    caught(given -> ClockLaws.stagesAgree(given, PlantedClocks::stagesFromMidnight));
  }

  @Example
  void an_extension_of_a_rolled_end_is_caught() {
    caught(given -> ClockLaws.extensionsAgree(given, PlantedClocks::extendedFromRolled));
  }

  private static void caught(Consumer<ClockCase> law) {
    assertThat(Planted.isCaught(ClockCase.any(), law)).isTrue();
  }

  private static void fits(ClockCase given, Meter meter, Spans pauses) {
    Instant start = given.start();
    Instant to = given.instant(given.to());
    long passed = elapsed(meter, start, to, pauses);
    assertThat(due(meter, start, passed, pauses)).isBeforeOrEqualTo(to);
    for (long amount : new long[] {0, passed / 2, passed, passed + 1}) {
      Instant due = due(meter, start, amount, pauses);
      assertThat(elapsed(meter, start, due, pauses)).isEqualTo(amount);
    }
  }

  @Provide
  Arbitrary<ClockCase> cases() {
    return ClockCase.any();
  }
}
