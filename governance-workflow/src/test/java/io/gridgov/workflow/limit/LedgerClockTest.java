package io.gridgov.workflow.limit;

import static io.gridgov.workflow.limit.Clocks.STANDARD;
import static io.gridgov.workflow.limit.Clocks.at;
import static io.gridgov.workflow.limit.Clocks.clock;
import static io.gridgov.workflow.limit.Clocks.due;
import static io.gridgov.workflow.limit.Clocks.extend;
import static io.gridgov.workflow.limit.Clocks.fixed;
import static io.gridgov.workflow.limit.Clocks.hold;
import static io.gridgov.workflow.limit.Clocks.pause;
import static io.gridgov.workflow.limit.Clocks.resume;
import static io.gridgov.workflow.limit.Clocks.running;
import static io.gridgov.workflow.limit.Clocks.start;
import static io.gridgov.workflow.limit.Clocks.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.MeterUnit;
import io.gridgov.core.calendar.PartDay;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.StageStart;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** State and amounts of a clock; every date was counted by hand on the notice for 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerClockTest {
  private static Reckoned<Long> known(long amount) {
    return new Reckoned.Known<>(amount);
  }

  private static long hours(long hours) {
    return hours * 3_600_000;
  }

  @ParameterizedTest
  @CsvSource({
    // 20 September is a Sunday that is worked
    "2026-09-18T15:00, 10wh,    2026-09-21T10:00",
    "2026-09-18T09:00, 5wd,     2026-09-25T00:00",
    "2026-01-03T10:00, 1wd,     2026-01-05T00:00",
    "2026-01-31T09:00, 15d,     2026-02-25T00:00",
    // 28 February is a Saturday that is worked
    "2026-01-31T09:00, 1mo,     2026-03-01T00:00",
    "2026-02-04T09:00, 2mo,     2026-04-08T00:00",
    "2026-10-03T20:00, sameday, 2026-10-04T00:00",
    "2026-10-03T23:00, 2h,      2026-10-04T01:00"
  })
  void every_kind_of_limit_ends_as_its_calendar_counts(String from, String limit, String end) {
    LedgerClock clock = clock(start(from, limit));

    assertThat(due(clock, from)).isEqualTo(at(end));
    assertThat(clock.stateAt(at(end).minusMillis(1))).isInstanceOf(ClockState.Running.class);
    assertThat(clock.stateAt(at(end)))
        .isInstanceOfSatisfying(
            ClockState.Overdue.class, over -> assertThat(over.by()).isEqualTo(Duration.ZERO));
    assertThat(clock.stateAt(at(end).plusSeconds(3600)))
        .isInstanceOfSatisfying(
            ClockState.Overdue.class, over -> assertThat(over.by()).isEqualTo(Duration.ofHours(1)));
  }

  @Test
  void consumed_and_remaining_make_the_limit_and_remaining_may_be_negative() {
    LedgerClock clock = clock(start("2026-03-02T09:00", "5wd"));

    assertThat(clock.portionsAt(at("2026-03-02T09:00")))
        .containsExactly(new Portion(MeterUnit.WORKING_DAYS, 5, known(0)));
    assertThat(clock.portionsAt(at("2026-03-05T12:00")))
        .containsExactly(new Portion(MeterUnit.WORKING_DAYS, 5, known(2)));
    assertThat(clock.portionsAt(at("2026-03-12T00:00")).get(0).remaining()).isEqualTo(known(-2));
  }

  @Test
  void stages_follow_each_other_or_begin_together() {
    LedgerClock clock = clock(start("2026-03-02T10:00", "4wh,7wd,20wd"));
    LedgerClock together =
        clock(start("2026-03-02T10:00", "4wh,7wd,20wd"), STANDARD.with(StageStart.COMMON_START));

    assertThat(running(clock, "2026-03-02T10:00").stages())
        .containsExactly(
            fixed("2026-03-02T15:00", "2026-03-02"),
            fixed("2026-03-12T00:00", "2026-03-11"),
            fixed("2026-04-10T00:00", "2026-04-09"));
    assertThat(running(together, "2026-03-02T10:00").stages())
        .containsExactly(
            fixed("2026-03-02T15:00", "2026-03-02"),
            fixed("2026-03-12T00:00", "2026-03-11"),
            fixed("2026-03-31T00:00", "2026-03-30"));
    assertThat(due(clock, "2026-03-20T10:00")).isEqualTo(at("2026-04-10T00:00"));
    assertThat(due(together, "2026-03-20T10:00")).isEqualTo(at("2026-03-31T00:00"));
  }

  @Test
  void each_stage_has_a_portion_of_its_own() {
    LedgerClock clock = clock(start("2026-03-02T10:00", "4wh,7wd,20wd"));
    LedgerClock together =
        clock(start("2026-03-02T10:00", "4wh,7wd,20wd"), STANDARD.with(StageStart.COMMON_START));

    assertThat(clock.portionsAt(at("2026-03-10T10:00")))
        .extracting(Portion::consumed)
        .containsExactly(known(hours(4)), known(5), known(0));
    assertThat(clock.portionsAt(at("2026-03-14T00:00")))
        .extracting(Portion::consumed)
        .containsExactly(known(hours(4)), known(7), known(2));
    assertThat(together.portionsAt(at("2026-03-10T10:00")))
        .extracting(Portion::consumed)
        .containsExactly(known(hours(6 + 5 * 7 + 1)), known(5), known(5));
  }

  @Test
  void beyond_the_announced_years_the_clock_has_no_answer_or_a_provisional_one() {
    Ledger ledger = start("2026-12-28T09:00", "5wd");
    LedgerClock refusing = clock(ledger);
    LedgerClock assuming = clock(ledger, STANDARD.assumingWeekends());

    assertThat(refusing.stateAt(at("2026-12-30T10:00")))
        .isEqualTo(new ClockState.Unanswered(new Due.Unannounced(2027)));
    assertThat(running(assuming, "2026-12-30T10:00").due())
        .isInstanceOfSatisfying(
            Due.Provisional.class,
            due -> assertThat(due.instant()).isEqualTo(at("2027-01-05T00:00")));
    assertThat(refusing.portionsAt(at("2026-12-30T10:00")).get(0).consumed()).isEqualTo(known(1));
    assertThat(refusing.portionsAt(at("2027-01-05T10:00")).get(0).consumed().value()).isEmpty();
    assertThat(assuming.portionsAt(at("2027-01-05T10:00")).get(0).consumed())
        .isInstanceOf(Reckoned.Provisional.class);
  }

  @Test
  void a_stage_that_follows_a_provisional_one_is_no_surer() {
    LedgerClock clock = clock(start("2026-12-28T09:00", "5wd,2h"), STANDARD.assumingWeekends());

    assertThat(running(clock, "2026-12-28T09:00").stages()).allMatch(Due.At::provisional);
  }

  @Test
  void without_office_hours_working_hours_have_no_answer() {
    LedgerClock clock = LedgerClock.of(start("2026-03-02T09:00", "4wh"), WorkCalendar.china());

    assertThat(clock.stateAt(at("2026-03-02T09:00")))
        .isEqualTo(new ClockState.Unanswered(new Due.NoHours()));
    assertThat(clock.portionsAt(at("2026-03-02T10:00")).get(0).consumed().value()).isEmpty();
    assertThat(clock.nextChange(at("2026-03-02T09:00"), List.of(50))).isEmpty();
  }

  @Test
  void without_limit_nothing_is_ever_due() {
    Ledger ledger =
        Ledger.start(at("2026-03-02T09:00"), Allowance.UNLIMITED)
            .with(pause("2026-03-03T09:00", "2026-03-05T09:00", "2026-03-09T09:00"));
    LedgerClock clock = clock(ledger);

    assertThat(clock.stateAt(at("2026-03-02T09:00"))).isEqualTo(new ClockState.Unlimited());
    assertThat(clock.stateAt(at("2026-03-03T09:00"))).isInstanceOf(ClockState.Paused.class);
    assertThat(clock.stateAt(at("2027-12-31T09:00"))).isEqualTo(new ClockState.Unlimited());
    assertThat(clock.portionsAt(at("2026-03-04T09:00"))).isEmpty();
    assertThat(clock.warningsAt(at("2026-03-04T09:00"), List.of(50))).isEmpty();
    assertThat(clock.nextChange(at("2026-03-09T09:00"), List.of(50))).isEmpty();
    assertThat(clock(ledger.with(stop("2026-04-01T09:00"))).stateAt(at("2026-05-01T09:00")))
        .isEqualTo(new ClockState.Stopped(at("2026-04-01T09:00"), Duration.ZERO));
  }

  @Test
  void a_stated_end_is_moved_by_the_length_of_a_pause() {
    Ledger ledger =
        Ledger.start(at("2026-03-02T09:00"), new Allowance.Until(at("2026-03-10T09:00")))
            .with(pause("2026-03-03T09:00", "2026-03-05T09:00", "2026-03-09T09:00"))
            .with(resume("2026-03-04T21:00"));
    LedgerClock clock = clock(ledger);

    assertThat(due(clock, "2026-03-02T10:00")).isEqualTo(at("2026-03-10T09:00"));
    assertThat(due(clock, "2026-03-04T21:00")).isEqualTo(at("2026-03-11T21:00"));
    assertThat(clock.portionsAt(at("2026-03-05T09:00")))
        .containsExactly(new Portion(MeterUnit.NATURAL_MILLIS, hours(8 * 24), known(hours(36))));
    assertThat(due(clock(ledger.with(extend("2026-03-05T09:00", "24h"))), "2026-03-05T09:00"))
        .isEqualTo(at("2026-03-12T21:00"));
  }

  @Test
  void an_extension_in_the_same_unit_makes_one_longer_limit_that_is_rolled_once() {
    // day 60 is 1 October, in the holiday
    Ledger ledger = start("2025-08-02T09:00", "60d").with(extend("2025-09-20T09:00", "30d"));
    LedgerClock clock = clock(ledger);

    assertThat(due(clock, "2025-09-19T09:00")).isEqualTo(at("2025-10-10T00:00"));
    assertThat(due(clock, "2025-09-20T09:00")).isEqualTo(at("2025-11-01T00:00"));
    assertThat(clock.portionsAt(at("2025-09-20T09:00")))
        .containsExactly(new Portion(MeterUnit.NATURAL_DAYS, 90, known(48)));
  }

  @Test
  void an_extension_in_another_unit_follows_the_end_of_the_limit() {
    LedgerClock clock =
        clock(start("2026-03-02T09:00", "5wd").with(extend("2026-03-04T09:00", "10d")));

    assertThat(due(clock, "2026-03-04T09:00")).isEqualTo(at("2026-03-20T00:00"));
    assertThat(clock.portionsAt(at("2026-03-12T09:00")))
        .containsExactly(
            new Portion(MeterUnit.WORKING_DAYS, 5, known(5)),
            new Portion(MeterUnit.NATURAL_DAYS, 10, known(2)));
  }

  @Test
  void an_extension_of_stages_lengthens_the_last() {
    LedgerClock clock =
        clock(start("2026-03-02T10:00", "4wh,7wd").with(extend("2026-03-04T09:00", "3wd")));

    assertThat(running(clock, "2026-03-04T09:00").stages())
        .containsExactly(
            fixed("2026-03-02T15:00", "2026-03-02"), fixed("2026-03-17T00:00", "2026-03-16"));
  }

  @Test
  void an_extension_in_stages_is_one_after_another() {
    LedgerClock clock =
        clock(start("2026-03-02T09:00", "5wd").with(extend("2026-03-04T09:00", "2wd,10d")));

    assertThat(due(clock, "2026-03-04T09:00")).isEqualTo(at("2026-03-24T00:00"));
    assertThat(clock.portionsAt(at("2026-03-04T09:00")))
        .extracting(Portion::granted)
        .containsExactly(7L, 10L);
  }

  @Test
  void an_extension_that_is_granted_late_mends_what_was_overdue() {
    LedgerClock clock =
        clock(start("2026-03-02T09:00", "1wd").with(extend("2026-03-05T09:00", "5wd")));

    assertThat(clock.stateAt(at("2026-03-05T08:59"))).isInstanceOf(ClockState.Overdue.class);
    assertThat(due(clock, "2026-03-05T09:00")).isEqualTo(at("2026-03-11T00:00"));
  }

  @Test
  void a_pause_ends_by_itself_at_its_longest_length() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "5wd")
                .with(pause("2026-03-03T10:00", "2026-03-06T10:00", "2026-03-10T10:00")));

    assertThat(due(clock, "2026-03-03T09:59")).isEqualTo(at("2026-03-10T00:00"));
    ClockState paused =
        new ClockState.Paused(
            PauseReason.SUSPENDED_ON_RECORD,
            at("2026-03-03T10:00"),
            at("2026-03-06T10:00"),
            at("2026-03-10T10:00"));
    assertThat(clock.stateAt(at("2026-03-03T10:00"))).isEqualTo(paused);
    assertThat(clock.stateAt(at("2026-03-10T09:59"))).isEqualTo(paused);
    // 3 March was begun and 10 March is: both count; the four days between do not
    assertThat(due(clock, "2026-03-10T10:00")).isEqualTo(at("2026-03-14T00:00"));
  }

  @ParameterizedTest
  @CsvSource({"CONSUMED, 2026-03-11T00:00", "FREE, 2026-03-13T00:00"})
  void a_part_of_a_day_that_was_paused_counts_as_the_policy_says(PartDay policy, String end) {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "5wd")
                .with(pause("2026-03-03T10:00", "2026-03-06T10:00", "2026-03-10T10:00"))
                .with(resume("2026-03-05T10:00")),
            STANDARD.with(policy));

    assertThat(due(clock, "2026-03-05T10:00")).isEqualTo(at(end));
  }

  @Test
  void a_pause_takes_its_working_time_out_of_working_hours() {
    Ledger ledger =
        start("2026-03-02T09:00", "10wh")
            .with(pause("2026-03-02T11:00", "2026-03-02T16:00", "2026-03-06T09:00"))
            .with(resume("2026-03-02T14:00"));

    // two of the three hours were working time; 7 - 2 on Monday, 5 on Tuesday
    assertThat(due(clock(ledger), "2026-03-02T14:00")).isEqualTo(at("2026-03-03T15:00"));
    assertThat(clock(ledger).portionsAt(at("2026-03-02T13:30")).get(0).consumed())
        .isEqualTo(known(hours(2)));
  }

  @Test
  void a_working_day_may_be_counted_in_hours_and_the_first_day_may_count() {
    Ledger ledger = start("2026-03-02T14:00", "2wd");
    DuePolicy first = STANDARD.with(FirstDay.COUNTED);

    assertThat(due(clock(ledger, STANDARD.withWorkingDayOf(7)), "2026-03-02T14:00"))
        .isEqualTo(at("2026-03-04T14:00"));
    assertThat(due(clock(ledger, first), "2026-03-02T14:00")).isEqualTo(at("2026-03-04T00:00"));
    assertThat(due(clock(ledger, STANDARD.atCloseOfBusiness()), "2026-03-02T14:00"))
        .isEqualTo(at("2026-03-04T17:00"));
  }

  @Test
  void a_pause_after_the_limit_is_over_mends_nothing() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "1wd")
                .with(pause("2026-03-04T09:00", "2026-03-05T09:00", "2026-03-09T09:00")));

    assertThat(clock.stateAt(at("2026-03-05T09:00")))
        .isEqualTo(
            new ClockState.Overdue(fixed("2026-03-04T00:00", "2026-03-03"), Duration.ofHours(33)));
  }

  @Test
  void a_day_that_began_before_a_pause_counts_and_may_end_the_limit_meanwhile() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "1wd")
                .with(pause("2026-03-03T10:00", "2026-03-05T09:00", "2026-03-09T09:00")));

    assertThat(clock.stateAt(at("2026-03-03T23:59"))).isInstanceOf(ClockState.Paused.class);
    assertThat(clock.stateAt(at("2026-03-04T00:00"))).isInstanceOf(ClockState.Overdue.class);
    assertThat(clock.nextChange(at("2026-03-03T11:00"), List.of()))
        .contains(at("2026-03-04T00:00"));
  }

  @ParameterizedTest
  @CsvSource({"2026-03-03T09:00, PT0S", "2026-03-04T00:00, PT0S", "2026-03-05T09:00, PT33H"})
  void a_stopped_clock_says_how_late_it_was(String stop, Duration late) {
    LedgerClock clock = clock(start("2026-03-02T09:00", "1wd").with(stop(stop)));

    assertThat(clock.stateAt(at("2026-06-01T09:00")))
        .isEqualTo(new ClockState.Stopped(at(stop), late));
    assertThat(clock.portionsAt(at("2026-06-01T09:00"))).isEqualTo(clock.portionsAt(at(stop)));
    assertThat(clock.nextChange(at(stop), List.of(50, 80))).isEmpty();
  }

  @Test
  void a_clock_that_stops_while_it_is_paused_was_not_late() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "2wd")
                .with(pause("2026-03-03T09:00", "2026-03-10T09:00", "2026-03-20T09:00"))
                .with(stop("2026-03-12T09:00")));

    assertThat(clock.stateAt(at("2026-03-12T09:00")))
        .isEqualTo(new ClockState.Stopped(at("2026-03-12T09:00"), Duration.ZERO));
    assertThat(clock.portionsAt(at("2026-03-30T09:00")).get(0).consumed()).isEqualTo(known(0));
  }

  @Test
  void a_limit_of_no_length_is_over_at_once() {
    assertThat(clock(start("2026-03-02T09:00", "0wd")).stateAt(at("2026-03-02T09:00")))
        .isInstanceOf(ClockState.Overdue.class);
  }

  @Test
  void nothing_can_be_asked_before_the_start() {
    LedgerClock clock = clock(start("2026-03-02T09:00", "5wd"));
    Instant before = at("2026-03-02T09:00").minusMillis(1);

    assertThatThrownBy(() -> clock.stateAt(before))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not be before the start");
    assertThatThrownBy(() -> clock.portionsAt(before)).hasMessageContaining("start");
    assertThatThrownBy(() -> clock.warningsAt(before, List.of())).hasMessageContaining("start");
    assertThatThrownBy(() -> clock.sharesAt(before)).hasMessageContaining("start");
    assertThatThrownBy(() -> clock.nextChange(before, List.of())).hasMessageContaining("start");
  }

  @Test
  void what_was_known_then_can_be_asked_later() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "5wd")
                .with(hold("2026-03-02T09:00", "roads"))
                .with(extend("2026-03-05T09:00", "10wd"))
                .with(stop("2026-03-26T09:00")));

    assertThat(due(clock, "2026-03-05T08:59")).isEqualTo(at("2026-03-10T00:00"));
    assertThat(due(clock, "2026-03-20T09:00")).isEqualTo(at("2026-03-24T00:00"));
  }
}
