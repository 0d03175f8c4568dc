package io.gridgov.geo.redraw;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import io.gridgov.core.problem.Outcome;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.coverage.Tolerances;
import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Changes the territories of one level of a map (边界调整) so that they tile the land as before.
 *
 * <p><b>Exactness.</b> Where a new border ends on an old one, a node is chosen once, and everybody
 * who has that edge gets the same one: neighbours, and territories of other levels. What is drawn
 * within a centimetre (10⁻⁷ degrees) of a vertex or an edge goes through it. No other vertex moves;
 * where neighbours' borders run along each other with different vertices (within 10⁻⁹ degrees),
 * they get the missing ones first.
 *
 * <p><b>Proof.</b> What was redrawn and everything of the level around it is audited before and
 * after. A finding that is new refuses the redrawing, except grids in several pieces where these
 * are asked for. Faults that the map had elsewhere, or there, do not hinder.
 *
 * <p><b>Other levels.</b> They get nodes, and keep their land. Who hands land over between grids of
 * different parents draws the same line on the parents' level, too.
 *
 * <p>Every operation returns a new map or all faults, never half a result. Lines are straight in
 * degrees and in the map's datum. Grids that touch across the antimeridian only are no neighbours.
 *
 * <p><b>Cost.</b> Making it reads all positions once; an operation takes n log n in the positions
 * of the grids named and of those whose boxes meet theirs, and a copy of the list of all grids.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Redraw {
  private static final double AROUND_DEGREES = 1e-6;

  private final TerritoryMap map;
  private final Predicate<GridCode> level;
  private final boolean apart;
  private final Map<GridCode, Envelope> boxes;

  private Redraw(
      TerritoryMap map, Predicate<GridCode> level, boolean apart, Map<GridCode, Envelope> boxes) {
    this.map = map;
    this.level = level;
    this.apart = apart;
    this.boxes = boxes;
  }

  /**
   * Returns the redrawing of a map whose territories are all of one level.
   *
   * @param map the map; not changed
   * @return the redrawing
   */
  public static Redraw of(TerritoryMap map) {
    return of(map, code -> true);
  }

  /**
   * Returns the redrawing of one level of a map that holds other territories, too: divisions above,
   * exclusive grids.
   *
   * @param map the map; not changed
   * @param level says which grids tile the land on the level to be redrawn
   * @return the redrawing
   */
  public static Redraw of(TerritoryMap map, Predicate<GridCode> level) {
    Objects.requireNonNull(level, "level");
    Map<GridCode, Envelope> boxes = new HashMap<>();
    for (Territory territory : map.territories()) {
      boxes.put(territory.code(), Shapes.box(territory));
    }
    return new Redraw(map, level, false, boxes);
  }

  /**
   * Returns this redrawing, which also draws grids of several pieces.
   *
   * @return the redrawing
   */
  public Redraw allowingPieces() {
    return new Redraw(map, level, true, boxes);
  }

  /**
   * Splits a grid along a line.
   *
   * @param grid the grid
   * @param line from border to border, any number of times
   * @param parts which part gets which code; one may keep the grid's
   * @return the new map; changes are {@code split}
   */
  public Outcome<Redrawn> split(GridCode grid, Line line, Parts parts) {
    Checks checks = new Checks(map, level);
    checks.grid(grid);
    parts.codes().stream().filter(code -> !code.equals(grid)).forEach(checks::unused);
    if (parts.codes().size() < 2) {
      parts.codes().forEach(code -> checks.add(Faults.sameCode(code)));
    }
    checks.points(parts.labels().keySet());
    List<Coordinate> drawn = checks.line(line);
    return run(checks, Set.of(grid), List.of(drawn), new BySide(parts, false), Change.Kind.SPLIT);
  }

  /**
   * Merges neighbours.
   *
   * @param grids two or more
   * @param into the code of the whole; one of theirs, or a new one
   * @return the new map; changes are {@code merge}
   */
  public Outcome<Redrawn> merge(Collection<GridCode> grids, GridCode into) {
    Set<GridCode> all = new TreeSet<>(grids);
    Checks checks = new Checks(map, level);
    all.forEach(checks::grid);
    if (all.size() < 2) {
      checks.add(Faults.tooFew());
    }
    if (!all.contains(into)) {
      checks.unused(into);
    }
    return run(checks, all, List.of(), new IntoOne(into, apart), Change.Kind.MERGE);
  }

  /**
   * Moves the border between two neighbours: a line replaces all of it.
   *
   * @param left the grid that gets what lies to the left of the line, seen in its direction
   * @param right the grid that gets what lies to the right
   * @param line the new border; pieces that it does not touch stay whose they are
   * @return the new map; changes are {@code split}, for who loses land
   */
  public Outcome<Redrawn> moveBorder(GridCode left, GridCode right, Line line) {
    Checks checks = new Checks(map, level);
    Set<GridCode> both = pair(left, right, checks);
    List<Coordinate> drawn = checks.line(line);
    return run(
        checks,
        both,
        List.of(drawn),
        new BySide(Parts.ofSides(left, right), true),
        Change.Kind.SPLIT);
  }

  /**
   * Hands land over from one grid to another.
   *
   * @param from who loses land; something has to be left
   * @param to who gets it
   * @param area may reach beyond: only what belongs to the first grid is handed over
   * @return the new map; changes are {@code split}, for who loses land
   */
  public Outcome<Redrawn> transfer(GridCode from, GridCode to, Area area) {
    Checks checks = new Checks(map, level);
    Set<GridCode> both = pair(from, to, checks);
    List<List<Coordinate>> rings = checks.area(area);
    return checks.failed()
        ? Outcome.failed(checks.problems())
        : run(
            checks,
            both,
            rings,
            new ByArea(Shapes.asStored(area.polygons()), Set.of(from), to),
            Change.Kind.SPLIT);
  }

  private Set<GridCode> pair(GridCode one, GridCode other, Checks checks) {
    Set<GridCode> both = new TreeSet<>(List.of(one, other));
    both.forEach(checks::grid);
    if (both.size() < 2) {
      checks.add(Faults.tooFew());
    }
    return both;
  }

  /**
   * Cuts an exclusive grid (专属网格) out of all grids of the level that it lies in.
   *
   * @param code its code
   * @param area may reach beyond the map, but leaves something of every grid
   * @return the new map; changes are {@code split}, for who loses land
   */
  public Outcome<Redrawn> cutOut(GridCode code, Area area) {
    Checks checks = new Checks(map, level);
    checks.unused(code);
    List<List<Coordinate>> rings = checks.area(area);
    if (checks.failed()) {
      return Outcome.failed(checks.problems());
    }
    Geometry land = Shapes.asStored(area.polygons());
    Set<GridCode> under = under(land).keySet();
    under.forEach(checks::grid);
    if (under.isEmpty()) {
      checks.add(Faults.areaOutside());
    }
    return run(checks, under, rings, new ByArea(land, under, code), Change.Kind.SPLIT);
  }

  /**
   * Lays an exclusive grid (专属网格) over the grids of the level, which keep their land.
   *
   * @param code its code
   * @param area within the land of the level, but for a square metre
   * @return the new map; the change is {@code found}. {@link
   *     io.gridgov.geo.locate.ShapeLocator#touched} says what lies under it
   */
  public Outcome<Redrawn> layOver(GridCode code, Area area) {
    Checks checks = new Checks(map, level);
    checks.unused(code);
    checks.area(area);
    if (checks.failed()) {
      return Outcome.failed(checks.problems());
    }
    double beyond = beyondMap(Shapes.asStored(area.polygons()));
    if (beyond > Tolerances.DEFAULT.noiseSquareMetres()) {
      return Outcome.failed(List.of(Faults.beyondMap(beyond)));
    }
    SortedMap<GridCode, Territory> all = all();
    all.put(code, Territory.of(code, area.polygons()));
    return Outcome.of(
        new Redrawn(
            TerritoryMap.of(map.datum(), all.values()),
            List.of(new Handover(Change.Kind.FOUND, Optional.empty(), code, Share.ONE)),
            new TreeSet<>(Set.of(code)),
            new TreeSet<>(),
            List.of()));
  }

  /** Returns how many square metres of an area belong to no grid of the level. */
  private double beyondMap(Geometry area) {
    Geometry rest = area;
    for (Territory territory : near(area.getEnvelopeInternal())) {
      if (level.test(territory.code()) && !rest.isEmpty()) {
        rest = Overlay.without(rest, Shapes.land(territory));
      }
    }
    return EarthArea.squareMetres(Shapes.polygons(rest));
  }

  /** Returns the grids of the level with land in an area, and how many square metres. */
  private SortedMap<GridCode, Double> under(Geometry area) {
    SortedMap<GridCode, Double> under = new TreeMap<>();
    for (Territory territory : near(area.getEnvelopeInternal())) {
      if (level.test(territory.code())) {
        Geometry common = Overlay.common(Shapes.land(territory), area);
        double size = EarthArea.squareMetres(Shapes.polygons(common));
        if (size > 0) {
          under.put(territory.code(), size);
        }
      }
    }
    return under;
  }

  private List<Territory> near(Envelope box) {
    return map.territories().stream()
        .filter(each -> boxes.getOrDefault(each.code(), new Envelope()).intersects(box))
        .toList();
  }

  private SortedMap<GridCode, Territory> all() {
    SortedMap<GridCode, Territory> all = new TreeMap<>();
    map.territories().forEach(territory -> all.put(territory.code(), territory));
    return all;
  }

  private Outcome<Redrawn> run(
      Checks checks,
      Set<GridCode> grids,
      List<List<Coordinate>> lines,
      Assignment assignment,
      Change.Kind kind) {
    if (checks.failed()) {
      return Outcome.failed(checks.problems());
    }
    Drawing drawing = new Drawing(patch(grids), map.datum(), lines, apart);
    Optional<Drawing.Drawn> drawn = drawing.draw(assignment, kind);
    return drawn.isEmpty()
        ? Outcome.failed(drawing.problems())
        : Outcome.of(redrawn(grids, drawn.get()));
  }

  private Patch patch(Set<GridCode> grids) {
    Envelope box = new Envelope();
    grids.forEach(code -> box.expandToInclude(boxes.getOrDefault(code, new Envelope())));
    box.expandBy(AROUND_DEGREES);
    SortedMap<GridCode, Territory> redrawn = new TreeMap<>();
    SortedMap<GridCode, Territory> neighbours = new TreeMap<>();
    SortedMap<GridCode, Territory> others = new TreeMap<>();
    for (Territory territory : near(box)) {
      GridCode code = territory.code();
      (grids.contains(code) ? redrawn : level.test(code) ? neighbours : others)
          .put(code, territory);
    }
    return new Patch(redrawn, neighbours, others);
  }

  private Redrawn redrawn(Set<GridCode> grids, Drawing.Drawn drawn) {
    SortedMap<GridCode, Territory> all = all();
    all.keySet().removeAll(grids);
    drawn.kept().forEach(each -> all.put(each.code(), each));
    drawn.changed().forEach(each -> all.put(each.code(), each));
    SortedSet<GridCode> redrawn = new TreeSet<>();
    drawn.changed().forEach(each -> redrawn.add(each.code()));
    SortedSet<GridCode> matched = new TreeSet<>();
    for (Territory each : drawn.kept()) {
      if (!map.find(each.code()).equals(Optional.of(each))) {
        matched.add(each.code());
      }
    }
    return new Redrawn(
        TerritoryMap.of(map.datum(), all.values()),
        drawn.handovers(),
        redrawn,
        matched,
        drawn.findings());
  }
}
