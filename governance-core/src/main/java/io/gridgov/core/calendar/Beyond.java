package io.gridgov.core.calendar;

/**
 * What is answered beyond the years that notices have announced (未公布年份).
 *
 * <p>Source: the State Council announces each year's days only in the autumn before; which answer a
 * host can use until then is its own choice.
 *
 * @since 0.1.0
 */
public enum Beyond implements PolicyWord {
  /** No answer: {@link Due.Unannounced}, {@link Reckoned.Unannounced}. */
  REFUSED,
  /** A provisional answer that counts by weekends alone, with its {@link Assumption}. */
  WEEKENDS_ASSUMED
}
