package io.gridgov.workflow.limit;

import static io.gridgov.workflow.limit.Clocks.at;
import static io.gridgov.workflow.limit.Clocks.clock;
import static io.gridgov.workflow.limit.Clocks.due;
import static io.gridgov.workflow.limit.Clocks.extend;
import static io.gridgov.workflow.limit.Clocks.fixed;
import static io.gridgov.workflow.limit.Clocks.hold;
import static io.gridgov.workflow.limit.Clocks.pause;
import static io.gridgov.workflow.limit.Clocks.resume;
import static io.gridgov.workflow.limit.Clocks.start;
import static io.gridgov.workflow.limit.Clocks.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The clock of a sub-dispatch inside that of the whole order. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NestedClockTest {
  /** Due at the end of 9 March. */
  private static final Ledger WHOLE = start("2026-03-02T09:00", "5wd");

  private static LedgerClock within(Ledger part, Ledger whole) {
    return clock(part).within(clock(whole));
  }

  @Test
  void a_part_is_never_due_after_the_whole() {
    LedgerClock longer = within(start("2026-03-03T09:00", "10wd"), WHOLE);
    LedgerClock shorter = within(start("2026-03-03T09:00", "2wd"), WHOLE);

    assertThat(due(longer, "2026-03-03T09:00")).isEqualTo(at("2026-03-10T00:00"));
    assertThat(due(shorter, "2026-03-03T09:00")).isEqualTo(at("2026-03-06T00:00"));
    assertThat(longer.portionsAt(at("2026-03-03T09:00")).get(0).granted()).isEqualTo(10);
    assertThat(longer.stateAt(at("2026-03-10T09:00")))
        .isEqualTo(
            new ClockState.Overdue(fixed("2026-03-10T00:00", "2026-03-09"), Duration.ofHours(9)));
  }

  @Test
  void a_part_without_limit_is_due_with_the_whole() {
    Ledger part = Ledger.start(at("2026-03-03T09:00"), Allowance.UNLIMITED);

    assertThat(due(within(part, WHOLE), "2026-03-03T09:00")).isEqualTo(at("2026-03-10T00:00"));
  }

  @Test
  void more_time_for_the_whole_is_more_room_for_the_part() {
    LedgerClock clock =
        within(start("2026-03-03T09:00", "10wd"), WHOLE.with(extend("2026-03-05T09:00", "2wd")));

    assertThat(due(clock, "2026-03-05T08:59")).isEqualTo(at("2026-03-10T00:00"));
    assertThat(due(clock, "2026-03-05T09:00")).isEqualTo(at("2026-03-12T00:00"));
  }

  @Test
  void a_part_stands_still_while_the_whole_does_and_gets_the_time_back() {
    Ledger whole =
        WHOLE
            .with(pause("2026-03-04T00:00", "2026-03-05T09:00", "2026-03-13T00:00"))
            .with(resume("2026-03-06T00:00"));
    LedgerClock clock = within(start("2026-03-03T09:00", "3wd"), whole);

    assertThat(clock.stateAt(at("2026-03-04T10:00")))
        .isEqualTo(
            new ClockState.Paused(
                PauseReason.SUSPENDED_ON_RECORD,
                at("2026-03-04T00:00"),
                at("2026-03-05T09:00"),
                at("2026-03-13T00:00")));
    // of 4, 5, 6, 9 and 10 March two were paused
    assertThat(due(clock, "2026-03-06T00:00")).isEqualTo(at("2026-03-11T00:00"));
    assertThat(clock.portionsAt(at("2026-03-07T00:00")).get(0).consumed().value()).contains(1L);
  }

  @Test
  void time_that_part_and_whole_are_paused_together_is_freed_once() {
    Ledger whole =
        WHOLE
            .with(pause("2026-03-04T00:00", "2026-03-05T09:00", "2026-03-13T00:00"))
            .with(resume("2026-03-06T00:00"));
    Ledger part =
        start("2026-03-03T09:00", "3wd")
            .with(pause("2026-03-05T00:00", "2026-03-06T09:00", "2026-03-07T00:00"));

    // 4, 5 and 6 March are freed; 9, 10 and 11 count; the whole ends with 11 March as well
    assertThat(due(within(part, whole), "2026-03-07T00:00")).isEqualTo(at("2026-03-12T00:00"));
    assertThat(within(part, whole).stateAt(at("2026-03-05T10:00")))
        .isEqualTo(
            new ClockState.Paused(
                PauseReason.SUSPENDED_ON_RECORD,
                at("2026-03-04T00:00"),
                at("2026-03-05T09:00"),
                at("2026-03-13T00:00")));
  }

  @Test
  void a_part_that_is_paused_alone_is_reviewed_before_the_whole_is_due() {
    Ledger part =
        start("2026-03-03T09:00", "3wd")
            .with(pause("2026-03-04T09:00", "2026-03-16T09:00", "2026-03-20T09:00"));

    assertThat(within(part, WHOLE).stateAt(at("2026-03-05T09:00")))
        .isInstanceOfSatisfying(
            ClockState.Paused.class,
            paused -> assertThat(paused.review()).isEqualTo(at("2026-03-10T00:00")));
    assertThat(within(part, WHOLE).stateAt(at("2026-03-10T00:00")))
        .isInstanceOf(ClockState.Overdue.class);
  }

  @Test
  void a_part_stops_with_the_whole_or_before_it() {
    Ledger whole = WHOLE.with(stop("2026-03-05T09:00"));

    assertThat(within(start("2026-03-03T09:00", "3wd"), whole).stateAt(at("2026-03-09T09:00")))
        .isEqualTo(new ClockState.Stopped(at("2026-03-05T09:00"), Duration.ZERO));
    assertThat(
            within(start("2026-03-03T09:00", "3wd").with(stop("2026-03-04T09:00")), whole)
                .stateAt(at("2026-03-09T09:00")))
        .isEqualTo(new ClockState.Stopped(at("2026-03-04T09:00"), Duration.ZERO));
  }

  @Test
  void changes_of_the_whole_are_changes_of_the_part() {
    Ledger whole = WHOLE.with(hold("2026-03-04T09:00", "roads")).with(stop("2026-03-05T09:00"));
    LedgerClock clock = within(start("2026-03-03T09:00", "10wd"), whole);

    assertThat(clock.nextChange(at("2026-03-03T09:00"), List.of()))
        .contains(at("2026-03-04T09:00"));
    assertThat(clock.nextChange(at("2026-03-04T09:00"), List.of()))
        .contains(at("2026-03-05T09:00"));
    assertThat(clock.nextChange(at("2026-03-05T09:00"), List.of())).isEmpty();
  }

  @Test
  void parts_nest_in_parts() {
    LedgerClock middle = within(start("2026-03-03T09:00", "10wd"), WHOLE);
    LedgerClock inner = clock(start("2026-03-04T09:00", "20wd")).within(middle);

    assertThat(due(inner, "2026-03-04T09:00")).isEqualTo(at("2026-03-10T00:00"));
  }

  @Test
  void a_part_that_starts_before_the_whole_is_refused() {
    assertThatThrownBy(() -> within(start("2026-03-01T09:00", "5wd"), WHOLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must not start before the whole");
  }
}
