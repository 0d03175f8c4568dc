package io.gridgov.core.pack;

import java.util.Locale;
import java.util.Optional;

/** Enum constants by the lower-case words of a pack. */
final class Words {
  private Words() {}

  static <E extends Enum<E>> Optional<E> find(E[] values, String text) {
    for (E value : values) {
      if (of(value).equals(text)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
