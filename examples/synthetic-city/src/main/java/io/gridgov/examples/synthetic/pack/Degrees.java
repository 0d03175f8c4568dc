package io.gridgov.examples.synthetic.pack;

/**
 * Coordinates as text: whole units of 10<sup>−7</sup> degrees with seven decimals.
 *
 * @since 0.1.0
 */
public final class Degrees {

  private static final int UNITS = 10_000_000;

  private Degrees() {}

  /**
   * Returns a coordinate in degrees.
   *
   * @param units whole units of 10<sup>−7</sup> degrees, not negative
   * @return a decimal number with seven decimals
   */
  public static String text(int units) {
    StringBuilder text = new StringBuilder(12);
    append(text, units);
    return text.toString();
  }

  /** Appends a coordinate in degrees. */
  static void append(StringBuilder text, int units) {
    int fraction = units % UNITS;
    text.append(units / UNITS).append('.');
    for (int digit = UNITS / 10; digit > 1 && fraction < digit; digit /= 10) {
      text.append('0');
    }
    text.append(fraction);
  }
}
