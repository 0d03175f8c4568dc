package io.gridgov.examples.synthetic.land;

/**
 * How many divisions each level has, in the proportions of Zhengzhou (1 city, 16 districts, 215
 * streets, 3,306 communities at 8,000 grids or more; fewer of each in a smaller city).
 *
 * @param districts number of districts (区)
 * @param streets number of streets (街道)
 * @param communities number of communities (社区)
 * @param grids number of grids (网格), enclaves included
 * @param enclaves grids that lie wholly inside one other grid
 * @param exclaves grids that own a second, separate part
 * @param cells honeycomb cells the grids are put together from
 * @since 0.1.0
 */
public record Proportions(
    int districts, int streets, int communities, int grids, int enclaves, int exclaves, int cells) {

  /** Fewest grids that still make a city of every level. */
  public static final int MIN_GRIDS = 100;

  /** Most grids that the coordinates' seven decimals leave room for. */
  public static final int MAX_GRIDS = 100_000;

  /**
   * Returns the proportions of a city with so many grids.
   *
   * @param grids from {@value #MIN_GRIDS} to {@value #MAX_GRIDS}
   * @return the proportions
   * @throws IllegalArgumentException if the number is outside that range
   */
  public static Proportions of(int grids) {
    if (grids < MIN_GRIDS || grids > MAX_GRIDS) {
      throw new IllegalArgumentException(
          "grids must be in [" + MIN_GRIDS + ", " + MAX_GRIDS + "]: " + grids);
    }
    double relative = Math.min(1.0, grids / 8_000.0);
    int districts = Math.max(2, scaled(16, relative, 0.422));
    int streets = Math.max(districts, scaled(215, relative, 0.791));
    int communities = Math.max(streets, scaled(3_306, relative, 1.0));
    int odd = Math.max(2, (grids * 3 + 199) / 200);
    return new Proportions(
        districts, streets, communities, grids, odd, odd, (int) Math.ceil(grids * 1.7));
  }

  private static int scaled(int most, double relative, double exponent) {
    return (int) Math.round(most * StrictMath.pow(relative, exponent));
  }
}
