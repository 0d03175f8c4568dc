package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * Mends what can be mended without deciding whose land it is (边界修补).
 *
 * <p>Vertices of different territories that lie within the snapping tolerance become one, that of
 * the lower code; a vertex that hangs on a neighbour's edge is inserted there; a sliver goes to the
 * territory with the longest border along it. Nothing else is touched: no gap, no overlap, no
 * invalid territory. A step that would make a territory invalid is left out. A mend after which the
 * map had more faults of some kind is not taken at all. Audit the result again; what the mend did
 * is listed, never silent.
 *
 * <p><b>Cost.</b> That of a few audits. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Mend {
  private Mend() {}

  /**
   * Mends a map.
   *
   * @param map the map; not changed
   * @param tolerances how near is near, and how narrow a sliver
   * @return the mended map and every change
   */
  public static Mended of(TerritoryMap map, Tolerances tolerances) {
    Objects.requireNonNull(map, "map");
    List<Mending> done = new ArrayList<>();
    TerritoryMap snapped = snapped(map, tolerances, done);
    TerritoryMap matched = matched(snapped, tolerances, done);
    TerritoryMap closed = closed(matched, tolerances, done);
    return done.isEmpty() || isWorse(map, closed, tolerances)
        ? new Mended(map, List.of())
        : new Mended(closed, done);
  }

  private static boolean isWorse(TerritoryMap before, TerritoryMap after, Tolerances tolerances) {
    var was = Audit.of(before).with(tolerances).report().faults();
    var is = Audit.of(after).with(tolerances).report().faults();
    return is.entrySet().stream()
        .anyMatch(each -> each.getValue() > was.getOrDefault(each.getKey(), 0));
  }

  private static TerritoryMap snapped(TerritoryMap map, Tolerances tolerances, List<Mending> done) {
    Redrawing redrawing = new Redrawing(map);
    var moves = new Snapping(new Lands(map), tolerances.snapMetres()).moves();
    for (Territory territory : map.territories()) {
      int moved = redrawing.move(territory, moves);
      if (moved > 0) {
        done.add(
            new Mending(
                territory.code(),
                Text.of(
                    "moved %d vertices onto a neighbour's, by %s m at most",
                    "将 %d 个顶点移至相邻网格的顶点，移动不超过 %s 米", moved, tolerances.snapMetres())));
      }
    }
    return redrawing.map();
  }

  private static TerritoryMap matched(TerritoryMap map, Tolerances tolerances, List<Mending> done) {
    Redrawing redrawing = new Redrawing(map);
    var hanging = new Snapping(new Lands(map), tolerances.snapMetres()).hanging();
    for (Territory territory : map.territories()) {
      int inserted = redrawing.insert(territory, hanging.getOrDefault(territory.code(), Map.of()));
      if (inserted > 0) {
        done.add(
            new Mending(
                territory.code(),
                Text.of("inserted %d vertices of its neighbours", "插入相邻网格的 %d 个顶点", inserted)));
      }
    }
    return redrawing.map();
  }

  private static TerritoryMap closed(TerritoryMap map, Tolerances tolerances, List<Mending> done) {
    Lands lands = new Lands(map);
    Segments segments = new Segments(new EdgeTable(lands).alone());
    Map<GridCode, Geometry> grown = new TreeMap<>();
    for (Finding sliver : Audit.of(map).with(tolerances).report().of(FindingKind.SLIVER)) {
      Geometry land = sliver.figure().geometry();
      int taker = new Gaps(lands, segments, tolerances).longestNeighbour(Shapes.parts(land).get(0));
      if (taker >= 0 && lands.territory(taker).isValid()) {
        Geometry before = grown.getOrDefault(lands.code(taker), lands.land(taker));
        grown.put(lands.code(taker), Overlay.union(before, land));
        done.add(
            new Mending(
                lands.code(taker),
                Text.of("took a sliver of %.3f m²", "并入狭缝 %.3f 平方米", sliver.areaSquareMetres())));
      }
    }
    Redrawing redrawing = new Redrawing(map);
    grown.forEach((code, land) -> redrawing.put(Territory.of(code, Shapes.polygons(land))));
    return redrawing.map();
  }
}
