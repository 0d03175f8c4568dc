package io.gridgov.examples.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The areas of one level as the page draws them: simplified together, so that neighbours keep their
 * common border, and rounded to a {@link Lattice}.
 *
 * <p>The tolerance follows the level's smaller areas, so that a dense centre keeps its shapes; it
 * is doubled until the level fits its budget of points.
 */
final class Drawing {

  /** How much of the width of a smaller area a border may move. */
  private static final double SHARE_OF_WIDTH = 0.06;

  private static final int MOST_ROUNDS = 12;

  /** Three points: less has no area. */
  private static final int LEAST_ORDINATES = 6;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Drawing() {}

  /**
   * Returns the polygons of each area: rings as x, y of the first point, then steps to each next
   * one; the closing point is left out.
   */
  static List<List<List<int[]>>> of(List<Outline> outlines, Lattice lattice, int mostPoints) {
    Geometry[] areas = outlines.stream().map(Drawing::geometry).toArray(Geometry[]::new);
    if (areas.length == 0) {
      return List.of();
    }
    double tolerance = tolerance(areas);
    Geometry[] simple = CoverageSimplifier.simplify(areas, tolerance);
    for (int round = 0; points(simple) > mostPoints && round < MOST_ROUNDS; round++) {
      tolerance *= 2;
      simple = CoverageSimplifier.simplify(simple, tolerance);
    }
    return Arrays.stream(simple).map(area -> polygons(area, lattice)).toList();
  }

  private static double tolerance(Geometry[] areas) {
    double[] widths =
        Arrays.stream(areas).mapToDouble(area -> Math.sqrt(area.getArea())).sorted().toArray();
    return SHARE_OF_WIDTH * widths[widths.length / 4];
  }

  private static int points(Geometry[] areas) {
    return Arrays.stream(areas).mapToInt(Geometry::getNumPoints).sum();
  }

  private static Geometry geometry(Outline outline) {
    return FACTORY.createMultiPolygon(
        outline.polygons().stream().map(Drawing::polygon).toArray(Polygon[]::new));
  }

  private static Polygon polygon(List<double[]> rings) {
    LinearRing[] holes = rings.stream().skip(1).map(Drawing::ring).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(ring(rings.get(0)), holes);
  }

  private static LinearRing ring(double[] flat) {
    Coordinate[] points = new Coordinate[flat.length / 2];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(flat[2 * i], flat[2 * i + 1]);
    }
    return FACTORY.createLinearRing(points);
  }

  private static List<List<int[]>> polygons(Geometry area, Lattice lattice) {
    List<List<int[]>> polygons = new ArrayList<>();
    for (int i = 0; i < area.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) area.getGeometryN(i);
      List<int[]> rings = new ArrayList<>();
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        rings.add(steps(polygon.getInteriorRingN(hole), lattice));
      }
      rings.removeIf(ring -> ring.length < LEAST_ORDINATES);
      int[] shell = steps(polygon.getExteriorRing(), lattice);
      if (shell.length >= LEAST_ORDINATES) {
        rings.add(0, shell);
        polygons.add(rings);
      }
    }
    return polygons;
  }

  private static int[] steps(LinearRing ring, Lattice lattice) {
    int[] steps = new int[2 * ring.getNumPoints()];
    int size = 0;
    int x = 0;
    int y = 0;
    for (int i = 0; i < ring.getNumPoints() - 1; i++) {
      Coordinate point = ring.getCoordinateN(i);
      int nextX = lattice.x(point.x);
      int nextY = lattice.y(point.y);
      if (i == 0 || nextX != x || nextY != y) {
        steps[size++] = nextX - x;
        steps[size++] = nextY - y;
      }
      x = nextX;
      y = nextY;
    }
    return Arrays.copyOf(steps, size);
  }
}
