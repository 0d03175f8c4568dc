package io.gridgov.core.calendar;

/**
 * What becomes of a limit in natural days or months whose last day is a rest day (期末顺延).
 *
 * <p>Source: Civil Code of China, art. 203 par. 1. Whether it applies to the days of the petition
 * regulation is local practice, so that a city may set it.
 *
 * @since 0.1.0
 */
public enum Rolling implements PolicyWord {
  /** The last day is the next working day; the law's way. */
  NEXT_WORKING_DAY,
  /** The limit ends on the rest day. */
  NONE
}
