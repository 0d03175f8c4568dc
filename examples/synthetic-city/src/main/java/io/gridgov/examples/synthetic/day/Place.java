package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import io.gridgov.examples.synthetic.pack.Degrees;
import io.gridgov.examples.synthetic.people.Home;
import io.gridgov.examples.synthetic.people.Homes;
import java.util.List;

/**
 * What a report says about its place: the cells of its row.
 *
 * @param lon longitude, or empty
 * @param lat latitude, or empty
 * @param address code or words, or empty
 * @param grid stated grid, or empty
 */
record Place(String lon, String lat, String address, String grid) {

  private static final Place NOTHING = new Place("", "", "", "");
  private static final double OUTSIDE = 0.012;
  private static final double ON_VERTEX = 0.008;
  private static final double ON_BORDER = 0.006;
  private static final List<String> VAGUE =
      List.of("小区门口", "学校旁边的路口", "河边步道", "老菜场后面", "公交站附近", "高架桥下");

  static Place draw(Channel.Spot spot, Territory grid, Land land, Homes homes, Dice dice) {
    return switch (spot) {
      case POINT -> point(grid, land, dice);
      case ADDRESS_CODE -> address(pick(homes, grid, dice).code());
      case ADDRESS -> address(pick(homes, grid, dice).alias());
      case LANDMARK -> address(landmark(homes, grid, land));
      case VAGUE -> address(dice.pick(VAGUE));
      case GRID -> new Place("", "", "", stated(grid, land, dice));
      case NOTHING -> NOTHING;
    };
  }

  private static Place address(String text) {
    return new Place("", "", text, "");
  }

  private static Home pick(Homes homes, Territory grid, Dice dice) {
    return dice.pick(homes.addresses(grid));
  }

  private static String landmark(Homes homes, Territory grid, Land land) {
    List<Territory> grids = land.territories(Tier.GRID);
    int first = grid.number();
    while (first > 0 && grids.get(first - 1).parent() == grid.parent()) {
      first--;
    }
    return homes.addresses(grids.get(first)).get(0).alias();
  }

  /** Returns the grid's code, or, from one caller in three, only its community's. */
  private static String stated(Territory grid, Land land, Dice dice) {
    return dice.chance(0.33)
        ? land.territories(Tier.COMMUNITY).get(grid.parent()).code()
        : grid.code();
  }

  private static Place point(Territory grid, Land land, Dice dice) {
    double kind = dice.next();
    if (kind < OUTSIDE) {
      return at(new int[] {outside(dice, 1_136_000_000), outside(dice, 347_500_000)});
    }
    if (kind < OUTSIDE + ON_VERTEX) {
      return at(land.vertexOf(grid, dice));
    }
    if (kind < OUTSIDE + ON_VERTEX + ON_BORDER) {
      return at(land.borderOf(grid, dice));
    }
    return at(land.somewhereIn(grid, dice));
  }

  private static int outside(Dice dice, int centre) {
    int away = 4_600_000 + dice.below(4_000_000);
    return dice.chance(0.5) ? centre + away : centre - away;
  }

  private static Place at(int[] point) {
    return new Place(Degrees.text(point[0]), Degrees.text(point[1]), "", "");
  }
}
