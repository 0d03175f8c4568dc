package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * A true value that the page may show, round or hide.
 *
 * @since 0.1.0
 */
public sealed interface Figure {

  /**
   * How many reports or orders; hidden when under {@value Disclosure#LEAST}, or when it would give
   * such a count away.
   *
   * @param count at least 0
   * @since 0.1.0
   */
  record Count(long count) implements Figure {

    /** Refuses a negative count. */
    public Count {
      if (count < 0) {
        throw new IllegalArgumentException("count must be at least 0: " + count);
      }
    }
  }

  /**
   * A share of reports or orders; hidden when its denominator is under {@value Disclosure#LEAST},
   * given as a bound when one of its two sides is.
   *
   * @param numerator from 0 to the denominator
   * @param denominator at least 0; with 0 the rate is undefined and never shown
   * @since 0.1.0
   */
  record Rate(long numerator, long denominator) implements Figure {

    /** Refuses a share that is no share. */
    public Rate {
      if (numerator < 0 || numerator > denominator) {
        throw new IllegalArgumentException(
            "numerator must be in [0, denominator]: " + numerator + " of " + denominator);
      }
    }
  }

  /**
   * What counts no reports: a speed, a version, a state. Always shown as it is.
   *
   * @param words the text
   * @since 0.1.0
   */
  record Note(Words words) implements Figure {

    /** Refuses null. */
    public Note {
      Objects.requireNonNull(words, "words");
    }
  }
}
