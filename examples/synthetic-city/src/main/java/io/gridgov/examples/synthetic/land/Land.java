package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.List;
import java.util.Map;

/**
 * The land of an invented city: its territories, tier by tier, and their shapes.
 *
 * <p>Children fill their parent exactly; neighbours share their border vertex for vertex; every
 * polygon is valid after its coordinates were rounded to seven decimals. At least 1 % of the grids
 * lie inside another one, and at least 1 % consist of two parts.
 *
 * <p><b>Cost.</b> The borders are drawn at once (about 16 bytes a vertex); a shape is put together
 * at each call. Immutable; safe for threads.
 *
 * @since 0.1.0
 */
public final class Land {

  private final Proportions proportions;
  private final long seed;
  private final Lattice lattice;
  private final Outlines outlines;
  private final Map<Tier, Divisions.Layer> layers;
  private final Registry registry;

  private Land(Proportions proportions, long seed) {
    this.proportions = proportions;
    this.seed = seed;
    Honeycomb comb = Honeycomb.of(proportions.cells(), seed);
    this.lattice = new Lattice(comb, seed);
    this.outlines = new Outlines(comb, lattice, seed);
    this.layers = Divisions.of(comb, proportions, seed);
    Divisions.Layer grids = Divisions.layer(layers, Tier.GRID);
    this.registry = new Registry(layers, Islands.of(comb, grids, proportions, seed));
  }

  /**
   * Returns the land of a city.
   *
   * @param grids from {@value Proportions#MIN_GRIDS} to {@value Proportions#MAX_GRIDS}
   * @param seed any number; the same seed gives the same land
   * @return the land
   * @throws IllegalArgumentException if the number of grids is out of range
   */
  public static Land of(int grids, long seed) {
    return new Land(Proportions.of(grids), seed);
  }

  /**
   * Returns how many territories each tier has.
   *
   * @return the proportions
   */
  public Proportions proportions() {
    return proportions;
  }

  /**
   * Returns the territories of a tier.
   *
   * @param tier which
   * @return in the order of their codes
   */
  public List<Territory> territories(Tier tier) {
    return registry.territories(tier);
  }

  /**
   * Returns the area of a territory.
   *
   * @param territory one of this land's
   * @return its polygons
   */
  public Shape shape(Territory territory) {
    if (territory.tier() != Tier.GRID) {
      return new Shape(List.of(mainland(territory.tier(), territory.number())));
    }
    Registry.GridLand grid = registry.grid(territory.number());
    if (grid.layerNumber() < 0) {
      int host = grid.ownedIslands().get(0);
      return new Shape(List.of(new Shape.Part(Islands.ring(lattice, host, seed), List.of())));
    }
    return Rings.with(
        mainland(Tier.GRID, grid.layerNumber()),
        grid.ownedIslands().stream().map(host -> Islands.ring(lattice, host, seed)).toList(),
        grid.lostIslands().stream().map(host -> Islands.ring(lattice, host, seed)).toList());
  }

  private Shape.Part mainland(Tier tier, int layerNumber) {
    return Rings.part(outlines.trace(Divisions.layer(layers, tier), layerNumber));
  }

  /**
   * Returns a point strictly inside a grid.
   *
   * @param grid a territory of tier {@link Tier#GRID}
   * @param dice chance
   * @return longitude and latitude in units of 10<sup>−7</sup> degrees
   */
  public int[] somewhereIn(Territory grid, Dice dice) {
    Registry.GridLand land = registry.grid(grid.number());
    if (land.layerNumber() < 0) {
      return toward(land.ownedIslands().get(0), dice, 0, 0.02);
    }
    int[] cells = Divisions.layer(layers, Tier.GRID).cells(land.layerNumber());
    return toward(cells[dice.below(cells.length)], dice, 0.38, 0.5);
  }

  private int[] toward(int cell, Dice dice, double least, double most) {
    double[] middle = lattice.middle(cell);
    double[] rim = Islands.rim(lattice, cell, dice.between(0, Honeycomb.SIDES));
    double out = dice.between(least, most);
    return new int[] {
      (int) Math.round(middle[0] + out * (rim[0] - middle[0])),
      (int) Math.round(middle[1] + out * (rim[1] - middle[1]))
    };
  }

  /**
   * Returns a point on the border of a grid: a vertex that it may share with neighbours.
   *
   * @param grid a territory of tier {@link Tier#GRID}
   * @param dice chance
   * @return longitude and latitude in units of 10<sup>−7</sup> degrees
   */
  public int[] vertexOf(Territory grid, Dice dice) {
    Ring shell = shape(grid).parts().get(0).shell();
    int at = dice.below(shell.size());
    return new int[] {shell.lon(at), shell.lat(at)};
  }

  /**
   * Returns a point on the border of a grid between two vertices, as exactly as seven decimals can
   * say it.
   *
   * @param grid a territory of tier {@link Tier#GRID}
   * @param dice chance
   * @return longitude and latitude in units of 10<sup>−7</sup> degrees
   */
  public int[] borderOf(Territory grid, Dice dice) {
    Ring shell = shape(grid).parts().get(0).shell();
    int start = dice.below(shell.size() - 1);
    for (int i = 0; i < shell.size() - 1; i++) {
      int at = (start + i) % (shell.size() - 1);
      long lon = (long) shell.lon(at) + shell.lon(at + 1);
      long lat = (long) shell.lat(at) + shell.lat(at + 1);
      if (lon % 2 == 0 && lat % 2 == 0) {
        return new int[] {(int) (lon / 2), (int) (lat / 2)};
      }
    }
    return new int[] {shell.lon(start), shell.lat(start)};
  }
}
