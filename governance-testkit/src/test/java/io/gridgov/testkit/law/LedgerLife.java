package io.gridgov.testkit.law;

import io.gridgov.core.calendar.DayEnd;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.PartDay;
import io.gridgov.core.calendar.Rolling;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.StageStart;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.PauseReason;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A random life of a clock in China's years 2024 to 2026 and beyond, with limits and extensions of
 * every kind, under every policy.
 *
 * @param entries after the start, each later than the one before
 * @param asOf when the last entry is past and the clock is not paused
 */
record LedgerLife(
    WorkCalendar calendar,
    DuePolicy policy,
    Instant start,
    Limit limit,
    List<LedgerEntry> entries,
    Instant asOf) {
  private static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:30-17:00"));
  private static final Instant FIRST = Instant.parse("2023-12-31T16:00:00Z");
  private static final List<String> UNITS = List.of("wh", "wd", "d", "h", "mo");

  static Arbitrary<LedgerLife> lives() {
    return Arbitraries.randomValue(
        random -> of(random, FIRST.plusSeconds(60L * random.nextInt(3 * 365 * 1440))));
  }

  static LedgerLife of(Random random, Instant start) {
    List<LedgerEntry> entries = new ArrayList<>();
    Instant at = start;
    Instant pausedUntil = start;
    for (int i = random.nextInt(7); i > 0; i--) {
      at = later(random, at);
      boolean paused = pausedUntil.isAfter(at);
      LedgerEntry entry = entry(random, at, paused, i);
      if (entry instanceof LedgerEntry.Paused pause) {
        pausedUntil = pause.until();
      } else if (entry instanceof LedgerEntry.Resumed) {
        pausedUntil = at;
      }
      entries.add(entry);
    }
    at = later(random, pausedUntil.isAfter(at) ? pausedUntil : at);
    WorkCalendar calendar = random.nextInt(8) == 0 ? WorkCalendar.china() : OFFICE;
    return new LedgerLife(calendar, policy(random), start, limit(random), entries, at);
  }

  private static Instant later(Random random, Instant at) {
    return at.plusSeconds(60L * (1 + random.nextInt(random.nextBoolean() ? 900 : 20_000)));
  }

  private static LedgerEntry entry(Random random, Instant at, boolean paused, int number) {
    return switch (random.nextInt(3)) {
      case 0 -> new LedgerEntry.Held(at, UnitId.of("u" + number));
      case 1 -> paused ? new LedgerEntry.Resumed(at) : pause(random, at);
      default -> new LedgerEntry.Extended(at, limit(random), "chief", "complex", "extension:x");
    };
  }

  private static LedgerEntry pause(Random random, Instant at) {
    Instant review = later(random, at);
    Instant until = random.nextBoolean() ? review : later(random, review);
    return new LedgerEntry.Paused(at, PauseReason.EXPERT_OPINION, review, until);
  }

  private static Limit limit(Random random) {
    int stages = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
    return stages == 1
        ? single(random)
        : new Stages(IntStream.range(0, stages).mapToObj(i -> single(random)).toList());
  }

  private static Limit single(Random random) {
    if (random.nextInt(8) == 0) {
      return new Limit.SameDay();
    }
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    return Limit.parse(random.nextInt(unit.equals("mo") ? 4 : 25) + unit);
  }

  private static DuePolicy policy(Random random) {
    DuePolicy policy =
        DuePolicy.standard()
            .with(pick(random, FirstDay.values()))
            .with(pick(random, Rolling.values()))
            .with(pick(random, DayEnd.values()))
            .with(pick(random, PartDay.values()))
            .with(pick(random, StageStart.values()));
    DuePolicy hours = random.nextInt(4) == 0 ? policy.withWorkingDayOf(8) : policy;
    return random.nextBoolean() ? hours.assumingWeekends() : hours;
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  ZoneId zone() {
    return calendar.zone();
  }

  Ledger ledger() {
    return ledger(entries);
  }

  Ledger ledger(List<LedgerEntry> some) {
    Ledger ledger = Ledger.start(start, limit);
    for (LedgerEntry entry : some) {
      ledger = ledger.with(entry);
    }
    return ledger;
  }

  LedgerClock clock(Ledger ledger) {
    return LedgerClock.of(ledger, calendar, zone(), policy);
  }

  List<Limit> extensions() {
    return entries.stream()
        .filter(LedgerEntry.Extended.class::isInstance)
        .map(entry -> ((LedgerEntry.Extended) entry).more())
        .toList();
  }

  /** When the clock stood still, up to the question. */
  List<Span> pauses() {
    List<Span> pauses = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i) instanceof LedgerEntry.Paused pause) {
        Instant end =
            entries.subList(i + 1, entries.size()).stream()
                .filter(LedgerEntry.Resumed.class::isInstance)
                .map(LedgerEntry::at)
                .filter(pause.until()::isAfter)
                .findFirst()
                .orElse(pause.until());
        pauses.add(new Span(pause.at(), end));
      }
    }
    return pauses;
  }

  Spans pausesWith(LedgerLife other) {
    List<Span> both = new ArrayList<>(pauses());
    both.addAll(other.pauses());
    return Spans.of(both);
  }
}
