package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Shares.UnitShare;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Sweeps over the instants at which a holder or a pause changes, and adds up by who held it. */
final class Sharing {
  private static final class Turns {
    final List<UnitId> taken = new ArrayList<>();
    final List<UnitId> given = new ArrayList<>();
    int pauses;
  }

  private final TreeMap<Instant, Turns> turns = new TreeMap<>();
  private final Map<Set<UnitId>, Long> sums = new HashMap<>();

  private Sharing() {}

  /** Shares of the time from one instant to another, as a clock measures it. */
  static Reckoned<Shares> of(
      Instant from,
      Instant to,
      Map<UnitId, List<Span>> held,
      Collection<Span> pauses,
      Measure clock) {
    Reckoned<Duration> whole = clock.between(from, to);
    if (whole.value().isEmpty()) {
      return whole.map(none -> new Shares(new TreeMap<>(), none, none));
    }
    Sharing sharing = new Sharing();
    sharing.turn(from);
    sharing.turn(to);
    held.forEach((unit, spans) -> spans.forEach(span -> sharing.hold(unit, span)));
    pauses.forEach(sharing::pause);
    sharing.sweep(from, to, clock);
    return whole.map(all -> sharing.divide(held.keySet()));
  }

  /** How a stretch of time is measured. */
  interface Measure {
    Reckoned<Duration> between(Instant from, Instant to);
  }

  private Turns turn(Instant at) {
    return turns.computeIfAbsent(at, key -> new Turns());
  }

  private void hold(UnitId unit, Span span) {
    turn(span.from()).taken.add(unit);
    turn(span.to()).given.add(unit);
  }

  private void pause(Span span) {
    turn(span.from()).pauses++;
    turn(span.to()).pauses--;
  }

  private void sweep(Instant from, Instant to, Measure clock) {
    Map<UnitId, Integer> holders = new TreeMap<>();
    int paused = 0;
    Instant last = from;
    for (Map.Entry<Instant, Turns> turn : turns.entrySet()) {
      Instant at = turn.getKey().isAfter(to) ? to : turn.getKey();
      if (paused == 0 && at.isAfter(last)) {
        long length = clock.between(last, at).value().orElse(Duration.ZERO).toMillis();
        sums.merge(new HashSet<>(holders.keySet()), length, Long::sum);
      }
      last = at.isAfter(last) ? at : last;
      paused += turn.getValue().pauses;
      turn.getValue().taken.forEach(unit -> holders.merge(unit, 1, Integer::sum));
      turn.getValue()
          .given
          .forEach(unit -> holders.computeIfPresent(unit, (key, n) -> n == 1 ? null : n - 1));
    }
  }

  private Shares divide(Set<UnitId> units) {
    SortedMap<UnitId, Long> own = new TreeMap<>();
    SortedMap<UnitId, Long> part = new TreeMap<>();
    long total = 0;
    for (Map.Entry<Set<UnitId>, Long> sum : sums.entrySet()) {
      int size = sum.getKey().size();
      total += size == 0 ? 0 : sum.getValue();
      int i = 0;
      for (UnitId unit : new TreeSet<>(sum.getKey())) {
        own.merge(unit, sum.getValue(), Long::sum);
        long rest = i++ < sum.getValue() % size ? 1 : 0;
        part.merge(unit, sum.getValue() / size + rest, Long::sum);
      }
    }
    SortedMap<UnitId, UnitShare> shares = new TreeMap<>();
    for (UnitId unit : units) {
      shares.put(
          unit,
          new UnitShare(
              Duration.ofMillis(own.getOrDefault(unit, 0L)),
              Duration.ofMillis(part.getOrDefault(unit, 0L))));
    }
    return new Shares(
        shares,
        Duration.ofMillis(total),
        Duration.ofMillis(sums.getOrDefault(Set.<UnitId>of(), 0L)));
  }
}
