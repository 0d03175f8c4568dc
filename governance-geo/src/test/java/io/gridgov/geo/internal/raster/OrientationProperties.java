package io.gridgov.geo.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("L2")
class OrientationProperties {
  @Property
  void the_sign_is_that_of_the_exact_determinant(
      @ForAll("numbers") double ax,
      @ForAll("numbers") double ay,
      @ForAll("numbers") double bx,
      @ForAll("numbers") double by,
      @ForAll("numbers") double px,
      @ForAll("numbers") double py) {
    assertThat(Orientation.of(ax, ay, bx, by, px, py)).isEqualTo(exact(ax, ay, bx, by, px, py));
  }

  @Property
  void points_within_an_ulp_of_the_line_are_told_apart(
      @ForAll("degrees") double ax,
      @ForAll("degrees") double ay,
      @ForAll("degrees") double bx,
      @ForAll("degrees") double by,
      @ForAll("parts") double part,
      @ForAll("nudges") int nudge) {
    double px = ax + part * (bx - ax);
    double py = ay + part * (by - ay) + nudge * Math.ulp(ay);
    assertThat(Orientation.of(ax, ay, bx, by, px, py)).isEqualTo(exact(ax, ay, bx, by, px, py));
  }

  /** The other expansion of the determinant: (b − a) × (p − a). */
  private static int exact(double ax, double ay, double bx, double by, double px, double py) {
    BigDecimal x = new BigDecimal(ax);
    BigDecimal y = new BigDecimal(ay);
    BigDecimal rising = new BigDecimal(bx).subtract(x).multiply(new BigDecimal(py).subtract(y));
    BigDecimal falling = new BigDecimal(by).subtract(y).multiply(new BigDecimal(px).subtract(x));
    return rising.subtract(falling).signum();
  }

  /** All magnitudes, also those whose products underflow or overflow. */
  @Provide
  Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 3).map(Integer::doubleValue),
        Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, -Double.MIN_VALUE, 1e-200, -1e-160, 1e300),
        Arbitraries.longs().map(OrientationProperties::finite));
  }

  private static double finite(long bits) {
    double number = Double.longBitsToDouble(bits);
    return Double.isFinite(number) ? number : 0.1;
  }

  @Provide
  Arbitrary<Double> degrees() {
    return Arbitraries.doubles().between(-180, 180).ofScale(14);
  }

  @Provide
  Arbitrary<Double> parts() {
    return Arbitraries.doubles().between(0, 1).ofScale(6);
  }

  @Provide
  Arbitrary<Integer> nudges() {
    return Arbitraries.of(-1, 0, 1);
  }
}
