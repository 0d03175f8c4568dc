package io.gridgov.workflow.limit;

import static io.gridgov.workflow.limit.Clocks.at;
import static io.gridgov.workflow.limit.Clocks.clock;
import static io.gridgov.workflow.limit.Clocks.extend;
import static io.gridgov.workflow.limit.Clocks.hold;
import static io.gridgov.workflow.limit.Clocks.pause;
import static io.gridgov.workflow.limit.Clocks.release;
import static io.gridgov.workflow.limit.Clocks.resume;
import static io.gridgov.workflow.limit.Clocks.start;
import static io.gridgov.workflow.limit.Clocks.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.calendar.Reckoned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Warnings, and stepping from change to change. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerChangesTest {
  private static final List<Integer> PARTS = List.of(50, 80);

  private static Warning warning(int percent, String at) {
    return new Warning(percent, new Reckoned.Known<>(at(at)));
  }

  private static List<Warning> warnings(Ledger ledger, String asOf) {
    return clock(ledger).warningsAt(at(asOf), PARTS);
  }

  /** Every change from the start on. */
  private static List<Instant> changes(LedgerClock clock, String start) {
    List<Instant> changes = new ArrayList<>();
    Optional<Instant> next = clock.nextChange(at(start), PARTS);
    while (next.isPresent()) {
      changes.add(next.get());
      assertThat(changes).as("a clock without end").hasSizeLessThan(100);
      next = clock.nextChange(next.get(), PARTS);
    }
    return changes;
  }

  private static List<Instant> instants(String... local) {
    return List.of(local).stream().map(Clocks::at).toList();
  }

  @Test
  void half_and_four_fifths_of_working_days_and_of_working_hours() {
    assertThat(warnings(start("2026-03-02T09:00", "10wd"), "2026-03-02T09:00"))
        .containsExactly(warning(50, "2026-03-10T00:00"), warning(80, "2026-03-13T00:00"));
    assertThat(warnings(start("2026-03-02T09:00", "10wh"), "2026-03-02T09:00"))
        .containsExactly(warning(50, "2026-03-02T15:00"), warning(80, "2026-03-03T10:00"));
  }

  @Test
  void a_part_of_few_days_is_a_whole_number_of_them() {
    // half of 3 are 2, four fifths are all 3
    assertThat(warnings(start("2026-03-02T09:00", "3wd"), "2026-03-02T09:00"))
        .containsExactly(warning(50, "2026-03-05T00:00"), warning(80, "2026-03-06T00:00"));
  }

  @Test
  void a_pause_moves_warnings_and_while_it_lasts_only_those_are_told_that_have_passed() {
    Ledger ledger =
        start("2026-03-02T09:00", "10wh")
            .with(pause("2026-03-02T16:00", "2026-03-03T09:00", "2026-03-09T09:00"))
            .with(resume("2026-03-03T16:00"));

    assertThat(warnings(ledger, "2026-03-03T10:00"))
        .containsExactly(warning(50, "2026-03-02T15:00"));
    assertThat(warnings(ledger, "2026-03-03T16:00"))
        .containsExactly(warning(50, "2026-03-02T15:00"), warning(80, "2026-03-04T10:00"));
  }

  @Test
  void warnings_are_those_of_the_stage_that_runs() {
    Ledger ledger = start("2026-03-02T10:00", "4wh,7wd");

    assertThat(warnings(ledger, "2026-03-02T10:00"))
        .containsExactly(warning(50, "2026-03-02T12:00"), warning(80, "2026-03-02T14:12"));
    assertThat(warnings(ledger, "2026-03-02T15:00"))
        .containsExactly(warning(50, "2026-03-07T00:00"), warning(80, "2026-03-11T00:00"));
  }

  @Test
  void an_extension_moves_warnings_and_a_stop_leaves_those_that_have_passed() {
    Ledger ledger = start("2026-03-02T09:00", "5wd").with(extend("2026-03-05T09:00", "5wd"));

    assertThat(warnings(ledger, "2026-03-05T08:59"))
        .containsExactly(warning(50, "2026-03-06T00:00"), warning(80, "2026-03-07T00:00"));
    assertThat(warnings(ledger, "2026-03-05T09:00"))
        .containsExactly(warning(50, "2026-03-10T00:00"), warning(80, "2026-03-13T00:00"));
    assertThat(warnings(ledger.with(stop("2026-03-11T09:00")), "2026-03-20T09:00"))
        .containsExactly(warning(50, "2026-03-10T00:00"));
  }

  @Test
  void a_clock_that_stopped_in_a_stage_keeps_the_warnings_of_that_stage() {
    Ledger ledger = start("2026-03-02T10:00", "4wh,7wd").with(stop("2026-03-02T13:30"));

    assertThat(warnings(ledger, "2026-03-02T13:30"))
        .isEqualTo(warnings(ledger, "2026-06-01T09:00"))
        .containsExactly(warning(50, "2026-03-02T12:00"));
  }

  @Test
  void a_percent_is_between_1_and_100() {
    LedgerClock clock = clock(start("2026-03-02T09:00", "5wd"));

    assertThatThrownBy(() -> clock.warningsAt(at("2026-03-02T09:00"), List.of(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, 100]: 0");
  }

  @Test
  void stepping_visits_warnings_reviews_ends_of_pauses_and_the_end_once_each() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "10wh")
                .with(pause("2026-03-02T10:00", "2026-03-02T16:00", "2026-03-03T10:00")));

    assertThat(changes(clock, "2026-03-02T09:00"))
        .isEqualTo(
            instants(
                "2026-03-02T10:00",
                "2026-03-02T16:00",
                "2026-03-03T10:00",
                "2026-03-03T15:00",
                "2026-03-04T10:00",
                "2026-03-04T12:00"));
  }

  @Test
  void stepping_visits_every_stage_and_every_entry_once() {
    LedgerClock clock =
        clock(
            start("2026-03-02T10:00", "4wh,7wd")
                .with(hold("2026-03-02T11:00", "roads"))
                .with(release("2026-03-09T09:00", "roads"))
                .with(hold("2026-03-09T09:00", "water"))
                .with(stop("2026-03-13T09:00")));

    assertThat(changes(clock, "2026-03-02T10:00"))
        .isEqualTo(
            instants(
                "2026-03-02T11:00",
                "2026-03-02T12:00",
                "2026-03-02T14:12",
                "2026-03-02T15:00",
                "2026-03-07T00:00",
                "2026-03-09T09:00",
                "2026-03-11T00:00",
                "2026-03-12T00:00",
                "2026-03-13T09:00"));
  }

  @Test
  void a_warning_that_a_begun_day_brings_during_a_pause_is_not_missed() {
    LedgerClock clock =
        clock(
            start("2026-03-02T09:00", "2wd")
                .with(pause("2026-03-03T10:00", "2026-03-05T09:00", "2026-03-09T09:00")));

    assertThat(changes(clock, "2026-03-02T09:00"))
        .isEqualTo(
            instants(
                "2026-03-03T10:00",
                "2026-03-04T00:00",
                "2026-03-05T09:00",
                "2026-03-09T09:00",
                "2026-03-10T00:00"));
  }

  @Test
  void the_end_of_a_stage_is_a_change_though_a_later_stage_has_no_answer() {
    LedgerClock clock = clock(start("2026-12-01T09:00", "4wh,30wd"));

    assertThat(changes(clock, "2026-12-01T09:00"))
        .isEqualTo(
            instants(
                "2026-12-01T11:00", "2026-12-01T13:12", "2026-12-01T14:00", "2026-12-23T00:00"));
  }
}
