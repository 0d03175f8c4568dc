package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How the clock of an order stands at an instant (计时状态). Only a clock that runs has a due instant
 * ahead; one that is paused has a review instead.
 *
 * @since 0.1.0
 */
public sealed interface ClockState {
  /**
   * The clock runs, and the limit ends at an instant to come.
   *
   * @param due when, if nothing happens until then; provisional where days were assumed
   * @param stages when each stage ends, in order; one for a limit that is not staged
   * @since 0.1.0
   */
  record Running(Due.At due, List<Due.At> stages) implements ClockState {
    /** Copies. */
    public Running {
      Objects.requireNonNull(due, "due");
      stages = List.copyOf(stages);
    }
  }

  /**
   * The clock runs, and the calendar cannot say until when.
   *
   * @param why {@link Due.Unannounced} or {@link Due.NoHours}
   * @since 0.1.0
   */
  record Unanswered(Due why) implements ClockState {
    /** Checks for null. */
    public Unanswered {
      Objects.requireNonNull(why, "why");
    }
  }

  /**
   * The clock runs without limit; nothing is ever due.
   *
   * @since 0.1.0
   */
  record Unlimited() implements ClockState {}

  /**
   * The clock stands still; nobody can say when the limit will end.
   *
   * @param reason why
   * @param since from when on
   * @param review when somebody looks again; may have passed
   * @param until when it runs again at the latest
   * @since 0.1.0
   */
  record Paused(PauseReason reason, Instant since, Instant review, Instant until)
      implements ClockState {
    /** Checks for nulls. */
    public Paused {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(review, "review");
      Objects.requireNonNull(until, "until");
    }
  }

  /**
   * The limit is over. A pause that begins afterwards mends nothing.
   *
   * @param due when it ended
   * @param by how long ago, day and night; zero at the very instant
   * @since 0.1.0
   */
  record Overdue(Due.At due, Duration by) implements ClockState {
    /** Checks for nulls. */
    public Overdue {
      Objects.requireNonNull(due, "due");
      Objects.requireNonNull(by, "by");
    }
  }

  /**
   * The clock has stopped for good.
   *
   * @param at when
   * @param lateBy how long after the due instant, day and night; zero in time, or where the
   *     calendar could not say
   * @since 0.1.0
   */
  record Stopped(Instant at, Duration lateBy) implements ClockState {
    /** Checks for nulls. */
    public Stopped {
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(lateBy, "lateBy");
    }
  }
}
