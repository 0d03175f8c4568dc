package io.gridgov.core.calendar;

/**
 * From when the second and each later stage of a staged limit counts (分段起算).
 *
 * <p>Source: no national rule; local practice, configurable.
 *
 * @since 0.1.0
 */
public enum StageStart implements PolicyWord {
  /** From the end of the stage before it. */
  PREVIOUS_END,
  /** From the start of the whole, as the first stage does. */
  COMMON_START
}
