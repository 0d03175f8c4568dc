package io.gridgov.examples.cli;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as files write them: no hexadecimal digits, no suffixes, no infinities. */
final class Degrees {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

  private Degrees() {}

  static Optional<Double> parse(String text) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number);
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
