package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Shares.UnitShare;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who held it for how long, added up to an instant, and who goes on holding it from there. */
final class Sharing {
  /** How a stretch of time is measured. */
  interface Measure {
    Reckoned<Duration> between(Instant from, Instant to);
  }

  private final Instant started;
  private final Instant from;
  private final Measure measure;
  private final List<UnitId> present;
  private final boolean runs;

  /** What those who are present held it for together already, in milliseconds. */
  private final long before;

  /** By unit, without {@link #before}. */
  private final SortedMap<UnitId, UnitShare> units = new TreeMap<>();

  private final long total;
  private final long unheld;

  private Sharing(Instant started, Folded folded, Spans pauses, Measure measure) {
    this.started = started;
    this.from = folded.end();
    this.measure = measure;
    this.present = List.copyOf(folded.holding());
    List<Span> paused = pauses.list();
    this.runs = folded.stop().isEmpty() && !isIn(paused, from);
    Map<List<UnitId>, Long> sums = sums(folded.held(), paused);
    this.unheld = sums.getOrDefault(List.<UnitId>of(), 0L);
    this.total = sums.values().stream().mapToLong(Long::longValue).sum() - unheld;
    this.before = sums.getOrDefault(present, 0L);
    sums.remove(present);
    folded.held().keySet().forEach(unit -> units.put(unit, UnitShare.NONE));
    sums.forEach((holders, sum) -> divide(holders, sum, units));
  }

  /** Adds up from the start of a ledger to the instant that it was folded to, or to its stop. */
  static Sharing of(Instant started, Folded folded, Spans pauses, Measure measure) {
    return new Sharing(started, folded, pauses, measure);
  }

  /** The shares at an instant before anything changes. */
  Reckoned<Shares> at(Instant asOf) {
    Reckoned<Duration> whole = measure.between(started, asOf);
    if (whole.value().isEmpty()) {
      return whole.map(none -> new Shares(new TreeMap<>(), none, none));
    }
    long more = runs && asOf.isAfter(from) ? millis(from, asOf) : 0;
    SortedMap<UnitId, UnitShare> all = new TreeMap<>(units);
    divide(present, before + more, all);
    boolean nobody = present.isEmpty();
    Shares shares =
        new Shares(
            all,
            Duration.ofMillis(total + (nobody ? 0 : more)),
            Duration.ofMillis(unheld + (nobody ? more : 0)));
    return whole.map(known -> shares);
  }

  /** Milliseconds outside pauses, by who held it. */
  private Map<List<UnitId>, Long> sums(Map<UnitId, List<Span>> held, List<Span> pauses) {
    TreeSet<Instant> turns = new TreeSet<>(List.of(started, from));
    held.values().forEach(spans -> add(turns, spans));
    add(turns, pauses);
    Map<List<UnitId>, Long> sums = new HashMap<>();
    Instant last = started;
    for (Instant turn : turns.subSet(started, false, from, true)) {
      if (!isIn(pauses, last)) {
        sums.merge(holders(held, last), millis(last, turn), Long::sum);
      }
      last = turn;
    }
    return sums;
  }

  private static void add(Set<Instant> turns, List<Span> spans) {
    for (Span span : spans) {
      turns.add(span.from());
      turns.add(span.to());
    }
  }

  private static List<UnitId> holders(Map<UnitId, List<Span>> held, Instant at) {
    return held.entrySet().stream()
        .filter(one -> isIn(one.getValue(), at))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean isIn(List<Span> spans, Instant at) {
    return spans.stream().anyMatch(span -> !at.isBefore(span.from()) && at.isBefore(span.to()));
  }

  private long millis(Instant begin, Instant end) {
    return measure.between(begin, end).value().orElse(Duration.ZERO).toMillis();
  }

  private static void divide(List<UnitId> holders, long sum, Map<UnitId, UnitShare> units) {
    int size = holders.size();
    for (int i = 0; i < size; i++) {
      long share = sum / size + (i < sum % size ? 1 : 0);
      UnitShare had = units.getOrDefault(holders.get(i), UnitShare.NONE);
      units.put(
          holders.get(i), new UnitShare(had.held().plusMillis(sum), had.share().plusMillis(share)));
    }
  }
}
