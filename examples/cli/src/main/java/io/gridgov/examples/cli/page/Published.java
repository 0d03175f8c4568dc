package io.gridgov.examples.cli.page;

import java.util.Locale;

/** What the page tells of a figure, after the small ones were taken out. */
sealed interface Published {

  /** A count that may be shown. */
  record Exact(long count) implements Published {}

  /** A share that may be shown, in tenths of a per cent, rounded to the nearest. */
  record Share(long tenths) implements Published {}

  /** A share of which is told only that it lies above so many per cent. */
  record Above(long percent) implements Published {}

  /** A share of which is told only that it lies below so many per cent. */
  record Below(long percent) implements Published {}

  /** A text. */
  record Text(Words words) implements Published {}

  /** What is not told, and why. */
  enum Hidden implements Published {
    /** A count under {@value Disclosure#LEAST}. */
    SMALL("s", "small"),
    /** A share of too few. */
    FEW("s", "few"),
    /** Hidden so that a small count cannot be computed. */
    WITHHELD("w", "withheld"),
    /** Nothing is known. */
    NONE("", "none");

    private final String mark;
    private final String key;

    Hidden(String mark, String key) {
      this.mark = mark;
      this.key = key;
    }

    /** Returns how the page's data mark it; empty for {@link #NONE}. */
    String mark() {
      return mark;
    }
  }

  /** Returns what readers see. */
  default Words words(Wording wording) {
    if (this instanceof Text text) {
      return text.words();
    }
    return this instanceof Hidden hidden ? wording.require(hidden.key) : Words.same(number());
  }

  private String number() {
    if (this instanceof Exact exact) {
      return String.format(Locale.ROOT, "%,d", exact.count());
    }
    if (this instanceof Share share) {
      return share.tenths() / 10 + "." + share.tenths() % 10 + " %";
    }
    if (this instanceof Above above) {
      return "> " + above.percent() + " %";
    }
    if (this instanceof Below below) {
      return "< " + below.percent() + " %";
    }
    throw new IllegalStateException("not a number; ask for its words: " + this);
  }
}
