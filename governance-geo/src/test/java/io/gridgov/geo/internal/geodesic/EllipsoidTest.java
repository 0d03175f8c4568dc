package io.gridgov.geo.internal.geodesic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EllipsoidTest {
  /** Published values: GeographicLib's examples, Geoscience Australia's Flinders Peak line. */
  @ParameterizedTest
  @CsvSource({
    "-73.8, 40.6, -0.5, 51.6, 5551759.400",
    "0, 0, 0, 90, 10001965.729",
    "0, 0, 1, 0, 111319.491",
    "179.5, 0, -179.5, 0, 111319.491",
    "144.42486788888889, -37.95103341666667, 143.92649552777778, -37.65282113888889, 54972.271",
  })
  void published_distances_are_met_to_a_millimetre(
      double lon1, double lat1, double lon2, double lat2, double metres) {
    assertThat(Ellipsoid.metres(lon1, lat1, lon2, lat2)).isCloseTo(metres, within(0.002));
  }

  @Test
  void distances_of_every_length_agree_with_geographiclib() {
    Random random = new Random(7);
    for (int i = 0; i < 10_000; i++) {
      double reach = Math.pow(10, -6 + 8 * random.nextDouble());
      double lon = 360 * random.nextDouble() - 180;
      double lat = 178 * random.nextDouble() - 89;
      double lon2 = Math.max(-180, Math.min(180, lon + reach * random.nextGaussian() / 2));
      double lat2 = Math.max(-90, Math.min(90, lat + reach * random.nextGaussian() / 4));
      double expected = Geodesic.WGS84.Inverse(lat, lon, lat2, lon2).s12;
      assertThat(Ellipsoid.metres(lon, lat, lon2, lat2))
          .as("%s,%s to %s,%s", lon, lat, lon2, lat2)
          .isCloseTo(expected, within(expected < 1.99e7 ? 0.001 + expected * 3e-6 : 1e5));
    }
  }

  @Test
  void short_distances_agree_with_sums_of_their_parts() {
    double whole = Ellipsoid.metres(113.5, 34.5, 113.9, 34.9);
    double sum = 0;
    for (int i = 0; i < 400; i++) {
      sum +=
          Ellipsoid.metres(
              113.5 + i * 0.001, 34.5 + i * 0.001, 113.501 + i * 0.001, 34.501 + i * 0.001);
    }
    assertThat(sum).isCloseTo(whole, within(whole * 1e-5));
    assertThat(Ellipsoid.metres(113.5, 34.5, 113.5, 34.5)).isZero();
  }

  @Test
  void the_distance_to_an_edge_is_the_least_to_its_points() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      double reach = Math.pow(10, -5 + 6 * random.nextDouble());
      double lon = 113 + reach * random.nextGaussian();
      double lat = 34 + reach * random.nextGaussian() / 3;
      double ax = 113 + reach * random.nextGaussian() / 3;
      double ay = 34 + reach * random.nextGaussian() / 3;
      double least = Double.POSITIVE_INFINITY;
      for (int part = 0; part <= 2000; part++) {
        double x = ax + part / 2000.0 * (113 - ax);
        double y = ay + part / 2000.0 * (34 - ay);
        least = Math.min(least, Ellipsoid.metres(lon, lat, x, y));
      }
      EdgeDistance distance = new EdgeDistance(lon, lat);
      double metres = distance.metres(ax, ay, 113, 34);
      assertThat(metres).isLessThanOrEqualTo(least * 1.001 + 0.01);
      double step = Ellipsoid.metres(ax, ay, 113, 34) / 2000;
      assertThat(metres).isGreaterThan(least * 0.999 - 0.01 - step);
      assertThat(distance.mayBeWithin(ax, ay, 113, 34, metres)).isTrue();
      assertThat(
              distance.atLeast(
                  Math.min(ax, 113), Math.min(ay, 34), Math.max(ax, 113), Math.max(ay, 34)))
          .isLessThanOrEqualTo(metres);
    }
  }
}
