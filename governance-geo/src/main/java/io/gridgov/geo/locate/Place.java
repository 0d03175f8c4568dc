package io.gridgov.geo.locate;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.grid.Level;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.Decision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a point of a city lies (落点): its grid, what lies over it, and everything above.
 *
 * <p>Chain and border are looked up when they are asked for. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Place {
  private final GeoPoint point;
  private final Ground ground;
  private final Siting siting;
  private final List<GridCode> overlays;
  private final Optional<GridCode> grid;
  private final Optional<Decision> decision;

  /** What the city knows about all its points. */
  record Ground(TerritoryIndex index, GridTree tree, Optional<Level> level) {}

  Place(GeoPoint point, Ground ground, Siting siting, List<GridCode> overlays, Choice choice) {
    this.point = Objects.requireNonNull(point, "point");
    this.ground = Objects.requireNonNull(ground, "ground");
    this.siting = siting;
    this.overlays = List.copyOf(overlays);
    this.grid = choice.grid();
    this.decision = choice.decision();
  }

  /** Which grid takes precedence, and what said so. */
  record Choice(Optional<GridCode> grid, Optional<Decision> decision) {}

  /**
   * Returns the base grids that contain the point.
   *
   * @return all candidates, and whether they are ambiguous or invalid
   */
  public Siting siting() {
    return siting;
  }

  /**
   * Returns the exclusive grids (专属网格) that lie over the point.
   *
   * @return lowest code first; mostly empty
   */
  public List<GridCode> overlays() {
    return overlays;
  }

  /**
   * Returns the grid whose job the point is: the base grid, unless the pack's table of precedence
   * prefers an exclusive one.
   *
   * @return the grid; empty outside the map
   */
  public Optional<GridCode> grid() {
    return grid;
  }

  /**
   * Returns the grid whose job the point is or, just outside the map, the base grid nearest to it.
   *
   * @param toleranceMetres how far outside the point may lie; at least 0
   * @return the grid; empty farther outside
   * @throws IllegalArgumentException if the tolerance is negative
   */
  public Optional<GridCode> gridWithin(double toleranceMetres) {
    int near = ground.index().findNear(point.lonDegrees(), point.latDegrees(), toleranceMetres);
    return grid.isPresent() || near == TerritoryIndex.NONE
        ? grid
        : Optional.of(ground.index().codes().get(near));
  }

  /**
   * Returns the decision between base grid and exclusive grid.
   *
   * @return what the table of precedence said last; empty if there was nothing to decide
   */
  public Optional<Decision> decision() {
    return decision;
  }

  /**
   * Returns the level of the base grids, which is the deepest that has territories: levels below
   * are told by addresses only.
   *
   * @return the level; empty if every level of the city is listed
   */
  public Optional<Level> level() {
    return ground.level();
  }

  /**
   * Returns the grid and everything above it, up to the city.
   *
   * @return the grid first, the top last; empty outside the map
   */
  public List<Grid> chain() {
    return grid.filter(code -> ground.tree().find(code).isPresent())
        .map(ground.tree()::chainOf)
        .orElse(List.of());
  }

  /**
   * Returns the border of base grids nearest to the point.
   *
   * @return the border; empty if the map has none
   */
  public Optional<Border> border() {
    return ground.index().border(point.lonDegrees(), point.latDegrees());
  }

  @Override
  public String toString() {
    return grid.map(GridCode::value).orElse("nowhere");
  }
}
