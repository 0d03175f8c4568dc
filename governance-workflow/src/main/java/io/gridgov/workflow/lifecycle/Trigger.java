package io.gridgov.workflow.lifecycle;

import java.util.Locale;
import java.util.Optional;

/**
 * What can move an order (触发): the commands of a lifecycle's transitions.
 *
 * @since 0.1.0
 */
public enum Trigger {
  /** A person states the grid (定位). */
  PLACE,
  /** A person states the matter (归类). */
  CLASSIFY,
  /** A person states fields of the city's own (补录字段). */
  DESCRIBE,
  /** A person gives the order to a unit (派遣、改派). */
  DISPATCH,
  /** A person takes the order back to the desk (收回). */
  PARK,
  /** The unit signs for it (签收). */
  SIGN,
  /** The unit sends it back (退单). */
  RETURN,
  /** The unit asks for more time (延期). */
  EXTEND,
  /** The clock shall stand still (挂账、中止). */
  SUSPEND,
  /** The clock shall run again (恢复). */
  RESUME,
  /** The unit reports the result (反馈). */
  FEED_BACK,
  /** The result passes its check (核查通过). */
  CHECK_PASS,
  /** The result fails its check (核查不通过、返工). */
  CHECK_FAIL,
  /** The requester was asked and the order closes (回访、结案). */
  CALL_BACK,
  /** The requester was asked and the matter is not solved (重办). */
  CALL_BACK_UNSATISFIED,
  /** Answered at once (直接解答). */
  ANSWER,
  /** Not accepted (不予受理). */
  REFUSE;

  /**
   * Returns the text that a lifecycle file writes.
   *
   * @return lower-case name with hyphens
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the trigger that a text names.
   *
   * @param text lower-case name with hyphens
   * @return the trigger; empty for any other text
   */
  public static Optional<Trigger> find(String text) {
    for (Trigger trigger : values()) {
      if (trigger.text().equals(text)) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }
}
