package io.gridgov.core.place;

/**
 * The door to point-in-grid (落格): which base grid of the deepest territorial level holds a point.
 *
 * <p>Implementations are immutable and thread-safe, answer by exact arithmetic with the semi-open
 * boundary rule (law L1, L2), and refuse datums that they do not know by {@link
 * IllegalArgumentException}. The geo module has one; see its {@code locate} room.
 *
 * @since 0.1.0
 */
public interface Locator {
  /**
   * Returns this locator's name, as it stands in explanations.
   *
   * @return a stable, non-blank id
   */
  String id();

  /**
   * Returns the datum of the map.
   *
   * @return the datum in which points can be looked up
   */
  Datum datum();

  /**
   * Looks a point up.
   *
   * @param point the point, in the map's datum
   * @return the grids that contain it, lowest code first; {@link Siting#NOWHERE} if none does
   * @throws IllegalArgumentException if the point has another datum
   */
  Siting locate(GeoPoint point);
}
