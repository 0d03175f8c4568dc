package io.gridgov.workflow.measure;

import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.order.OrderState;
import java.time.Instant;
import java.util.Locale;

/**
 * What is counted of an order (计数指标); all of these add up.
 *
 * @since 0.1.0
 */
public enum Count {
  /** Orders of this city (受理). */
  ACCEPTED,
  /** Reports not accepted (不予受理). */
  REFUSED,
  /** Orders answered at once (直接解答). */
  ANSWERED,
  /** Orders whose grid is known (已定位). */
  LOCATED,
  /** Orders whose grid is not known. */
  UNLOCATED,
  /** Orders that a unit, not a desk, holds or held to the end (已派遣). */
  ROUTED,
  /** Open orders that wait for a person's decision (待人工处理). */
  WAITING,
  /** How often units sent orders back (退单). */
  RETURNS,
  /** How often results failed and were done again (返工). */
  REWORKS,
  /** How often more time was granted (延期). */
  EXTENSIONS,
  /** How often a clock was stopped for a while (挂账、中止). */
  SUSPENSIONS,
  /** Open orders whose clock stands still (挂账中). */
  SUSPENDED,
  /** Orders with a result (已办理). */
  HANDLED,
  /** Orders that ended, answered ones among them (办结). */
  CLOSED,
  /** Orders that have not ended (在办). */
  OPEN,
  /** Orders with a result by their due instant (按期). */
  ON_TIME,
  /** Orders past their due instant without a result, or with a late one (逾期). */
  LATE,
  /** Closed orders whose requester said whether it is solved (有效回访). */
  ASKED,
  /** Those of them that are solved (已解决). */
  SOLVED,
  /** Closed orders whose requester said whether they are satisfied. */
  RATED,
  /** Those of them that are satisfied (满意). */
  SATISFIED;

  /**
   * Returns the name that files use.
   *
   * @return lower-case name
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Counts one order.
   *
   * @param order the order
   * @param asOf the instant of the question
   * @return how much it adds
   */
  public long of(OrderState order, Instant asOf) {
    if (this == REFUSED) {
      return isRefused(order) ? 1 : 0;
    }
    return isRefused(order) ? 0 : ofAccepted(order, asOf);
  }

  private long ofAccepted(OrderState order, Instant asOf) {
    return switch (this) {
      case RETURNS -> order.progress().returns();
      case REWORKS -> order.progress().reworks();
      case EXTENSIONS -> order.clock().extensions();
      case SUSPENSIONS -> order.clock().suspensions();
      default -> is(order, asOf) ? 1 : 0;
    };
  }

  private boolean is(OrderState order, Instant asOf) {
    return switch (this) {
      case ACCEPTED -> true;
      case ANSWERED -> !order.isOpen() && order.holding().units().isEmpty();
      case LOCATED -> order.file().grid().isPresent();
      case UNLOCATED -> order.file().grid().isEmpty();
      case ROUTED -> order.holding().lead().isPresent() && order.holding().waitingFor().isEmpty();
      case WAITING -> order.isOpen() && !order.holding().waitingFor().isEmpty();
      case HANDLED -> order.progress().handledAt().isPresent();
      case CLOSED -> !order.isOpen();
      case OPEN -> order.isOpen();
      case SUSPENDED -> order.clock().pause().isPresent();
      default -> isTimed(order, asOf);
    };
  }

  private boolean isTimed(OrderState order, Instant asOf) {
    return switch (this) {
      case ON_TIME ->
          order.clock().due().isPresent()
              && order.progress().handledAt().isPresent()
              && !order.isLate(asOf);
      case LATE -> order.isLate(asOf);
      case ASKED -> order.progress().solved().isPresent();
      case SOLVED -> order.progress().solved().orElse(false);
      case RATED -> order.progress().satisfied().isPresent();
      default -> order.progress().satisfied().orElse(false);
    };
  }

  private static boolean isRefused(OrderState order) {
    return order.phase().isEnd() && order.phase().name().equals(Lifecycle.Names.REFUSED);
  }
}
