package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/**
 * Where a finding lies (图形): areas, lines or points in the map's degrees.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Figure {
  private static final double CENTIMETRE = 1e-7;

  private final Geometry geometry;

  private Figure(Geometry geometry) {
    this.geometry = geometry;
  }

  static Figure of(Geometry geometry) {
    return new Figure(geometry.copy());
  }

  static Figure none() {
    return new Figure(Shapes.FACTORY.createGeometryCollection());
  }

  boolean isEmpty() {
    return geometry.isEmpty();
  }

  /** Tells whether each corner and the inside of every part lie in figures, within a centimetre. */
  boolean isCoveredBy(List<Figure> figures) {
    if (figures.contains(this)) {
      return true;
    }
    Envelope box = geometry.getEnvelopeInternal();
    box.expandBy(CENTIMETRE);
    List<Geometry> near =
        figures.stream()
            .map(Figure::geometry)
            .filter(each -> each.getEnvelopeInternal().intersects(box))
            .toList();
    List<Coordinate> points = new ArrayList<>(List.of(geometry.getCoordinates()));
    for (org.locationtech.jts.geom.Polygon part : Shapes.parts(geometry)) {
      points.add(part.getInteriorPoint().getCoordinate());
    }
    return points.stream().allMatch(point -> isNear(Shapes.FACTORY.createPoint(point), near));
  }

  private static boolean isNear(Geometry point, List<Geometry> figures) {
    return figures.stream().anyMatch(each -> each.isWithinDistance(point, CENTIMETRE));
  }

  Geometry geometry() {
    return geometry;
  }

  /**
   * Returns the figure as well-known text.
   *
   * @return WKT (OGC 06-103r4), longitude first; an empty collection where there is nothing to see
   */
  public String toWkt() {
    return new WKTWriter().write(geometry);
  }

  /**
   * Returns the areas of the figure.
   *
   * @return its polygons; none if it has only lines or points
   */
  public List<Polygon> polygons() {
    return Shapes.polygons(geometry);
  }

  /**
   * Returns all positions of the figure, by rings, lines and points.
   *
   * @return one ring for each; for drawing
   */
  public List<Ring> outlines() {
    List<Ring> rings = new ArrayList<>();
    polygons().forEach(polygon -> rings.addAll(polygon.rings()));
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      if (part.getDimension() < 2) {
        rings.add(Shapes.ring(part.getCoordinates()));
      }
    }
    return rings;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure that && geometry.equalsExact(that.geometry);
  }

  @Override
  public int hashCode() {
    return geometry.hashCode();
  }

  @Override
  public String toString() {
    return toWkt();
  }
}
