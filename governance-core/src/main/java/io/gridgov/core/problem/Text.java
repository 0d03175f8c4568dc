package io.gridgov.core.problem;

import java.util.Locale;
import java.util.Objects;

/**
 * A sentence in both languages of the library (双语文本); neither can be missing.
 *
 * <p>Lower-case start, no full stop, never a citizen's data. Immutable and thread-safe.
 *
 * @param en the English text
 * @param zh the Chinese text
 * @since 0.1.0
 */
public record Text(String en, String zh) {
  /** Checks that both texts say something. */
  public Text {
    Objects.requireNonNull(en, "en");
    Objects.requireNonNull(zh, "zh");
    if (en.isBlank() || zh.isBlank()) {
      throw new IllegalArgumentException("text must stand in both languages: " + en + " / " + zh);
    }
  }

  /**
   * Returns a text; both patterns are formatted with the same arguments ({@code %s}, {@code %1$s}).
   *
   * @param en English pattern
   * @param zh Chinese pattern
   * @param args arguments of both
   * @return the text
   */
  @SuppressWarnings("AnnotateFormatMethod") // two patterns share the arguments
  public static Text of(String en, String zh, Object... args) {
    return args.length == 0
        ? new Text(en, zh)
        : new Text(String.format(Locale.ROOT, en, args), String.format(Locale.ROOT, zh, args));
  }

  /**
   * Returns the text in the language of a locale: Chinese for {@code zh}, else English.
   *
   * @param locale the reader's locale
   * @return the text
   */
  public String in(Locale locale) {
    return locale.getLanguage().equals("zh") ? zh : en;
  }

  @Override
  public String toString() {
    return en;
  }
}
