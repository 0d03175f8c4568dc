package io.gridgov.workflow.order;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Attachment;
import io.gridgov.core.place.Siting;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.internal.text.Printable;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.limit.PauseReason;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody wants to happen to an order (指令): a sealed family of values.
 *
 * <p>Codes such as reasons are the host's stable words of at most 64 characters without spaces,
 * never free text about people.
 *
 * @since 0.1.0
 */
public sealed interface Command {
  /**
   * Begins an order while the caller is still speaking (登记中).
   *
   * @param report the key that the report will have
   * @since 0.1.0
   */
  record OpenDraft(ReportKey report) implements Command {
    /** Checks for null. */
    public OpenDraft {
      Objects.requireNonNull(report, "report");
    }
  }

  /**
   * Hands a report in, or completes its draft.
   *
   * @param report the report
   * @param siting where its whereabouts lie, as the locator or geocoder answered
   * @since 0.1.0
   */
  record Submit(Report report, Siting siting) implements Command {
    /** Checks for nulls. */
    public Submit {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(siting, "siting");
    }
  }

  /**
   * States the grid.
   *
   * @param grid the grid
   * @since 0.1.0
   */
  record Place(GridCode grid) implements Command {
    /** Checks for null. */
    public Place {
      Objects.requireNonNull(grid, "grid");
    }
  }

  /**
   * States the matter.
   *
   * @param matter the matter
   * @since 0.1.0
   */
  record Classify(MatterId matter) implements Command {
    /** Checks for null. */
    public Classify {
      Objects.requireNonNull(matter, "matter");
    }
  }

  /**
   * States fields of the city's own.
   *
   * @param fields text by name, at least one; those that are personal are kept apart
   * @since 0.1.0
   */
  record Describe(SortedMap<String, String> fields) implements Command {
    /** Checks that there are some, and copies. */
    public Describe {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("fields must be at least one: 0");
      }
    }

    /** Shows the names alone. */
    @Override
    public String toString() {
      return "Describe" + fields.keySet();
    }
  }

  /**
   * Gives the order to a unit.
   *
   * @param unit the unit that shall lead
   * @param assisting units that shall assist
   * @param reason why a person decided this
   * @since 0.1.0
   */
  record Dispatch(UnitId unit, List<UnitId> assisting, String reason) implements Command {
    /** Checks the code and copies. */
    public Dispatch {
      Printable.requireCode(reason, "reason");
      assisting = List.copyOf(assisting);
    }
  }

  /**
   * Takes the order back to the desk.
   *
   * @param reason {@code returned}, {@code faulty} … as in the desk table
   * @param code what exactly, such as {@code closed-before-created}
   * @since 0.1.0
   */
  record Park(String reason, String code) implements Command {
    /** Checks the codes. */
    public Park {
      Printable.requireCode(reason, "reason");
      Printable.requireCode(code, "code");
    }
  }

  /**
   * Signs for the order.
   *
   * @since 0.1.0
   */
  record Sign() implements Command {}

  /**
   * Sends the order back.
   *
   * @param reason why it is not this unit's
   * @since 0.1.0
   */
  record Return(String reason) implements Command {
    /** Checks the code. */
    public Return {
      Printable.requireCode(reason, "reason");
    }
  }

  /**
   * Asks for more time.
   *
   * @param reason why
   * @since 0.1.0
   */
  record Extend(String reason) implements Command {
    /** Checks the code; time is not given for nothing. */
    public Extend {
      Printable.requireCode(reason, "reason");
      if (reason.isEmpty()) {
        throw new IllegalArgumentException("reason must not be empty");
      }
    }
  }

  /**
   * Asks for the clock to stand still (挂账、中止).
   *
   * @param reason why
   * @param basis the rule or file that allows it, as a stable code; may be empty
   * @param review when somebody looks again, cut to milliseconds; if empty after the limit of
   *     {@code review}
   * @since 0.1.0
   */
  record Suspend(PauseReason reason, String basis, Optional<Instant> review) implements Command {
    /** Checks the code and cuts. */
    public Suspend {
      Objects.requireNonNull(reason, "reason");
      Printable.requireCode(basis, "basis");
      review = review.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }
  }

  /**
   * Lets the clock run again (恢复计时).
   *
   * @param reason why now; may be empty
   * @since 0.1.0
   */
  record Resume(String reason) implements Command {
    /** Checks the code. */
    public Resume {
      Printable.requireCode(reason, "reason");
    }
  }

  /**
   * Reports the result.
   *
   * @param reply the reply to the requester; personal
   * @param attachments what shows the result; personal
   * @since 0.1.0
   */
  record FeedBack(FreeText reply, List<Attachment> attachments) implements Command {
    /** Copies. */
    public FeedBack {
      attachments = List.copyOf(attachments);
    }
  }

  /**
   * Says whether the result passes.
   *
   * @param passed true if it does
   * @param reason why not; empty if it passes
   * @since 0.1.0
   */
  record Check(boolean passed, String reason) implements Command {
    /** Checks the code. */
    public Check {
      Printable.requireCode(reason, "reason");
    }
  }

  /**
   * Says what the requester answered.
   *
   * @param reached whether anybody was reached
   * @param solved whether the matter is solved, as the requester sees it
   * @param satisfied whether the requester is satisfied
   * @since 0.1.0
   */
  record CallBack(boolean reached, Optional<Boolean> solved, Optional<Boolean> satisfied)
      implements Command {
    /** Checks that only somebody who was reached has an opinion. */
    public CallBack {
      if (!reached && (solved.isPresent() || satisfied.isPresent())) {
        throw new IllegalArgumentException("a call-back must have reached somebody to be rated");
      }
    }
  }

  /**
   * Answers at once.
   *
   * @param advice which answer was given, as a stable code
   * @since 0.1.0
   */
  record Answer(String advice) implements Command {
    /** Checks the code. */
    public Answer {
      Printable.requireCode(advice, "advice");
    }
  }

  /**
   * Does not accept.
   *
   * @param advice the route to take instead, as a stable code
   * @since 0.1.0
   */
  record Refuse(String advice) implements Command {
    /** Checks the code. */
    public Refuse {
      Printable.requireCode(advice, "advice");
    }
  }

  /**
   * Notes the number of the same matter elsewhere.
   *
   * @param reference the number
   * @since 0.1.0
   */
  record Refer(ExternalRef reference) implements Command {}

  /**
   * A timer has come due.
   *
   * @param timer which one
   * @since 0.1.0
   */
  record FireTimer(TimerKind timer) implements Command {}

  /**
   * Returns the trigger that a lifecycle must allow.
   *
   * @return empty for what no lifecycle restricts: drafts, intake, references, timers; for a
   *     call-back the one that closes, which the table {@code rating} may turn into the other
   */
  default Optional<Trigger> trigger() {
    if (this instanceof Check check) {
      return Optional.of(check.passed() ? Trigger.CHECK_PASS : Trigger.CHECK_FAIL);
    }
    return Optional.ofNullable(Triggers.OF.get(getClass()));
  }
}
