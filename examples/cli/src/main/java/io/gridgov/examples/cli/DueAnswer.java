package io.gridgov.examples.cli;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.calendar.Step;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What {@code due} was asked, and what the calendar says to it. */
record DueAnswer(WorkCalendar days, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
  Due due() {
    return Deadline.of(days, zone, from, limit, policy);
  }

  List<Step> steps() {
    return Deadline.explain(days, zone, from, limit, policy);
  }

  /** The stages of a staged limit; none of a plain one. */
  List<Limit> stages() {
    return limit instanceof Stages staged ? staged.limits() : List.of();
  }

  /** The answer of each stage. */
  List<Due> stageDues() {
    return limit instanceof Stages staged
        ? Deadline.ofStages(days, zone, from, staged, policy)
        : List.of();
  }
}
