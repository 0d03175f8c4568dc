package io.gridgov.testkit.law;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** A locator with one fault, which the laws must find. */
final class PlantedLocator implements Locator {
  /** The faults. */
  enum Bug {
    /** Borders belong to both neighbours. */
    CLOSED_BORDERS,
    /** The sign of a determinant is taken from doubles. */
    ROUNDED_SIGNS,
    /** On the outer border the highest code answers. */
    HIGHEST_TOUCHING,
    /** 180 and -180 are two meridians. */
    TWO_ANTIMERIDIANS,
    /** Nobody answers on the outer border. */
    OPEN_OUTER_BORDER,
    /** Even-odd goes over all parts of a territory. */
    PARTS_CANCEL,
    /** Only the lowest code is told. */
    HIDES_OVERLAP,
    /** Invalid territories are not flagged. */
    UNFLAGGED
  }

  private final TerritoryMap map;
  private final Bug bug;
  private final ExactOracle oracle;

  PlantedLocator(TerritoryMap map, Bug bug) {
    this.map = map;
    this.bug = bug;
    this.oracle = new ExactOracle(map);
  }

  @Override
  public String id() {
    return "planted-" + bug;
  }

  @Override
  public Datum datum() {
    return map.datum();
  }

  @Override
  public Siting locate(GeoPoint point) {
    List<GridCode> codes = new ArrayList<>(codes(point));
    if (codes.isEmpty()) {
      return Siting.NOWHERE;
    }
    boolean invalid =
        codes.stream().anyMatch(code -> !map.find(code).orElseThrow().isValid())
            && bug != Bug.UNFLAGGED;
    return new Siting(Siting.Method.POINT, codes, 1000 / codes.size(), codes.size() > 1, invalid);
  }

  private List<GridCode> codes(GeoPoint point) {
    List<GridCode> right = oracle.answer(point);
    return switch (bug) {
      case CLOSED_BORDERS -> {
        TreeSet<GridCode> all = new TreeSet<>(right);
        all.addAll(oracle.touching(point));
        yield List.copyOf(all);
      }
      case ROUNDED_SIGNS -> rounded(point, right);
      case HIGHEST_TOUCHING ->
          oracle.containing(point).isEmpty() && !right.isEmpty()
              ? List.of(oracle.touching(point).last())
              : right;
      case TWO_ANTIMERIDIANS -> point.lonDegrees() == 180 ? List.of() : right;
      case OPEN_OUTER_BORDER -> List.copyOf(oracle.containing(point));
      case PARTS_CANCEL -> cancelled(point, right);
      case HIDES_OVERLAP -> right.subList(0, Math.min(1, right.size()));
      case UNFLAGGED -> right;
    };
  }

  private List<GridCode> rounded(GeoPoint point, List<GridCode> right) {
    List<GridCode> inside = new ArrayList<>();
    for (Territory territory : map.territories()) {
      if (territory.polygons().stream().anyMatch(each -> roundedContains(each, point))) {
        inside.add(territory.code());
      }
    }
    return inside.isEmpty() && oracle.containing(point).isEmpty() ? right : inside;
  }

  private static boolean roundedContains(Polygon polygon, GeoPoint point) {
    boolean inside = false;
    for (Ring ring : polygon.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        inside ^= roundedCrosses(ring, i, (i + 1) % ring.size(), point);
      }
    }
    return inside;
  }

  private static boolean roundedCrosses(Ring ring, int a, int b, GeoPoint point) {
    double x = point.lonDegrees() == 180 ? -180 : point.lonDegrees();
    if ((ring.lonDegrees(a) <= x) == (ring.lonDegrees(b) <= x)) {
      return false;
    }
    double dx = ring.lonDegrees(b) - ring.lonDegrees(a);
    double dy = ring.latDegrees(b) - ring.latDegrees(a);
    double side = dx * (point.latDegrees() - ring.latDegrees(a)) - dy * (x - ring.lonDegrees(a));
    double sign = side != 0 ? side : -dy;
    return sign != 0 && (sign < 0) == (dx > 0);
  }

  private List<GridCode> cancelled(GeoPoint point, List<GridCode> right) {
    List<Territory> joined = new ArrayList<>();
    for (Territory territory : map.territories()) {
      List<Ring> rings =
          territory.polygons().stream().flatMap(each -> each.rings().stream()).toList();
      joined.add(Territory.of(territory.code(), Collections.singletonList(new Polygon(rings))));
    }
    ExactOracle other = new ExactOracle(TerritoryMap.of(map.datum(), joined));
    return right.isEmpty() ? right : other.answer(point);
  }
}
