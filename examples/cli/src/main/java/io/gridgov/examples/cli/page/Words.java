package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * One text in both languages of the page.
 *
 * @param en English; not blank
 * @param zh Chinese; not blank
 * @since 0.1.0
 */
public record Words(String en, String zh) {

  /** Refuses a blank text: a reader of either language must find something. */
  public Words {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("words must not be blank in either language");
    }
  }

  /**
   * Returns words in two languages.
   *
   * @param en English; not blank
   * @param zh Chinese; not blank
   * @return both
   */
  public static Words of(String en, String zh) {
    return new Words(en, zh);
  }

  /**
   * Returns a text that is the same in both languages: a code, or a name that nobody translated.
   *
   * @param text not blank
   * @return the text, twice
   */
  public static Words same(String text) {
    return new Words(text, text);
  }
}
