package io.gridgov.core.grid;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * An exact part of a whole (份额): a fraction from 0 to 1 in lowest terms, such as {@code 1/3}.
 *
 * <p>Shares of a split add up to exactly 1; there is no rounding. Immutable and thread-safe.
 *
 * @param numerator not negative
 * @param denominator positive, without a common factor
 * @since 0.1.0
 */
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {
  /** Nothing. */
  public static final Share ZERO = of(0, 1);

  /** The whole. */
  public static final Share ONE = of(1, 1);

  /** Reduces to lowest terms and checks the range. */
  public Share {
    Objects.requireNonNull(numerator, "numerator");
    Objects.requireNonNull(denominator, "denominator");
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "share must be in [0, 1]: " + numerator + "/" + denominator);
    }
    BigInteger common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  /**
   * Returns a fraction.
   *
   * @param numerator not negative
   * @param denominator positive, not less than the numerator
   * @return the share
   */
  public static Share of(long numerator, long denominator) {
    return new Share(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * Reads a share.
   *
   * @param text {@code 1/3}, {@code 0.25} or {@code 25%}
   * @return the share
   * @throws IllegalArgumentException if the text is none of these or outside [0, 1]
   */
  public static Share parse(String text) {
    if (text.length() > 100) {
      throw new IllegalArgumentException("share must be a fraction, a decimal or a percentage");
    }
    try {
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return new Share(
            new BigInteger(text.substring(0, slash).strip()),
            new BigInteger(text.substring(slash + 1).strip()));
      }
      return text.endsWith("%")
          ? from(new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2))
          : from(new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      throw new IllegalArgumentException(
          "share must be a fraction, a decimal or a percentage: " + text, notANumber);
    }
  }

  private static Share from(BigDecimal value) {
    if (Math.abs((long) value.scale()) > 100) {
      throw new NumberFormatException("exponent out of range");
    }
    BigDecimal plain = value.setScale(Math.max(0, value.scale()));
    return new Share(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /**
   * Returns a part of this part.
   *
   * @param other another share
   * @return the product
   */
  public Share times(Share other) {
    return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * Returns the sum.
   *
   * @param other another share
   * @return the sum
   * @throws IllegalArgumentException if it exceeds 1
   */
  public Share plus(Share other) {
    return new Share(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  @Override
  public int compareTo(Share other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns {@code n/d}, or the bare number for 0 and 1; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
