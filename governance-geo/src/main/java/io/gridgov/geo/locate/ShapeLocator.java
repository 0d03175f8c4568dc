package io.gridgov.geo.locate;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.internal.geodesic.Ellipsoid;
import io.gridgov.geo.internal.geodesic.EllipsoidArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Dimension;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Says which grids a closed road or a flooded area touches (线面落格), and with what share.
 *
 * <p><b>Lines</b> are cut where they meet borders, and each piece belongs to the grid that its
 * middle lies in: along a shared border to one neighbour only, so that on a gap-free map the shares
 * add up to 1. <b>Areas</b> are intersected with the territories; what touches a grid in points or
 * lines only does not count. Lengths and areas are geodesic.
 *
 * <p><b>Cost.</b> Linear in the edges of the territories whose boxes the shape meets, for a line
 * once for each of its edges. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ShapeLocator {
  private final TerritoryIndex index;
  private final HPRtree tree = new HPRtree();

  private record Land(int number, boolean valid, Geometry geometry) {}

  private ShapeLocator(TerritoryIndex index) {
    this.index = index;
    int number = 0;
    for (Territory territory : index.map().territories()) {
      Geometry geometry = Validation.geometry(territory);
      Geometry sound = territory.isValid() ? geometry : GeometryFixer.fix(geometry);
      if (!geometry.isEmpty()) {
        tree.insert(geometry.getEnvelopeInternal(), new Land(number, territory.isValid(), sound));
      }
      number++;
    }
    tree.build();
  }

  /**
   * Returns the locator of shapes.
   *
   * @param index the index of the map
   * @return the locator
   */
  public static ShapeLocator of(TerritoryIndex index) {
    return new ShapeLocator(Objects.requireNonNull(index, "index"));
  }

  /**
   * Returns the grids that a line or an area touches.
   *
   * @param shape lines or polygons in degrees, cut at the antimeridian like the map; polygons must
   *     be valid
   * @param datum the datum of its coordinates
   * @return the grids with a share above 0, largest share first, equal ones by code
   * @throws IllegalArgumentException if the shape is a point, a mixture, or an invalid polygon, or
   *     its datum is not that of the map
   */
  public List<Touched> touched(Geometry shape, Datum datum) {
    if (!datum.equals(index.datum())) {
      throw new IllegalArgumentException(
          "datum of the shape must be " + index.datum() + ", that of the map: " + datum);
    }
    int dimension = shape.isEmpty() ? Dimension.L : shape.getDimension();
    if (dimension == Dimension.P || shape.getGeometryType().equals("GeometryCollection")) {
      throw new IllegalArgumentException(
          "shape must be lines or polygons: " + shape.getGeometryType());
    }
    if (dimension == Dimension.A && !shape.isValid()) {
      throw new IllegalArgumentException("polygons must be valid: " + shape.getGeometryType());
    }
    Map<Integer, Double> sizes = new TreeMap<>();
    double whole = dimension == Dimension.A ? area(shape, sizes) : length(shape, sizes);
    sizes.values().removeIf(size -> size == 0);
    List<Touched> touched = new ArrayList<>();
    sizes.forEach(
        (number, size) ->
            touched.add(
                new Touched(
                    index.codes().get(number),
                    size,
                    size / Math.max(size, whole),
                    !index.isValid(number))));
    touched.sort(Comparator.comparingDouble(Touched::share).reversed());
    return List.copyOf(touched);
  }

  private double area(Geometry shape, Map<Integer, Double> sizes) {
    for (Land land : near(shape)) {
      Geometry common = OverlayNGRobust.overlay(shape, land.geometry(), OverlayNG.INTERSECTION);
      sizes.put(land.number(), EllipsoidArea.squareMetres(common));
    }
    return EllipsoidArea.squareMetres(shape);
  }

  private double length(Geometry shape, Map<Integer, Double> sizes) {
    double whole = 0;
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      LineString line = (LineString) shape.getGeometryN(i);
      for (int at = 1; at < line.getNumPoints(); at++) {
        whole += edge(line.getCoordinateN(at - 1), line.getCoordinateN(at), sizes);
      }
    }
    return whole;
  }

  private double edge(Coordinate a, Coordinate b, Map<Integer, Double> sizes) {
    LineCuts cuts = new LineCuts(a, b);
    for (Land land : near(new LineCuts(a, b).geometry())) {
      cuts.add(land.geometry());
    }
    double sum = 0;
    Coordinate from = a;
    for (Coordinate to : cuts.ends()) {
      double metres = Ellipsoid.metres(from.x, from.y, to.x, to.y);
      int number = index.find((from.x + to.x) / 2, (from.y + to.y) / 2);
      if (number != TerritoryIndex.NONE) {
        sizes.merge(number, metres, Double::sum);
      }
      sum += metres;
      from = to;
    }
    return sum;
  }

  @SuppressWarnings("unchecked") // the tree holds nothing but lands; JTS returns raw lists
  private List<Land> near(Geometry shape) {
    return (List<Land>) tree.query(shape.getEnvelopeInternal());
  }
}
