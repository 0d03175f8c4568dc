package io.gridgov.core.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One choice of a policy, written in a calendar file as its lower-case name with hyphens. */
interface PolicyWord {
  /** The name of the enum constant. */
  String name();

  /** As files write it. */
  default String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E> & PolicyWord> Optional<E> find(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(word -> word.text().equals(text))
        .findAny();
  }
}
