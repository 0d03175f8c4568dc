package io.gridgov.examples.cli.shell;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Coordinates as files write them (坐标文本): decimal numbers without suffixes, finite.
 *
 * @since 0.1.0
 */
public final class Degrees {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

  private Degrees() {}

  /**
   * Reads a coordinate.
   *
   * @param text the cell
   * @return the number, in any range; empty if it is none
   */
  public static Optional<Double> parse(String text) {
    String number = text.strip();
    if (!NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(number);
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
