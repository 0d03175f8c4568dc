package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Limit;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long an office is given (办理时限).
 *
 * @since 0.1.0
 */
public sealed interface Allowance {
  /** No limit at all (不限时): somebody looks again, and nothing is ever due. */
  Allowance UNLIMITED = new Unlimited();

  /**
   * A limit, counted on the calendar.
   *
   * @param limit how long
   * @since 0.1.0
   */
  record For(Limit limit) implements Allowance {
    /** Checks for null. */
    public For {
      Objects.requireNonNull(limit, "limit");
    }
  }

  /**
   * An end that was stated from outside (来件限期), counted day and night; a pause moves it by its own
   * length.
   *
   * @param due when it ends, cut to milliseconds
   * @since 0.1.0
   */
  record Until(Instant due) implements Allowance {
    /** Cuts. */
    public Until {
      due = due.truncatedTo(ChronoUnit.MILLIS);
    }
  }

  /**
   * No limit; see {@link #UNLIMITED}.
   *
   * @since 0.1.0
   */
  record Unlimited() implements Allowance {}
}
