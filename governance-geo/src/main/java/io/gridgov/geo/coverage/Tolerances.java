package io.gridgov.geo.coverage;

/**
 * What an audit takes as small (容差).
 *
 * @param noiseSquareMetres areas below it are noise: found, and counted apart
 * @param sliverMetres a gap whose mean width (twice its area by its border) is below it is a sliver
 * @param snapMetres borders that run along each other within it are meant to be one
 * @since 0.1.0
 */
public record Tolerances(double noiseSquareMetres, double sliverMetres, double snapMetres) {
  /** A square metre, a metre, a centimetre. */
  public static final Tolerances DEFAULT = new Tolerances(1, 1, 0.01);

  /** Checks the ranges. */
  public Tolerances {
    require("noise", noiseSquareMetres);
    require("sliver", sliverMetres);
    require("snap", snapMetres);
  }

  private static void require(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " tolerance must be finite and >= 0: " + value);
    }
  }

  /**
   * Returns these tolerances with another bound of noise.
   *
   * @param squareMetres areas below it are noise
   * @return the tolerances
   */
  public Tolerances withNoise(double squareMetres) {
    return new Tolerances(squareMetres, sliverMetres, snapMetres);
  }
}
