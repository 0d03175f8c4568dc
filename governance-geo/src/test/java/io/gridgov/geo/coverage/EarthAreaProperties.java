package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

/**
 * Against GeographicLib; edges straight in degrees are many short ones. Its areas are good to some
 * square centimetres, so the smallest here are a hundred square metres.
 */
class EarthAreaProperties {
  private static final int PIECES = 128;

  @Property
  void areas_agree_with_geodesic_ones(
      @ForAll @DoubleRange(min = -179, max = 178) double lon,
      @ForAll @DoubleRange(min = -89, max = 88) double lat,
      @ForAll @DoubleRange(min = -3.5, max = 0) double logSize,
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

  /** A vertex on the middle of an edge of a kilometre, where a geodesic would bulge by 40 m². */
  @Property
  void a_vertex_on_an_edge_adds_no_land(
      @ForAll @DoubleRange(min = 73, max = 135) double lon,
      @ForAll @DoubleRange(min = 18, max = 54) double lat,
      @ForAll @DoubleRange(min = -0.02, max = 0.02) double east,
      @ForAll @DoubleRange(min = -0.02, max = 0.02) double north) {
    Ring ring =
        Ring.ofDegrees(
            lon, lat, lon + east / 2, lat + north / 2, lon + east, lat + north, lon, lat);
    assertThat(EarthArea.squareMetres(List.of(Polygon.of(ring)))).isLessThan(1e-3);
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
    double[] closed = Arrays.copyOf(ring, ring.length + 2);
    closed[ring.length] = ring[0];
    closed[ring.length + 1] = ring[1];
    PolygonArea oracle = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 0; i + 3 < closed.length; i += 2) {
      for (int k = 0; k < PIECES; k++) {
        double part = (double) k / PIECES;
        oracle.AddPoint(
            closed[i + 1] + part * (closed[i + 3] - closed[i + 1]),
            closed[i] + part * (closed[i + 2] - closed[i]));
      }
    }
    double ours = EarthArea.squareMetres(List.of(new Polygon(List.of(Ring.ofDegrees(closed)))));
    assertThat(ours)
        .isCloseTo(Math.abs(oracle.Compute(false, true).area), withinPercentage(percent));
  }
}
