package io.gridgov.workflow.limit;

import java.util.Locale;

/**
 * The steps that have limits of their own (时限环节).
 *
 * @since 0.1.0
 */
public enum LimitStep {
  /** A person at the desk decides. */
  DESK,
  /** The unit signs (签收). */
  SIGN,
  /** The unit reports a result (办理). */
  HANDLE,
  /** The unit does it again (返工). */
  REWORK,
  /** The result is checked (核查). */
  CHECK,
  /** The requester is called back (回访). */
  CALLBACK,
  /** Somebody looks again at what has no due instant or is past it (复核). */
  REVIEW;

  /**
   * Returns the text that tables use.
   *
   * @return lower-case name
   */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
