package io.gridgov.geo.locate;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.Level;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Says everything about a point of a city on a day (城市落格): base grid, exclusive grids over it,
 * which of them takes precedence for a matter, and the divisions above.
 *
 * <p><b>Precedence</b> is decided by the pack's table {@link #PRECEDENCE}, asked once for each
 * exclusive grid, lowest code first, with the facts {@code kind} and {@code matter} (as {@code
 * kind:code}), {@code base} and {@code overlay} (grids). The first for which its output {@code
 * prefer} is {@code overlay} takes the point; without table, row or such an output the base grid
 * keeps it. Which matters an exclusive grid takes is local practice, so nothing is assumed.
 *
 * <p>As a {@link Locator} it answers base grids, like {@link MapLocator}. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class CityLocator implements Locator {
  /** The name of the table of precedence in a pack. */
  public static final String PRECEDENCE = "precedence";

  /** The table's output, and what it says for an exclusive grid. */
  private static final String PREFER = "prefer";

  private static final String OVERLAY = "overlay";

  private final CityPack pack;
  private final LocalDate day;
  private final MapLocator base;
  private final TerritoryIndex overlays;
  private final Place.Ground ground;

  private CityLocator(CityPack pack, LocalDate day) {
    this.pack = Objects.requireNonNull(pack, "pack");
    this.day = Objects.requireNonNull(day, "day");
    TerritoryMap map = territories(pack);
    Optional<Level> level = pack.grids().scheme().deepestTerritorial();
    String deepest = level.map(Level::name).orElse("");
    Set<GridCode> bases = codes(row -> row.kind() == GridKind.BASE && row.level().equals(deepest));
    Set<GridCode> exclusive = codes(row -> row.kind() == GridKind.EXCLUSIVE);
    this.base = MapLocator.of(map.only(bases::contains));
    this.overlays = TerritoryIndex.of(map.only(exclusive::contains));
    this.ground = new Place.Ground(base.index(), pack.grids().asOf(day), level);
  }

  /**
   * Returns the locator of a city on a day.
   *
   * @param pack a pack that was read with its boundaries
   * @param day the day, local to the city
   * @return the locator
   * @throws IllegalArgumentException if the pack was read without boundaries
   */
  public static CityLocator of(CityPack pack, LocalDate day) {
    return new CityLocator(pack, day);
  }

  static TerritoryMap territories(CityPack pack) {
    return pack.section(TerritoryMap.class)
        .orElseThrow(
            () -> new IllegalArgumentException("pack must be read with boundaries: " + pack));
  }

  private Set<GridCode> codes(Predicate<Grid> wanted) {
    return pack.grids().rows().stream()
        .filter(row -> row.validity().holdsOn(day))
        .filter(wanted)
        .map(Grid::code)
        .collect(Collectors.toSet());
  }

  @Override
  public String id() {
    return "city-exact";
  }

  @Override
  public Datum datum() {
    return base.datum();
  }

  @Override
  public Siting locate(GeoPoint point) {
    return base.locate(point);
  }

  /**
   * Returns the locator of the base grids alone, for many points at once and shapes by its index.
   *
   * @return the locator
   */
  public MapLocator base() {
    return base;
  }

  /**
   * Finds a point, whatever the matter.
   *
   * @param point the point, in the map's datum
   * @return the place; its facts of matter are missing in the table of precedence
   * @throws IllegalArgumentException if the point has another datum
   */
  public Place find(GeoPoint point) {
    return find(point, Facts.builder());
  }

  /**
   * Finds a point for a matter.
   *
   * @param point the point, in the map's datum
   * @param matter what was reported
   * @return the place
   * @throws IllegalArgumentException if the point has another datum
   */
  public Place find(GeoPoint point, MatterId matter) {
    return find(
        point, Facts.builder().text("kind", matter.kind()).code("matter", matter.toString()));
  }

  private Place find(GeoPoint point, Facts.Builder facts) {
    Siting siting = base.locate(point);
    int[] found = overlays.findEvery(point.lonDegrees(), point.latDegrees());
    List<GridCode> over = Arrays.stream(found).mapToObj(overlays.codes()::get).toList();
    return new Place(point, ground, siting, over, choose(siting.grid(), over, facts));
  }

  private Place.Choice choose(Optional<GridCode> inBase, List<GridCode> over, Facts.Builder facts) {
    Optional<DecisionTable> table = pack.table(PRECEDENCE);
    Optional<Decision> last = Optional.empty();
    if (table.isPresent()) {
      inBase.ifPresent(grid -> facts.grid("base", grid));
      for (GridCode overlay : over) {
        Facts known = facts.grid(OVERLAY, overlay).build();
        Decision decision = table.get().decide(known, day, pack.hierarchiesOn(day));
        last = Optional.of(decision);
        if (decision.text(PREFER).equals(Optional.of(OVERLAY))) {
          return new Place.Choice(Optional.of(overlay), last);
        }
      }
    }
    return new Place.Choice(inBase, last);
  }
}
