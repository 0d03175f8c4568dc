package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

/** Against GeographicLib, whose areas are exact to the digits of a double. */
class EarthAreaProperties {
  @Property
  void areas_agree_with_geodesic_ones(
      @ForAll @DoubleRange(min = -179, max = 178) double lon,
      @ForAll @DoubleRange(min = -89, max = 88) double lat,
      @ForAll @DoubleRange(min = -5, max = 0) double logSize,
      @ForAll @DoubleRange(min = 0.1, max = 1) double width,
      @ForAll @DoubleRange(min = -0.9, max = 0.9) double lean) {
    double size = StrictMath.pow(10, logSize);
    double[] ring = {
      lon,
      lat,
      lon + size * width,
      lat,
      lon + size * width,
      lat + size * (1 - StrictMath.abs(lean)),
      lon + size * width / 2,
      lat + size,
      lon,
      lat + size * 0.9
    };
    agree(ring, 0.1);
  }

  /** A strip a decimetre wide and a kilometre long. */
  @Property
  void areas_of_slivers_agree_too(
      @ForAll @DoubleRange(min = 73, max = 135) double lon,
      @ForAll @DoubleRange(min = 18, max = 54) double lat,
      @ForAll @DoubleRange(min = -1, max = 1) double slope) {
    double east = 0.01;
    double north = slope * east;
    double[] ring = {
      lon,
      lat,
      lon + east / 2,
      lat + north / 2,
      lon + east,
      lat + north,
      lon + east / 3,
      lat + north / 3 + 1e-6
    };
    agree(ring, 0.1);
  }

  private static void agree(double[] ring, double percent) {
    PolygonArea oracle = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 0; i < ring.length; i += 2) {
      oracle.AddPoint(ring[i + 1], ring[i]);
    }
    double[] closed = java.util.Arrays.copyOf(ring, ring.length + 2);
    closed[ring.length] = ring[0];
    closed[ring.length + 1] = ring[1];
    double ours = EarthArea.squareMetres(List.of(new Polygon(List.of(Ring.ofDegrees(closed)))));
    assertThat(ours)
        .isCloseTo(Math.abs(oracle.Compute(false, true).area), withinPercentage(percent));
  }
}
