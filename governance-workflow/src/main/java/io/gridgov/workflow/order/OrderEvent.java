package io.gridgov.workflow.order;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Siting;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.lifecycle.Phase;
import io.gridgov.workflow.limit.PauseReason;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What happened to an order (事件): a sealed family whose names and components are kept for ever.
 *
 * <p>Holds no personal field; those stand beside it in the {@link Event}.
 *
 * @since 0.1.0
 */
public sealed interface OrderEvent {
  /**
   * A draft was begun.
   *
   * @param report the key that the report will have
   * @param to the state entered
   * @since 0.1.0
   */
  record Drafted(ReportKey report, Phase to) implements OrderEvent {}

  /**
   * A report came in.
   *
   * @param report its key
   * @param reportedAt when it was made
   * @param statedMatter what the channel called it, where the catalogue knows that word; else the
   *     word is kept as personal
   * @param subject who should mend it
   * @param accused who is accused, as {@link Accused#text}, sorted
   * @param references its numbers elsewhere
   * @param statedDue the deadline that the sending system had set
   * @since 0.1.0
   */
  record Received(
      ReportKey report,
      Instant reportedAt,
      Optional<String> statedMatter,
      Optional<UnitId> subject,
      List<String> accused,
      List<ExternalRef> references,
      Optional<Instant> statedDue)
      implements OrderEvent {
    /** Copies. */
    public Received {
      accused = List.copyOf(accused);
      references = List.copyOf(references);
    }

    /** Shows how many are accused, not whom. */
    @Override
    public String toString() {
      return "Received[" + report + ", accused=" + accused.size() + "]";
    }
  }

  /**
   * The grid is known.
   *
   * @param grid the grid
   * @param level its level
   * @param method how it was found
   * @param confidence in thousandths
   * @param candidates all candidates
   * @since 0.1.0
   */
  record Located(
      GridCode grid, String level, Siting.Method method, int confidence, List<GridCode> candidates)
      implements OrderEvent {
    /** Copies. */
    public Located {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * The matter is known.
   *
   * @param matter the matter
   * @param severity how grave
   * @param rule {@code owner} or {@code territory}
   * @since 0.1.0
   */
  record Classified(MatterId matter, String severity, String rule) implements OrderEvent {}

  /**
   * Fields of the city's own were stated.
   *
   * @param fields text by name, as tables write it, of those that are not personal; may be empty
   * @since 0.1.0
   */
  record Described(SortedMap<String, String> fields) implements OrderEvent {
    /** Copies. */
    public Described {
      fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }
  }

  /**
   * The report became an order of this city.
   *
   * @param lifecycle the lifecycle that it follows
   * @param pack hash of the pack whose lifecycle and limits it keeps
   * @since 0.1.0
   */
  record Accepted(String lifecycle, String pack) implements OrderEvent {}

  /**
   * It was answered at once.
   *
   * @param advice which answer
   * @param to the state entered
   * @since 0.1.0
   */
  record Answered(String advice, Phase to) implements OrderEvent {}

  /**
   * It was not accepted.
   *
   * @param advice the route to take instead
   * @param to the state entered
   * @since 0.1.0
   */
  record Refused(String advice, Phase to) implements OrderEvent {}

  /**
   * It waits for a person.
   *
   * @param reason why
   * @param code what exactly; may be empty
   * @param lead the unit whose desk holds it
   * @param chain the units above that stay accountable
   * @param to the state entered
   * @since 0.1.0
   */
  record Parked(String reason, String code, UnitId lead, List<UnitId> chain, Phase to)
      implements OrderEvent {
    /** Copies. */
    public Parked {
      chain = List.copyOf(chain);
    }
  }

  /**
   * It was given to a unit.
   *
   * @param lead the unit that leads
   * @param chain the units above that stay accountable
   * @param assisting the units that assist
   * @param reason {@code table}, or a person's reason
   * @param recused true if another unit would have led but for an accusation
   * @param to the state entered
   * @since 0.1.0
   */
  record Dispatched(
      UnitId lead,
      List<UnitId> chain,
      List<UnitId> assisting,
      String reason,
      boolean recused,
      Phase to)
      implements OrderEvent {
    /** Copies. */
    public Dispatched {
      chain = List.copyOf(chain);
      assisting = List.copyOf(assisting);
    }
  }

  /**
   * A limit was granted.
   *
   * @param timer what it limits
   * @param limit as text; empty without limit
   * @param due the instant by which; empty without limit or beyond the calendar
   * @param wakeAt when somebody looks next: the due instant, or a review instant
   * @param provisional true if days were assumed that are not announced yet
   * @param calendar the id of the calendar by which it is counted
   * @since 0.1.0
   */
  record LimitGranted(
      TimerKind timer,
      String limit,
      Optional<Instant> due,
      Instant wakeAt,
      boolean provisional,
      String calendar)
      implements OrderEvent {}

  /**
   * The unit signed.
   *
   * @param unit the unit
   * @param to the state entered
   * @since 0.1.0
   */
  record Signed(UnitId unit, Phase to) implements OrderEvent {}

  /**
   * The unit sent it back.
   *
   * @param unit the unit
   * @param reason why
   * @since 0.1.0
   */
  record Returned(UnitId unit, String reason) implements OrderEvent {}

  /**
   * More time was granted.
   *
   * @param limit how much, as text
   * @param reason why it was asked for
   * @param due the new due instant; empty beyond the calendar
   * @param wakeAt when somebody looks next
   * @since 0.1.0
   */
  record Extended(String limit, String reason, Optional<Instant> due, Instant wakeAt)
      implements OrderEvent {}

  /**
   * More time was asked for and not granted.
   *
   * @param reason the reason that was given
   * @since 0.1.0
   */
  record ExtensionRefused(String reason) implements OrderEvent {}

  /**
   * The clock stands still (挂账、中止).
   *
   * @param reason why
   * @param basis the rule or file that was named for it; may be empty
   * @param review when somebody looks again
   * @param until when it runs again by itself
   * @param due when the limit ends though the clock stands still, because the day had begun, or was
   *     over before; else empty
   * @since 0.1.0
   */
  record Suspended(
      PauseReason reason, String basis, Instant review, Instant until, Optional<Instant> due)
      implements OrderEvent {}

  /**
   * The clock should have stood still, and that was not granted (不予暂停).
   *
   * @param reason the reason that was given
   * @since 0.1.0
   */
  record SuspensionRefused(PauseReason reason) implements OrderEvent {}

  /**
   * The clock runs again (恢复计时): somebody said so, the longest length was over, or the result is
   * there.
   *
   * @param reason why; may be empty
   * @param due the due instant, reckoned anew; empty without limit or beyond the calendar
   * @param wakeAt when somebody looks next
   * @since 0.1.0
   */
  record Resumed(String reason, Optional<Instant> due, Instant wakeAt) implements OrderEvent {}

  /**
   * The unit reported a result.
   *
   * @param unit the unit
   * @param late true if the due instant had passed
   * @param to the state entered
   * @since 0.1.0
   */
  record FedBack(UnitId unit, boolean late, Phase to) implements OrderEvent {}

  /**
   * The result was checked.
   *
   * @param passed whether it passes
   * @param reason why not; may be empty
   * @param to the state entered
   * @since 0.1.0
   */
  record Checked(boolean passed, String reason, Phase to) implements OrderEvent {}

  /**
   * The requester was called back.
   *
   * @param reached whether anybody was reached
   * @param solved whether it is solved
   * @param satisfied whether the requester is satisfied
   * @param to the state entered
   * @since 0.1.0
   */
  record CalledBack(
      boolean reached, Optional<Boolean> solved, Optional<Boolean> satisfied, Phase to)
      implements OrderEvent {}

  /**
   * It is closed.
   *
   * @since 0.1.0
   */
  record Closed() implements OrderEvent {}

  /**
   * Its number elsewhere was noted.
   *
   * @param reference the number
   * @since 0.1.0
   */
  record Referenced(ExternalRef reference) implements OrderEvent {}

  /**
   * A timer came due without the step being done.
   *
   * @param timer which one
   * @param wakeAt when somebody looks next
   * @since 0.1.0
   */
  record FellDue(TimerKind timer, Instant wakeAt) implements OrderEvent {}
}
