package io.gridgov.examples.cli.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What happened to one order, step by step, and why; holds nothing that a citizen wrote or is.
 *
 * @param id the order's id
 * @param matter what it is about, as the catalogue names it
 * @param units the units that led it, in order
 * @param took from its receipt to its end, or to the day of the question while it is open
 * @param open whether it has not ended
 * @param steps the events, oldest first; at least one
 * @since 0.1.0
 */
public record Story(
    String id, Words matter, List<Words> units, Duration took, boolean open, List<Step> steps) {

  /** Copies the lists. */
  public Story {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(took, "took");
    units = List.copyOf(units);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("story must have a step: " + id);
    }
  }

  /**
   * One event.
   *
   * @param at when it happened
   * @param event what happened
   * @param unit who held the order then
   * @param explanation why: the table, the row and the facts that decided
   * @since 0.1.0
   */
  public record Step(Instant at, Words event, Words unit, Words explanation) {

    /** Refuses null. */
    public Step {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(event, "event");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(explanation, "explanation");
    }
  }
}
