package io.gridgov.testkit.arbitrary;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.overlayng.CoverageUnion;

/**
 * The choices from which a coverage is built: a lattice whose corners are moved by less than half a
 * cell, so that its cells stay a coverage, and an owner for each cell.
 *
 * <p>Owners of cells that meet become one polygon, also with holes; enclaves and territories of
 * several parts arise by chance.
 *
 * @param anchor where on earth
 * @param columns 1 to {@link #MOST_CELLS}
 * @param rows 1 to {@link #MOST_CELLS}
 * @param fine true for corners that use every digit of a double
 * @param apart true to leave the cells of an owner as parts that touch: even-odd is the same, but
 *     the territory is invalid
 * @param moves in [-7, 7], sixteenths of a cell, two for each corner
 * @param owners index of the code of each cell
 * @param splits for each edge in turn: 0 inserts its exact middle, on one side of the border only
 */
record CoveragePlan(
    Anchor anchor,
    int columns,
    int rows,
    boolean fine,
    boolean apart,
    List<Integer> moves,
    List<Integer> owners,
    List<Integer> splits) {
  static final int MOST_CELLS = 4;

  private static final double UNIT = 0x1p-10;
  private static final int UNITS_PER_CELL = 16;
  private static final double CRUMB = 0x1.91eb851eb851fp-22;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  Coverage coverage() {
    Map<Integer, List<Geometry>> cells = new TreeMap<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int owner = owners.get(row * columns + column);
        cells.computeIfAbsent(owner, code -> new ArrayList<>()).add(cell(column, row));
      }
    }
    List<Territory> territories = new ArrayList<>();
    cells.forEach(
        (owner, parts) -> territories.add(Territory.of(Codes.of(owner), polygons(parts))));
    return new Coverage(TerritoryMap.of(Datum.WGS84, territories), outline());
  }

  private List<Polygon> polygons(List<Geometry> cells) {
    Collection<Geometry> merged = cells;
    if (!apart) {
      merged = List.of(CoverageUnion.union(FACTORY.buildGeometry(cells)));
    }
    List<Polygon> polygons = new ArrayList<>();
    for (Geometry geometry : merged) {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        polygons.add(polygon((org.locationtech.jts.geom.Polygon) geometry.getGeometryN(i)));
      }
    }
    return polygons;
  }

  private Polygon polygon(org.locationtech.jts.geom.Polygon geometry) {
    List<Ring> rings = new ArrayList<>();
    rings.add(ring(geometry.getExteriorRing()));
    for (int i = 0; i < geometry.getNumInteriorRing(); i++) {
      rings.add(ring(geometry.getInteriorRingN(i)));
    }
    return new Polygon(rings);
  }

  private Ring ring(LinearRing geometry) {
    Coordinate[] corners = geometry.getCoordinates();
    List<Double> lonLat = new ArrayList<>();
    for (int i = 0; i < corners.length; i++) {
      if (i > 0 && splits.get((i + corners.length) % splits.size()) == 0) {
        addMiddle(corners[i - 1], corners[i], lonLat);
      }
      lonLat.add(corners[i].x);
      lonLat.add(corners[i].y);
    }
    return Ring.ofDegrees(lonLat.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Only where the middle is a double, so that it lies exactly on the neighbour's edge. */
  private void addMiddle(Coordinate a, Coordinate b, List<Double> lonLat) {
    if (!fine) {
      lonLat.add((a.x + b.x) / 2);
      lonLat.add((a.y + b.y) / 2);
    }
  }

  private Geometry cell(int column, int row) {
    boolean east = column >= seam();
    return FACTORY.createPolygon(
        new Coordinate[] {
          corner(column, row, east),
          corner(column + 1, row, east),
          corner(column + 1, row + 1, east),
          corner(column, row + 1, east),
          corner(column, row, east)
        });
  }

  /** The lattice line that lies on the antimeridian; beyond the lattice for other anchors. */
  private int seam() {
    return anchor == Anchor.ANTIMERIDIAN ? (columns + 1) / 2 : columns + 1;
  }

  private Coordinate corner(int column, int row, boolean east) {
    int index = 2 * (row * (MOST_CELLS + 1) + column);
    int moveX = column == seam() ? 0 : moves.get(index);
    int moveY = anchor == Anchor.POLE && row == rows ? 0 : moves.get(index + 1);
    double x = UNIT * (UNITS_PER_CELL * column + moveX);
    double y = UNIT * (UNITS_PER_CELL * row + moveY);
    if (fine) {
      x += moveX * (31 + column) * CRUMB;
      y += moveY * (37 + row) * CRUMB;
    }
    double lon =
        anchor == Anchor.ANTIMERIDIAN
            ? 180 + (x - UNIT * UNITS_PER_CELL * seam()) - (east ? 360 : 0)
            : anchor.lonDegrees() + x;
    double lat =
        anchor == Anchor.POLE ? 90 + (y - UNIT * UNITS_PER_CELL * rows) : anchor.latDegrees() + y;
    return new Coordinate(lon, lat);
  }

  private Polygon outline() {
    if (seam() >= columns) {
      return Polygon.of(outline(0, columns, false));
    }
    return Polygon.of(outline(0, seam(), false), outline(seam(), columns, true));
  }

  private Ring outline(int from, int to, boolean east) {
    List<Coordinate> corners = new ArrayList<>();
    for (int column = from; column < to; column++) {
      corners.add(corner(column, 0, east));
    }
    for (int row = 0; row < rows; row++) {
      corners.add(corner(to, row, east));
    }
    for (int column = to; column > from; column--) {
      corners.add(corner(column, rows, east));
    }
    for (int row = rows; row >= 0; row--) {
      corners.add(corner(from, row, east));
    }
    return Ring.ofDegrees(
        corners.stream().flatMapToDouble(at -> DoubleStream.of(at.x, at.y)).toArray());
  }
}
