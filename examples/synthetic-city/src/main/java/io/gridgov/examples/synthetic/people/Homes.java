package io.gridgov.examples.synthetic.people;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * Households, micro-grids and addresses of each grid: 300 to 500 households, on average 5.94
 * micro-grids.
 *
 * <p>Computed at each call from the city's seed and the grid's number. Immutable; safe for threads.
 *
 * @since 0.1.0
 */
public final class Homes {

  private static final double SECOND_STAIRCASE = 0.15;

  private final Land land;
  private final long seed;

  /**
   * Prepares the homes of a land.
   *
   * @param land the land
   * @param seed the city's seed
   */
  public Homes(Land land, long seed) {
    this.land = land;
    this.seed = seed;
  }

  /**
   * Returns the micro-grids of a grid.
   *
   * @param grid a territory of the deepest tier
   * @return five to eight
   */
  public List<MicroGrid> microGrids(Territory grid) {
    Dice dice = Dice.of(seed, "households", grid.number());
    double skewed = dice.next();
    int households = 300 + (int) (200 * skewed * skewed * Math.sqrt(skewed));
    int count = (int) Math.round(households / 60.1);
    List<MicroGrid> result = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      int part = households * i / count - households * (i - 1) / count;
      String name = Names.estate(grid.number()) + i + "号楼";
      result.add(new MicroGrid(grid.code() + "0" + i, name, part));
    }
    return result;
  }

  /**
   * Returns the addresses of a grid: one or two for each micro-grid, and in the first grid of a
   * community its landmark.
   *
   * @param grid a territory of the deepest tier
   * @return in the order of their codes
   */
  public List<Home> addresses(Territory grid) {
    Dice dice = Dice.of(seed, "addresses", grid.number());
    List<Home> result = new ArrayList<>();
    if (isFirst(grid)) {
      result.add(landmark(grid, dice));
    }
    int building = 0;
    for (MicroGrid micro : microGrids(grid)) {
      building++;
      if (dice.chance(SECOND_STAIRCASE)) {
        result.add(home(grid, micro, building, "1单元", result.size(), dice));
        result.add(home(grid, micro, building, "2单元", result.size(), dice));
      } else {
        result.add(home(grid, micro, building, "", result.size(), dice));
      }
    }
    return result;
  }

  private boolean isFirst(Territory grid) {
    return grid.code().endsWith("001");
  }

  private Home landmark(Territory grid, Dice dice) {
    int[] point = land.somewhereIn(grid, dice);
    String name = Names.landmark(grid.parent());
    return new Home(code(grid, 0), grid.code(), name, "", "", name, point[0], point[1]);
  }

  private Home home(
      Territory grid, MicroGrid micro, int building, String staircase, int number, Dice dice) {
    int[] point = land.somewhereIn(grid, dice);
    String estate = Names.estate(grid.number());
    Territory community = land.territories(Tier.COMMUNITY).get(grid.parent());
    String alias = Names.of(community) + estate + building + "号楼" + staircase;
    return new Home(
        code(grid, number),
        micro.code(),
        estate,
        building + "号楼",
        staircase,
        alias,
        point[0],
        point[1]);
  }

  private static String code(Territory grid, int number) {
    return grid.code() + "A" + (number < 10 ? "0" : "") + number;
  }
}
