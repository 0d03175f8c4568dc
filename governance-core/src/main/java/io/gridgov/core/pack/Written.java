package io.gridgov.core.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Values as cells. */
final class Written {
  private Written() {}

  static String of(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String of(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
  }

  static String of(List<String> values) {
    return String.join(";", values);
  }
}
