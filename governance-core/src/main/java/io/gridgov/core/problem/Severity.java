package io.gridgov.core.problem;

/**
 * How grave a fault is (严重程度).
 *
 * @since 0.1.0
 */
public enum Severity {
  /** The input cannot be used. */
  ERROR,
  /** The input can be used; somebody should look at it. */
  WARNING,
  /** The check did not look here, because the module that could is absent. */
  NOT_CHECKED
}
