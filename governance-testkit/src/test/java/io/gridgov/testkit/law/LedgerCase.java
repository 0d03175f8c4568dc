package io.gridgov.testkit.law;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.PauseReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A random life of a clock, with what it does watched minute by minute.
 *
 * @param paused the minutes for which it stands still, up to the question
 * @param isPaused whether it does at the question
 * @param held the minutes for which each unit holds it, up to the question
 */
record LedgerCase(
    ClockCase office,
    Limit limit,
    int more,
    Ledger ledger,
    BitSet paused,
    boolean isPaused,
    Map<UnitId, BitSet> held) {
  static LedgerCase of(ClockCase office, long seed) {
    Random random = new Random(seed);
    int number = 1 + random.nextInt(6);
    Limit limit =
        switch (random.nextInt(office.dayLimits().size() + 2)) {
          case 0 -> new Limit.WorkingHours(number);
          case 1 -> new Limit.NaturalHours(number * 9);
          case 2 -> new Limit.WorkingDays(number);
          default -> new Limit.NaturalDays(number);
        };
    return new Drawing(office, random).of(limit);
  }

  Instant asOf() {
    return office.instant(office.to());
  }

  LedgerClock clock() {
    return clock(ledger);
  }

  LedgerClock clock(Ledger other) {
    return LedgerClock.of(
        other, office.plan().calendar(), office.plan().zone(), office.policy().withoutRolling());
  }

  /** The minutes at which one more hour's minute or day is consumed, in order. */
  List<Integer> consumedAt() {
    boolean working = limit instanceof Limit.WorkingHours;
    if (limit instanceof Limit.WorkingDays) {
      return office.ends(new Limit.WorkingDays(1), paused);
    }
    if (limit instanceof Limit.NaturalDays) {
      return office.ends(new Limit.NaturalDays(1), paused);
    }
    List<Integer> minutes = new ArrayList<>();
    for (int i = office.from(); i < office.clock().lastInside(); i++) {
      if (!paused.get(i) && (!working || office.clock().work().get(i))) {
        minutes.add(i + 1);
      }
    }
    return minutes;
  }

  /** Milliseconds, or days, in one of {@link #consumedAt}. */
  long step() {
    return isHours() ? 60_000 : 1;
  }

  boolean isHours() {
    return limit instanceof Limit.WorkingHours || limit instanceof Limit.NaturalHours;
  }

  boolean isWorking() {
    return limit instanceof Limit.WorkingHours || limit instanceof Limit.WorkingDays;
  }

  static long amount(Limit limit) {
    String text = limit.toString();
    long number = Long.parseLong(text.replaceAll("\\D", ""));
    return text.endsWith("h") ? number * 3_600_000 : number;
  }

  /** Draws the entries, and marks the minutes beside them. */
  private static final class Drawing {
    private final ClockCase office;
    private final Random random;
    private final BitSet paused = new BitSet();
    private final Map<UnitId, BitSet> held = new TreeMap<>();
    private final Map<UnitId, Integer> since = new TreeMap<>();
    private int pausedUntil = -1;
    private int more;

    Drawing(ClockCase office, Random random) {
      this.office = office;
      this.random = random;
    }

    LedgerCase of(Limit limit) {
      Ledger ledger = Ledger.start(office.start(), limit);
      int at = office.from();
      int room = Math.max(1, (office.to() - at) / 6);
      for (int i = random.nextInt(14); i > 0; i--) {
        int next = Math.min(office.to(), at + random.nextInt(room));
        mark(at, next);
        at = next;
        ledger = ledger.with(entry(limit, at));
      }
      mark(at, office.to());
      return new LedgerCase(office, limit, more, ledger, paused, isPaused(office.to()), held);
    }

    private boolean isPaused(int minute) {
      return minute < pausedUntil;
    }

    private void mark(int from, int to) {
      for (int minute = from; minute < to && minute < office.to(); minute++) {
        if (isPaused(minute)) {
          paused.set(minute);
        }
        for (UnitId unit : since.keySet()) {
          held.computeIfAbsent(unit, key -> new BitSet()).set(minute);
        }
      }
    }

    private LedgerEntry entry(Limit limit, int minute) {
      Instant at = office.instant(minute);
      int kind = random.nextInt(5);
      if (kind < 2 && isPaused(minute)) {
        pausedUntil = minute;
        return new LedgerEntry.Resumed(at);
      }
      return kind < 2 ? pause(minute, at) : kind == 2 ? extend(limit, at) : hand(at);
    }

    private LedgerEntry pause(int minute, Instant at) {
      int length = 1 + random.nextInt(random.nextBoolean() ? 700 : 7000);
      pausedUntil = minute + length;
      return new LedgerEntry.Paused(
          at,
          PauseReason.SUSPENDED_ON_RECORD,
          at.plusSeconds(60L * (1 + random.nextInt(length))),
          at.plusSeconds(60L * length));
    }

    private LedgerEntry extend(Limit limit, Instant at) {
      more++;
      return new LedgerEntry.Extended(at, limit, "chief", "complex", "extension:x");
    }

    private LedgerEntry hand(Instant at) {
      UnitId unit = UnitId.of("u" + random.nextInt(3));
      if (since.containsKey(unit)) {
        since.remove(unit);
        return new LedgerEntry.Released(at, unit);
      }
      since.put(unit, 0);
      return new LedgerEntry.Held(at, unit);
    }
  }
}
