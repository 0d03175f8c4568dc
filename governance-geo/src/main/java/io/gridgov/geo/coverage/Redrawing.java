package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Edge;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.internal.shape.Vertices;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;

/** A map in which territories are replaced one by one, as long as they stay valid. */
final class Redrawing {
  private final TerritoryMap before;
  private final Map<GridCode, Territory> territories = new TreeMap<>();
  private int changes;

  Redrawing(TerritoryMap map) {
    this.before = map;
    map.territories().forEach(this::put);
  }

  void put(Territory territory) {
    territories.put(territory.code(), territory);
  }

  TerritoryMap map() {
    return TerritoryMap.of(before.datum(), territories.values());
  }

  /** Moves vertices; returns how many, or 0 if the territory could not stay valid. */
  int move(Territory territory, Map<Coordinate, Coordinate> moves) {
    return replace(territory, ring -> moved(ring, moves));
  }

  private Ring moved(Ring ring, Map<Coordinate, Coordinate> moves) {
    Coordinate[] positions = Shapes.positions(ring);
    boolean any = false;
    for (int i = 0; i < positions.length; i++) {
      Coordinate to = moves.get(positions[i]);
      if (to != null) {
        positions[i] = to;
        any = true;
        changes += i == 0 ? 0 : 1; // the first stands again at the end
      }
    }
    return any ? Shapes.ring(positions) : ring;
  }

  /** Inserts vertices into edges; returns how many, or 0 if there was none. */
  int insert(Territory territory, Map<Edge, List<Coordinate>> hanging) {
    return hanging.isEmpty() ? 0 : replace(territory, ring -> inserted(ring, hanging));
  }

  private Ring inserted(Ring ring, Map<Edge, List<Coordinate>> hanging) {
    Ring inserted = Vertices.inserted(ring, hanging);
    changes += inserted.size() - ring.size();
    return inserted;
  }

  private int replace(Territory territory, Function<Ring, Ring> redraw) {
    changes = 0;
    if (!territory.isValid()) {
      return 0;
    }
    List<Polygon> polygons = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      polygons.add(new Polygon(polygon.rings().stream().map(redraw).toList()));
    }
    if (changes > 0) {
      Territory redrawn = Territory.of(territory.code(), polygons);
      if (!redrawn.isValid()) {
        return 0;
      }
      put(redrawn);
    }
    return changes;
  }
}
