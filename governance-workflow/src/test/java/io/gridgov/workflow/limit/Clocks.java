package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** An office of seven hours a day in China, and short words for what happens to its clocks. */
final class Clocks {
  static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
  static final DuePolicy STANDARD = DuePolicy.standard();

  private Clocks() {}

  /** Local time in Shanghai, such as {@code 2026-03-02T09:00}. */
  static Instant at(String local) {
    return ZonedDateTime.parse(local + ":00+08:00[Asia/Shanghai]").toInstant();
  }

  static Ledger start(String at, String limit) {
    return Ledger.start(at(at), Limit.parse(limit));
  }

  static LedgerEntry pause(String at, String review, String until) {
    return new LedgerEntry.Paused(at(at), PauseReason.SUSPENDED_ON_RECORD, at(review), at(until));
  }

  static LedgerEntry resume(String at) {
    return new LedgerEntry.Resumed(at(at));
  }

  static LedgerEntry extend(String at, String limit) {
    return new LedgerEntry.Extended(at(at), Limit.parse(limit), "chief", "complex", "extension:x");
  }

  static LedgerEntry hold(String at, String unit) {
    return new LedgerEntry.Held(at(at), UnitId.of(unit));
  }

  static LedgerEntry release(String at, String unit) {
    return new LedgerEntry.Released(at(at), UnitId.of(unit));
  }

  static LedgerEntry stop(String at) {
    return new LedgerEntry.Stopped(at(at));
  }

  static LedgerClock clock(Ledger ledger) {
    return clock(ledger, STANDARD);
  }

  static LedgerClock clock(Ledger ledger, DuePolicy policy) {
    return LedgerClock.of(ledger, OFFICE, OFFICE.zone(), policy);
  }

  /** When a running clock is due. */
  static Instant due(LedgerClock clock, String asOf) {
    return running(clock, asOf).due().instant();
  }

  static ClockState.Running running(LedgerClock clock, String asOf) {
    return (ClockState.Running) clock.stateAt(at(asOf));
  }

  static Due.Fixed fixed(String instant, String lastDay) {
    return new Due.Fixed(at(instant), LocalDate.parse(lastDay));
  }
}
