package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.MeterUnit;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.calendar.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The chapters of a ledger, each reckoned when it is first asked for. */
final class Timeline {
  private static final Instant EARLIEST = Instant.parse("0002-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

  private final Ledger ledger;
  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final DuePolicy policy;
  private final Optional<Timeline> outer;
  private final long[] starts;

  /** Filled without lock: chapters are immutable, and whoever comes first writes the same. */
  private final Chapter[] chapters;

  private final Sharing[] sharings;

  Timeline(
      Ledger ledger,
      WorkCalendar calendar,
      ZoneId zone,
      DuePolicy policy,
      Optional<Timeline> outer) {
    this.ledger = ledger;
    this.calendar = calendar;
    this.zone = zone;
    this.policy = policy;
    this.outer = outer;
    this.starts = starts();
    this.chapters = new Chapter[starts.length];
    this.sharings = new Sharing[starts.length];
  }

  Ledger ledger() {
    return ledger;
  }

  /** Working time where the limit is counted in it, and there are hours; else day and night. */
  private Sharing.Measure measure() {
    boolean working =
        at(ledger.started()).parts().stream()
            .limit(1)
            .map(part -> part.meter().unit())
            .anyMatch(unit -> unit == MeterUnit.WORKING_MILLIS || unit == MeterUnit.WORKING_DAYS);
    WorkTime time = WorkTime.of(calendar, zone, policy.beyond());
    boolean lacksHours =
        time.between(ledger.started(), ledger.started()) instanceof Reckoned.NoHours<Duration>;
    return working && !lacksHours
        ? time::between
        : (from, to) -> new Reckoned.Known<>(Duration.between(from, to));
  }

  Timeline within(Timeline whole) {
    return new Timeline(ledger, calendar, zone, policy, Optional.of(whole));
  }

  private long[] starts() {
    List<LedgerEntry> entries = ledger.entries();
    long[] whole = outer.map(line -> line.starts).orElse(new long[0]);
    long[] changes = Arrays.copyOf(whole, whole.length + 2 * entries.size());
    int size = whole.length;
    for (LedgerEntry entry : entries) {
      changes[size++] = entry.at().toEpochMilli();
      if (entry instanceof LedgerEntry.Paused pause) {
        changes[size++] = pause.until().toEpochMilli();
      }
    }
    Arrays.sort(changes, 0, size);
    long first = ledger.started().toEpochMilli();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (changes[i] >= first && (kept == 0 || changes[kept - 1] < changes[i])) {
        changes[kept++] = changes[i];
      }
    }
    return Arrays.copyOf(changes, kept);
  }

  /** The chapter in which an instant lies. */
  Chapter at(Instant asOf) {
    int index = indexOf(asOf);
    Chapter chapter = chapters[index];
    if (chapter == null) {
      chapter = reckoned(index);
      chapters[index] = chapter;
    }
    return chapter;
  }

  /** Who held it for how long, up to an instant. */
  Reckoned<Shares> sharesAt(Instant asOf) {
    int index = indexOf(asOf);
    Sharing sharing = sharings[index];
    if (sharing == null) {
      Instant from = Instant.ofEpochMilli(starts[index]);
      Folded folded = Folded.of(ledger.entries(), at(from).end(from));
      sharing = Sharing.of(ledger.started(), folded, at(from).pauses(), measure());
      sharings[index] = sharing;
    }
    return sharing.at(at(asOf).end(asOf));
  }

  /** Calendars are laid out for some thousand years, not for all time. */
  static boolean isNear(Instant instant) {
    return !instant.isBefore(EARLIEST) && !instant.isAfter(LATEST);
  }

  private static void checkNear(Instant instant) {
    if (!isNear(instant)) {
      throw new IllegalArgumentException(
          "instant must be between the years 2 and 9000: " + instant);
    }
  }

  private int indexOf(Instant asOf) {
    checkNear(ledger.started());
    checkNear(asOf);
    int found = Arrays.binarySearch(starts, asOf.toEpochMilli());
    if (found == -1) {
      throw new IllegalArgumentException(
          "instant must not be before the start " + ledger.started() + ": " + asOf);
    }
    return found < 0 ? -found - 2 : found;
  }

  private Chapter reckoned(int index) {
    Instant from = Instant.ofEpochMilli(starts[index]);
    Optional<Instant> to =
        index + 1 < starts.length
            ? Optional.of(Instant.ofEpochMilli(starts[index + 1]))
            : Optional.empty();
    Folded folded = Folded.of(ledger.entries(), from);
    Optional<Chapter> whole = outer.map(line -> line.at(from));
    Spans pauses = pauses(folded, to, whole);
    LedgerEntry.Started start = (LedgerEntry.Started) ledger.entries().get(0);
    List<Parts.Part> parts = Parts.of(calendar, zone, policy, start, folded.more(), pauses);
    Optional<Due> cap = whole.flatMap(Chapter::due);
    List<Due> dues = parts.stream().map(part -> capped(part.due(), cap)).toList();
    List<Due> own = parts.stream().map(Parts.Part::due).toList();
    Optional<Due> due = latest(own).map(end -> capped(end, cap)).or(() -> cap);
    Optional<Instant> stop = stop(folded, whole);
    ClockState state =
        stop.<ClockState>map(at -> stopped(at, due))
            .or(() -> pause(folded, whole))
            .orElseGet(() -> running(dues, due));
    return new Chapter(to, stop, pauses, parts, due, state);
  }

  private Optional<Instant> stop(Folded folded, Optional<Chapter> whole) {
    return Stream.of(folded.stop(), whole.flatMap(Chapter::stop))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .map(at -> at.isBefore(ledger.started()) ? ledger.started() : at);
  }

  private static Spans pauses(Folded folded, Optional<Instant> to, Optional<Chapter> whole) {
    List<Span> pauses = new ArrayList<>(folded.pauses());
    folded.pause().ifPresent(one -> pauses.add(new Span(one.at(), to.orElse(one.until()))));
    whole.ifPresent(chapter -> pauses.addAll(chapter.pauses().list()));
    return Spans.of(pauses);
  }

  private static Due capped(Due due, Optional<Due> cap) {
    if (!(cap.orElse(null) instanceof Due.At end)) {
      return due;
    }
    return due instanceof Due.At at && !at.instant().isAfter(end.instant()) ? due : end;
  }

  /** The end of the last stage; what has no answer stands for all. */
  private static Optional<Due> latest(List<Due> dues) {
    Due latest = null;
    for (Due due : dues) {
      if (!(due instanceof Due.At at)) {
        return Optional.of(due);
      }
      if (!(latest instanceof Due.At best) || at.instant().isAfter(best.instant())) {
        latest = at;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static ClockState.Stopped stopped(Instant at, Optional<Due> due) {
    boolean late = due.orElse(null) instanceof Due.At end && end.instant().isBefore(at);
    Duration by = late ? Duration.between(((Due.At) due.get()).instant(), at) : Duration.ZERO;
    return new ClockState.Stopped(at, by);
  }

  private static ClockState running(List<Due> dues, Optional<Due> due) {
    if (due.isEmpty()) {
      return new ClockState.Unlimited();
    }
    if (!(due.get() instanceof Due.At last)) {
      return new ClockState.Unanswered(due.get());
    }
    List<Due.At> stages = dues.stream().map(Due.At.class::cast).toList();
    return new ClockState.Running(last, stages.isEmpty() ? List.of(last) : stages);
  }

  private static Optional<ClockState.Paused> pause(Folded folded, Optional<Chapter> whole) {
    Optional<ClockState.Paused> own =
        folded
            .pause()
            .map(one -> new ClockState.Paused(one.reason(), one.at(), one.review(), one.until()));
    ClockState above = whole.map(Chapter::state).orElse(null);
    if (above instanceof ClockState.Paused other) {
      return Optional.of(own.map(one -> both(one, other)).orElse(other));
    }
    return above instanceof ClockState.Running runs
        ? own.map(one -> reviewed(one, runs.due().instant()))
        : own;
  }

  private static ClockState.Paused both(ClockState.Paused own, ClockState.Paused other) {
    return new ClockState.Paused(
        own.reason(),
        earlier(own.since(), other.since()),
        earlier(own.review(), other.review()),
        own.until().isAfter(other.until()) ? own.until() : other.until());
  }

  /** Somebody looks again before the whole is due. */
  private static ClockState.Paused reviewed(ClockState.Paused pause, Instant due) {
    return new ClockState.Paused(
        pause.reason(), pause.since(), earlier(due, pause.review()), pause.until());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
