package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the entries up to an instant amount to, before any calendar. */
final class Folded {
  private final Instant asOf;
  private final List<Limit> more = new ArrayList<>();
  private int extensions;
  private final List<Span> pauses = new ArrayList<>();
  private final SortedMap<UnitId, List<Span>> held = new TreeMap<>();
  private final SortedMap<UnitId, Instant> holding = new TreeMap<>();
  private Optional<LedgerEntry.Paused> pause = Optional.empty();
  private Optional<Instant> stop = Optional.empty();

  private Folded(Instant asOf) {
    this.asOf = asOf;
  }

  static Folded of(List<LedgerEntry> entries, Instant asOf) {
    Folded folded = new Folded(asOf);
    for (LedgerEntry entry : entries) {
      if (entry.at().isAfter(asOf)) {
        break;
      }
      folded.add(entry);
    }
    folded.close();
    return folded;
  }

  private void add(LedgerEntry entry) {
    if (pause.isPresent() && !entry.at().isBefore(pause.get().until())) {
      endPause(pause.get().until());
    }
    if (entry instanceof LedgerEntry.Paused paused) {
      pause = Optional.of(paused);
    } else if (entry instanceof LedgerEntry.Resumed) {
      endPause(entry.at());
    } else if (entry instanceof LedgerEntry.Extended extended) {
      extensions++;
      more.addAll(
          extended.more() instanceof Stages stages ? stages.limits() : List.of(extended.more()));
    } else if (entry instanceof LedgerEntry.Held taken) {
      holding.put(taken.unit(), taken.at());
    } else if (entry instanceof LedgerEntry.Released given) {
      release(given.unit(), given.at());
      holding.remove(given.unit());
    } else if (entry instanceof LedgerEntry.Stopped) {
      stop = Optional.of(entry.at());
    }
  }

  private void close() {
    Instant end = end();
    if (pause.isPresent()) {
      boolean over = !end.isBefore(pause.get().until());
      pauses.add(new Span(pause.get().at(), over ? pause.get().until() : end));
      pause = over ? Optional.empty() : pause;
    }
    holding.forEach((unit, from) -> release(unit, end));
  }

  private void endPause(Instant at) {
    pause.ifPresent(paused -> pauses.add(new Span(paused.at(), at)));
    pause = Optional.empty();
  }

  private void release(UnitId unit, Instant at) {
    held.computeIfAbsent(unit, key -> new ArrayList<>())
        .add(new Span(holding.getOrDefault(unit, at), at));
  }

  /** The instant up to which anything counts. */
  Instant end() {
    return stop.orElse(asOf);
  }

  List<Limit> more() {
    return more;
  }

  int extensions() {
    return extensions;
  }

  /** The pauses, the last one up to the end. */
  List<Span> pauses() {
    return pauses;
  }

  /** The pause that goes on. */
  Optional<LedgerEntry.Paused> pause() {
    return pause;
  }

  Optional<Instant> stop() {
    return stop;
  }

  boolean isHeldBy(UnitId unit) {
    return holding.containsKey(unit);
  }

  /** Who holds it at the end, in order. */
  Set<UnitId> holding() {
    return holding.keySet();
  }

  /** Who held it when, up to the end; may overlap. */
  Map<UnitId, List<Span>> held() {
    return held;
  }
}
