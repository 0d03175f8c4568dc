package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.internal.text.Years;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What happened to the clock of an order (计时记录). Instants lie in the years 1 to 9999 and are cut to
 * milliseconds.
 *
 * @since 0.1.0
 */
public sealed interface LedgerEntry {
  /**
   * Returns when it happened.
   *
   * @return the instant
   */
  Instant at();

  /**
   * The clock started.
   *
   * @param at when
   * @param allowance how long the office is given
   * @since 0.1.0
   */
  record Started(Instant at, Allowance allowance) implements LedgerEntry {
    /** Checks that a stated end does not lie before the start. */
    public Started {
      at = cut(at);
      Objects.requireNonNull(allowance, "allowance");
      if (allowance instanceof Allowance.Until until && until.due().isBefore(at)) {
        throw new IllegalArgumentException(
            "stated end must not lie before the start " + at + ": " + until.due());
      }
    }
  }

  /**
   * The clock was stopped for a while; it runs again by itself when the longest length is over.
   *
   * @param at when
   * @param reason why
   * @param review when somebody looks again, after the beginning
   * @param until when it runs again at the latest, not before the review
   * @since 0.1.0
   */
  record Paused(Instant at, PauseReason reason, Instant review, Instant until)
      implements LedgerEntry {
    /** Checks the order. */
    public Paused {
      at = cut(at);
      review = cut(review);
      until = cut(until);
      Objects.requireNonNull(reason, "reason");
      if (!review.isAfter(at) || until.isBefore(review)) {
        throw new IllegalArgumentException(
            "review must follow the pause's beginning and not its latest end: " + review);
      }
    }
  }

  /**
   * The clock runs again.
   *
   * @param at when
   * @since 0.1.0
   */
  record Resumed(Instant at) implements LedgerEntry {
    /** Checks for null. */
    public Resumed {
      at = cut(at);
    }
  }

  /**
   * More time was granted.
   *
   * @param at when
   * @param more how much; stages count one after another
   * @param approver who granted it, as the host names posts and people; not empty
   * @param reason why; not empty
   * @param row the table's row that allowed it, such as {@code extension:x2}; may be empty for the
   *     first extension alone
   * @since 0.1.0
   */
  record Extended(Instant at, Limit more, String approver, String reason, String row)
      implements LedgerEntry {
    /** Checks that somebody granted it for a reason. */
    public Extended {
      at = cut(at);
      Objects.requireNonNull(more, "more");
      Objects.requireNonNull(row, "row");
      if (approver.isBlank() || reason.isBlank()) {
        throw new IllegalArgumentException("extension must name its approver and reason: " + more);
      }
    }
  }

  /**
   * A unit took the order into its hands, be it alone or beside others.
   *
   * @param at when
   * @param unit the unit
   * @since 0.1.0
   */
  record Held(Instant at, UnitId unit) implements LedgerEntry {
    /** Checks for nulls. */
    public Held {
      at = cut(at);
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * A unit gave the order out of its hands.
   *
   * @param at when
   * @param unit the unit
   * @since 0.1.0
   */
  record Released(Instant at, UnitId unit) implements LedgerEntry {
    /** Checks for nulls. */
    public Released {
      at = cut(at);
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * The clock stopped for good.
   *
   * @param at when
   * @since 0.1.0
   */
  record Stopped(Instant at) implements LedgerEntry {
    /** Checks for null. */
    public Stopped {
      at = cut(at);
    }
  }

  private static Instant cut(Instant instant) {
    if (!Years.hold(instant)) {
      throw new IllegalArgumentException("instant must lie in the years 1 to 9999: " + instant);
    }
    return instant.truncatedTo(ChronoUnit.MILLIS);
  }
}
