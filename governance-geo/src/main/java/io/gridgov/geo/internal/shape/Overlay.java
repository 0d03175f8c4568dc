package io.gridgov.geo.internal.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The overlays of JTS that do not fail, reduced to their areas. */
public final class Overlay {
  private Overlay() {}

  public static Geometry union(Geometry one, Geometry other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.isEmpty() ? one : areas(one, other, OverlayNG.UNION);
  }

  public static Geometry union(Collection<? extends Geometry> areas) {
    return areas.isEmpty()
        ? Shapes.FACTORY.createPolygon()
        : Shapes.areas(OverlayNGRobust.union(new ArrayList<Geometry>(areas)));
  }

  /** Returns areas that do not meet as one geometry. */
  public static Geometry collected(List<Polygon> apart) {
    return Shapes.FACTORY.createMultiPolygon(apart.toArray(Polygon[]::new));
  }

  public static Geometry common(Geometry one, Geometry other) {
    return areas(one, other, OverlayNG.INTERSECTION);
  }

  public static Geometry without(Geometry one, Geometry other) {
    return areas(one, other, OverlayNG.DIFFERENCE);
  }

  private static Geometry areas(Geometry one, Geometry other, int operation) {
    return Shapes.areas(OverlayNGRobust.overlay(one, other, operation));
  }

  /** Returns the areas that lines enclose. */
  public static List<Polygon> faces(Collection<LineString> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    return polygonized(List.of(OverlayNGRobust.union(new ArrayList<Geometry>(lines))));
  }

  /** Returns the areas that noded lines enclose, in an order that hangs on the lines alone. */
  public static List<Polygon> polygonized(Collection<? extends Geometry> noded) {
    Polygonizer polygonizer = new Polygonizer();
    noded.forEach(polygonizer::add);
    List<Polygon> faces = new ArrayList<>();
    for (Object each : polygonizer.getPolygons()) {
      Polygon face = (Polygon) each;
      face.normalize();
      faces.add(face);
    }
    faces.sort(null);
    return faces;
  }
}
