package io.gridgov.examples.synthetic.land;

/**
 * A closed line of whole coordinates, in units of 10<sup>−7</sup> degrees; its last point repeats
 * the first. Immutable.
 *
 * @since 0.1.0
 */
public final class Ring {

  private final int[] coordinates;

  /** Takes longitude, latitude, longitude, …; the array is not copied and must not be changed. */
  Ring(int[] coordinates) {
    this.coordinates = coordinates;
  }

  /**
   * Returns the number of points, the repeated one included.
   *
   * @return at least 4
   */
  public int size() {
    return coordinates.length / 2;
  }

  /**
   * Returns the longitude of a point.
   *
   * @param index from 0
   * @return units of 10<sup>−7</sup> degrees
   */
  public int lon(int index) {
    return coordinates[2 * index];
  }

  /**
   * Returns the latitude of a point.
   *
   * @param index from 0
   * @return units of 10<sup>−7</sup> degrees
   */
  public int lat(int index) {
    return coordinates[2 * index + 1];
  }

  /** Returns twice the signed area in square units, exact; positive if it turns anticlockwise. */
  long twiceArea() {
    long sum = 0;
    for (int i = 1; i + 1 < size(); i++) {
      long ax = (long) lon(i) - lon(0);
      long ay = (long) lat(i) - lat(0);
      long bx = (long) lon(i + 1) - lon(0);
      long by = (long) lat(i + 1) - lat(0);
      sum += ax * by - ay * bx;
    }
    return sum;
  }

  /** Returns the same line the other way round. */
  Ring reversed() {
    int[] result = new int[coordinates.length];
    for (int i = 0; i < size(); i++) {
      result[2 * i] = lon(size() - 1 - i);
      result[2 * i + 1] = lat(size() - 1 - i);
    }
    return new Ring(result);
  }
}
