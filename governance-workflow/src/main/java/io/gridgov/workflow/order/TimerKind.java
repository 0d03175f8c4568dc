package io.gridgov.workflow.order;

/**
 * What an order waits for (计时).
 *
 * @since 0.1.0
 */
public enum TimerKind {
  /** The desk has to decide. */
  DESK,
  /** The unit has to sign. */
  SIGN,
  /** The result is due, or, without limit, somebody looks at the order again. */
  HANDLE,
  /** The result has to be checked. */
  CHECK,
  /** The requester has to be called back. */
  CALLBACK,
  /** The clock stands still: somebody looks again, or it runs again by itself (挂账复核). */
  REVIEW
}
