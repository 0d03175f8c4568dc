package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From one change of a ledger to the next, while nothing but time passes.
 *
 * <p>A pause that goes on is taken to last to the chapter's end. That is no look ahead: what is
 * consumed by an instant hangs on the pauses before it alone.
 *
 * @param to the next change; empty if there is none
 * @param stop when the clock stopped for good, by this chapter or before
 * @param pauses every pause up to the chapter's end
 * @param parts the stages
 * @param due the end of the last stage, not after the outer limit's; empty without limit
 * @param state how the clock stands before the limit is over
 */
record Chapter(
    Optional<Instant> to,
    Optional<Instant> stop,
    Spans pauses,
    List<Parts.Part> parts,
    Optional<Due> due,
    ClockState state) {

  ClockState stateAt(Instant asOf) {
    if (stop.isEmpty() && due.isPresent() && due.get() instanceof Due.At at) {
      Instant end = at.instant();
      if (!end.isAfter(asOf)) {
        return new ClockState.Overdue(at, Duration.between(end, asOf));
      }
    }
    return state;
  }

  /** The instant up to which anything counts. */
  Instant end(Instant asOf) {
    return stop.orElse(asOf);
  }

  /** When the stages end, and the whole, as far as anybody can say. */
  List<Instant> ends() {
    return Stream.concat(parts.stream().map(Parts.Part::due), due.stream())
        .filter(Due.At.class::isInstance)
        .map(end -> ((Due.At) end).instant())
        .toList();
  }

  /** The stage that runs: the first that is not over; the last if all are. */
  Optional<Parts.Part> running(Instant asOf) {
    for (Parts.Part part : parts) {
      if (!(part.due() instanceof Due.At at) || at.instant().isAfter(asOf)) {
        return Optional.of(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
  }
}
