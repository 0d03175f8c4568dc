package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Inside;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The territories of a map by number, in the order of their codes; geometries are made when they
 * are asked for, as most of a clean map's never are. For one thread.
 */
final class Lands {
  private final List<Territory> territories;
  private final @Nullable Geometry[] made;
  private @Nullable HPRtree index;

  Lands(TerritoryMap map) {
    this.territories = List.copyOf(map.territories());
    this.made = new Geometry[territories.size()];
  }

  int size() {
    return territories.size();
  }

  Territory territory(int number) {
    return territories.get(number);
  }

  GridCode code(int number) {
    return territories.get(number).code();
  }

  /** Returns the codes of territories, lowest first. */
  List<GridCode> codes(Iterable<Integer> numbers) {
    List<GridCode> codes = new ArrayList<>();
    numbers.forEach(number -> codes.add(code(number)));
    codes.sort(null);
    return codes;
  }

  Geometry land(int number) {
    Geometry land = made[number];
    if (land == null) {
      land = Shapes.land(territories.get(number));
      made[number] = land;
    }
    return land;
  }

  /** Returns the territories whose boxes meet a box. */
  List<Integer> meeting(Envelope box) {
    List<Integer> found = new ArrayList<>();
    for (Object number : index().query(box)) {
      found.add((Integer) number);
    }
    found.sort(null);
    return found;
  }

  /** Returns how many territories hold a point; on a border, one of the neighbours does. */
  int countAt(Coordinate point) {
    int count = 0;
    for (int number : meeting(new Envelope(point))) {
      count += Inside.holds(land(number), point) ? 1 : 0;
    }
    return count;
  }

  private HPRtree index() {
    HPRtree tree = index;
    if (tree == null) {
      tree = new HPRtree();
      for (int number = 0; number < territories.size(); number++) {
        Envelope box = Shapes.box(territories.get(number));
        if (!box.isNull()) {
          tree.insert(box, number);
        }
      }
      index = tree;
    }
    return tree;
  }
}
