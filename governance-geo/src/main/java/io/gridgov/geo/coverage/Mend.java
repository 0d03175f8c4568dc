package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;

/**
 * Mends what can be mended without deciding whose land it is (边界修补).
 *
 * <p>Vertices of different territories that lie within the snapping tolerance become one, that of
 * the lower code; a vertex that hangs on a neighbour's edge is inserted there; a sliver goes to the
 * territory with the longest border along it. Nothing else is touched: no gap, no overlap, no
 * invalid territory. A step that would make a territory invalid is left out.
 *
 * <p>A mend makes no new finding, not even noise: its result is audited, and where there is a
 * finding that was not there before, the territories concerned are left as they were and the rest
 * is tried again. What is mended has fewer findings, and mending it once more changes nothing. What
 * is left stands in an audit of the result; what the mend did is listed, never silent.
 *
 * <p><b>Cost.</b> That of a few audits, and of two more for each try. Stateless and thread-safe.
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
    Harm harm = Harm.since(map, tolerances);
    Mended all = new Mended(map, List.of());
    Mended next = round(harm, map, tolerances);
    while (!next.done().isEmpty()) {
      List<Mending> done = new ArrayList<>(all.done());
      done.addAll(next.done());
      all = new Mended(next.map(), done);
      harm = Harm.since(next.map(), tolerances);
      next = round(harm, next.map(), tolerances);
    }
    return all;
  }

  /** Takes every step that does no harm; none if that cannot be told apart. */
  private static Mended round(Harm harm, TerritoryMap map, Tolerances tolerances) {
    Set<GridCode> barred = new TreeSet<>();
    while (true) {
      Mended tried = tried(map, barred, tolerances);
      Set<GridCode> hurt = harm.doneBy(tried);
      if (hurt.isEmpty()) {
        return tried;
      }
      if (!barred.addAll(hurt) && !barred.addAll(harm.neighbours(barred))) {
        return new Mended(map, List.of());
      }
    }
  }

  private static Mended tried(TerritoryMap map, Set<GridCode> barred, Tolerances tolerances) {
    List<Mending> done = new ArrayList<>();
    TerritoryMap snapped = snapped(map, barred, tolerances, done);
    TerritoryMap matched = matched(snapped, barred, tolerances, done);
    TerritoryMap closed = closed(matched, barred, tolerances, done);
    return new Mended(done.isEmpty() ? map : closed, done);
  }

  private static TerritoryMap snapped(
      TerritoryMap map, Set<GridCode> barred, Tolerances tolerances, List<Mending> done) {
    Redrawing redrawing = new Redrawing(map);
    var moves = new Snapping(new Lands(map), tolerances.snapMetres()).moves();
    for (Territory territory : map.territories()) {
      if (barred.contains(territory.code())) {
        for (Polygon polygon : territory.polygons()) {
          polygon
              .rings()
              .forEach(ring -> moves.keySet().removeAll(List.of(Shapes.positions(ring))));
        }
      }
    }
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

  private static TerritoryMap matched(
      TerritoryMap map, Set<GridCode> barred, Tolerances tolerances, List<Mending> done) {
    Redrawing redrawing = new Redrawing(map);
    var hanging = new Snapping(new Lands(map), tolerances.snapMetres()).hanging();
    for (Territory territory : map.territories()) {
      boolean stays = barred.contains(territory.code());
      int inserted =
          redrawing.insert(
              territory, stays ? Map.of() : hanging.getOrDefault(territory.code(), Map.of()));
      if (inserted > 0) {
        done.add(
            new Mending(
                territory.code(),
                Text.of("inserted %d vertices of its neighbours", "插入相邻网格的 %d 个顶点", inserted)));
      }
    }
    return redrawing.map();
  }

  private static TerritoryMap closed(
      TerritoryMap map, Set<GridCode> barred, Tolerances tolerances, List<Mending> done) {
    Lands lands = new Lands(map);
    Segments segments = new Segments(new EdgeTable(lands).alone());
    Map<GridCode, Geometry> grown = new TreeMap<>();
    for (Finding sliver : Audit.of(map).with(tolerances).report().of(FindingKind.SLIVER)) {
      Geometry land = sliver.figure().geometry();
      int taker = new Gaps(lands, segments, tolerances).longestNeighbour(Shapes.parts(land).get(0));
      if (taker >= 0 && lands.territory(taker).isValid() && !barred.contains(lands.code(taker))) {
        Geometry before = grown.getOrDefault(lands.code(taker), lands.land(taker));
        grown.put(lands.code(taker), Overlay.union(before, land));
        done.add(
            new Mending(
                lands.code(taker),
                Text.of("took a sliver of %.3f m²", "并入狭缝 %.3f 平方米", sliver.areaSquareMetres())));
      }
    }
    Redrawing redrawing = new Redrawing(map);
    grown.forEach((code, land) -> redrawing.put(Territory.of(code, outwards(land))));
    return redrawing.map();
  }

  /** Shells run counter-clockwise and holes clockwise, as RFC 7946 says. */
  private static List<Polygon> outwards(Geometry land) {
    return Shapes.polygons(land.norm().reverse());
  }
}
