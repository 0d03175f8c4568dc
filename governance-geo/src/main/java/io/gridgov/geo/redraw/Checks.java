package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.operation.valid.IsSimpleOp;

/** What can be said against a request before anything is drawn; all of it is collected. */
final class Checks {
  private final TerritoryMap map;
  private final Predicate<GridCode> level;
  private final Problems problems = new Problems();

  Checks(TerritoryMap map, Predicate<GridCode> level) {
    this.map = map;
    this.level = level;
  }

  boolean failed() {
    return problems.hasErrors();
  }

  List<Problem> problems() {
    return problems.sorted();
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** A grid of the level with a valid territory. */
  void grid(GridCode code) {
    Territory territory = map.find(code).orElse(null);
    if (territory == null || !level.test(code) || territory.positions() == 0) {
      problems.add(Faults.unknown(code));
    } else if (!territory.isValid()) {
      problems.add(Faults.invalidTerritory(code));
    }
  }

  void unused(GridCode code) {
    if (map.find(code).isPresent()) {
      problems.add(Faults.used(code));
    }
  }

  private void datum(Datum given) {
    if (!given.equals(map.datum())) {
      problems.add(Faults.datum(given, map.datum()));
    }
  }

  void points(Collection<GeoPoint> points) {
    points.stream().map(GeoPoint::datum).distinct().forEach(this::datum);
  }

  /** Returns the line's positions; repeated ones once. */
  List<Coordinate> line(Line line) {
    points(line.points());
    List<Coordinate> at = new ArrayList<>();
    for (GeoPoint point : line.points()) {
      Coordinate next = new Coordinate(point.lonDegrees() + 0.0, point.latDegrees() + 0.0);
      if (at.isEmpty() || !at.get(at.size() - 1).equals2D(next)) {
        at.add(next);
      }
    }
    if (at.size() < 2) {
      problems.add(Faults.shortLine());
    } else {
      IsSimpleOp simple =
          new IsSimpleOp(Shapes.FACTORY.createLineString(at.toArray(Coordinate[]::new)));
      if (!simple.isSimple()) {
        problems.add(Faults.crossesItself(simple.getNonSimpleLocation()));
      }
    }
    return at;
  }

  /** Returns the rings of an area, the area on their left; none if it is invalid. */
  List<List<Coordinate>> area(Area area) {
    datum(area.datum());
    List<List<Coordinate>> rings = new ArrayList<>();
    if (!Territory.of(GridCode.of("area"), area.polygons()).isValid()) {
      problems.add(Faults.invalidArea());
      return rings;
    }
    for (var polygon : area.polygons()) {
      for (int i = 0; i < polygon.rings().size(); i++) {
        rings.add(directed(polygon.rings().get(i), i == 0));
      }
    }
    return rings;
  }

  private static List<Coordinate> directed(Ring ring, boolean shell) {
    Coordinate[] positions = Shapes.positions(ring);
    List<Coordinate> line = new ArrayList<>(List.of(positions));
    if (Orientation.isCCW(positions) != shell) {
      Collections.reverse(line);
    }
    return line;
  }
}
