package io.gridgov.workflow.limit;

import static io.gridgov.workflow.limit.Clocks.at;
import static io.gridgov.workflow.limit.Clocks.clock;
import static io.gridgov.workflow.limit.Clocks.hold;
import static io.gridgov.workflow.limit.Clocks.pause;
import static io.gridgov.workflow.limit.Clocks.release;
import static io.gridgov.workflow.limit.Clocks.resume;
import static io.gridgov.workflow.limit.Clocks.start;
import static io.gridgov.workflow.limit.Clocks.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Shares.UnitShare;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SharesTest {
  private static final UnitId ROADS = UnitId.of("roads");
  private static final UnitId WATER = UnitId.of("water");
  private static final UnitId POWER = UnitId.of("power");

  private static Shares shares(LedgerClock clock, String asOf) {
    return clock.sharesAt(at(asOf)).value().orElseThrow();
  }

  private static UnitShare share(String held, String share) {
    return new UnitShare(Duration.parse(held), Duration.parse(share));
  }

  private static Ledger three() {
    return start("2026-03-02T00:00", "24h")
        .with(hold("2026-03-02T00:00", "roads"))
        .with(hold("2026-03-02T06:00", "water"))
        .with(hold("2026-03-02T06:00", "power"))
        .with(pause("2026-03-02T08:00", "2026-03-02T12:00", "2026-03-02T20:00"))
        .with(release("2026-03-02T09:00", "power"))
        .with(resume("2026-03-02T10:00"))
        .with(release("2026-03-02T12:00", "roads"))
        .with(release("2026-03-02T18:00", "water"));
  }

  @Test
  void parallel_units_share_their_time_evenly_and_pauses_count_for_nobody() {
    Shares shares = shares(clock(three()), "2026-03-03T00:00");

    // alone 6 h; three for 2 h; paused 2 h; two for 2 h; alone 6 h; nobody 6 h
    assertThat(shares.units())
        .containsEntry(ROADS, share("PT10H", "PT7H40M"))
        .containsEntry(WATER, share("PT10H", "PT7H40M"))
        .containsEntry(POWER, share("PT2H", "PT40M"))
        .hasSize(3);
    assertThat(shares.total()).isEqualTo(Duration.ofHours(16));
    assertThat(shares.unheld()).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void shares_grow_as_time_passes_and_stand_still_in_a_pause() {
    LedgerClock clock = clock(three());

    assertThat(shares(clock, "2026-03-02T00:00").units())
        .containsExactly(Map.entry(ROADS, share("PT0S", "PT0S")));
    assertThat(shares(clock, "2026-03-02T07:00").units())
        .containsEntry(ROADS, share("PT7H", "PT6H20M"));
    assertThat(shares(clock, "2026-03-02T08:30")).isEqualTo(shares(clock, "2026-03-02T08:00"));
  }

  @Test
  void what_cannot_be_divided_falls_to_the_lowest_ids() {
    Ledger ledger =
        start("2026-03-02T00:00", "24h")
            .with(hold("2026-03-02T00:00", "roads"))
            .with(hold("2026-03-02T00:00", "water"))
            .with(hold("2026-03-02T00:00", "power"));
    Shares shares =
        clock(ledger).sharesAt(at("2026-03-02T00:00").plusMillis(5)).value().orElseThrow();

    assertThat(shares.units())
        .containsEntry(POWER, share("PT0.005S", "PT0.002S"))
        .containsEntry(ROADS, share("PT0.005S", "PT0.002S"))
        .containsEntry(WATER, share("PT0.005S", "PT0.001S"));
  }

  @Test
  void of_working_hours_working_time_is_shared_and_gaps_belong_to_nobody() {
    Ledger ledger =
        start("2026-03-02T09:00", "20wh")
            .with(hold("2026-03-02T09:00", "roads"))
            .with(release("2026-03-03T09:00", "roads"))
            .with(hold("2026-03-03T12:30", "water"));
    Shares shares = shares(clock(ledger), "2026-03-03T14:00");

    assertThat(shares.units())
        .containsEntry(ROADS, share("PT7H", "PT7H"))
        .containsEntry(WATER, share("PT1H", "PT1H"));
    assertThat(shares.total()).isEqualTo(Duration.ofHours(8));
    assertThat(shares.unheld()).isEqualTo(Duration.ofHours(3));
  }

  @Test
  void a_unit_that_takes_an_order_again_goes_on_where_it_left() {
    Ledger ledger =
        start("2026-03-02T09:00", "5wd")
            .with(hold("2026-03-02T09:00", "roads"))
            .with(release("2026-03-02T10:00", "roads"))
            .with(hold("2026-03-02T11:00", "roads"))
            .with(stop("2026-03-02T12:00"));

    assertThat(shares(clock(ledger), "2026-03-20T12:00").units())
        .containsEntry(ROADS, share("PT2H", "PT2H"));
  }

  @Test
  void without_office_hours_working_days_are_shared_day_and_night() {
    LedgerClock clock =
        LedgerClock.of(
            start("2026-03-02T09:00", "5wd").with(hold("2026-03-02T09:00", "roads")),
            WorkCalendar.china());

    assertThat(shares(clock, "2026-03-03T10:00").total()).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void beyond_the_announced_years_shares_of_working_time_have_no_answer() {
    LedgerClock clock =
        clock(start("2026-12-28T09:00", "5wd").with(hold("2026-12-28T09:00", "roads")));

    assertThat(clock.sharesAt(at("2026-12-31T09:00")).value()).isPresent();
    assertThat(clock.sharesAt(at("2027-01-05T09:00")).value()).isEmpty();
  }
}
