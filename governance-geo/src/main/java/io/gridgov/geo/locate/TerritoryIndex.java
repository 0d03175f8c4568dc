package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.internal.raster.NearEdge;
import io.gridgov.geo.internal.raster.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The exact index over a map of territories (落格索引); laws L1 and L2.
 *
 * <p>Answers are numbers: the place of the grid's code in {@link #codes()}, which are in their
 * order, so that the lowest number is the lowest code. {@link MapLocator} says the same in codes.
 *
 * <p><b>Inside</b> is even-odd within each polygon, union over the polygons of a territory, on the
 * rings as stored.
 *
 * <p><b>Boundary.</b> Semi-open: the point is moved by (ε, ε²) for ε → 0⁺, east and a little north,
 * so that on a gap-free map exactly one territory answers, also on edges and corners. If none
 * contains the moved point, which happens on the outer border only, the touching territory with the
 * lowest code answers. Decided by exact arithmetic on the stored coordinates; there is no
 * tolerance.
 *
 * <p><b>Units.</b> Degrees in the map's datum. Longitudes -180 and 180 are one meridian.
 *
 * <p><b>Cost.</b> The plane is divided into cells, about four for each edge, and a cell that
 * borders cross into 8 by 8 specks. A point in a speck that no border meets costs two or three
 * looks at arrays, another one the few edges in its cell. Building is linear in edges and cells;
 * about 170 bytes are kept for each edge of a border. Where very many territories overlap or edges
 * are very long, cells are fewer and larger, and a look-up there is slower. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class TerritoryIndex {
  /** No territory. */
  public static final int NONE = Raster.NONE;

  private static final double ANTIMERIDIAN = 180;

  private final TerritoryMap map;
  private final List<GridCode> codes;
  private final Raster raster;
  private final boolean reachesAntimeridian;

  private TerritoryIndex(TerritoryMap map) {
    this.map = map;
    this.codes = map.territories().stream().map(Territory::code).toList();
    this.raster = Raster.of(MapEdges.of(map));
    this.reachesAntimeridian = raster.reaches(-ANTIMERIDIAN) || raster.reaches(ANTIMERIDIAN);
  }

  /**
   * Builds the index of a map.
   *
   * @param map the territories, which should be of one level
   * @return the index
   */
  public static TerritoryIndex of(TerritoryMap map) {
    return new TerritoryIndex(Objects.requireNonNull(map, "map"));
  }

  /**
   * Returns the datum of the coordinates.
   *
   * @return that of the map
   */
  public Datum datum() {
    return map.datum();
  }

  /**
   * Returns the grids that numbers stand for.
   *
   * @return ascending, immutable
   */
  public List<GridCode> codes() {
    return codes;
  }

  /**
   * Returns the grid that a point lies in.
   *
   * <p>Allocates nothing unless the point lies within a few units in the last place of a border, on
   * the antimeridian, or where several grids overlap.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   * @return its number, the lowest where several contain the point; {@link #NONE} outside the map
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public int find(double lonDegrees, double latDegrees) {
    requireOnEarth(lonDegrees, latDegrees);
    return Math.abs(lonDegrees) == ANTIMERIDIAN
        ? onAntimeridian(latDegrees)
        : raster.find(lonDegrees, latDegrees);
  }

  /**
   * Returns the grids that many points lie in; fastest if the points are sorted so that neighbours
   * in the arrays are neighbours on the map.
   *
   * @param lonDegrees longitudes
   * @param latDegrees latitudes, as many
   * @param numbers where the answers of {@link #find} are put; at least as long
   * @throws IllegalArgumentException if the lengths differ, or a coordinate is not finite or out of
   *     range
   */
  public void findAll(double[] lonDegrees, double[] latDegrees, int[] numbers) {
    if (lonDegrees.length != latDegrees.length || numbers.length < lonDegrees.length) {
      throw new IllegalArgumentException(
          "arrays must be equally long: "
              + lonDegrees.length
              + ", "
              + latDegrees.length
              + ", "
              + numbers.length);
    }
    int outside = raster.findAll(lonDegrees, latDegrees, numbers);
    if (outside > 0 || reachesAntimeridian) {
      for (int i = 0; i < lonDegrees.length; i++) {
        requireOnEarth(lonDegrees[i], latDegrees[i]);
        if (Math.abs(lonDegrees[i]) == ANTIMERIDIAN) {
          numbers[i] = onAntimeridian(latDegrees[i]);
        }
      }
    }
  }

  /**
   * Returns all grids that a point lies in.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   * @return their numbers, ascending; empty outside the map
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public int[] findEvery(double lonDegrees, double latDegrees) {
    requireOnEarth(lonDegrees, latDegrees);
    double lon = lonDegrees == ANTIMERIDIAN ? -ANTIMERIDIAN : lonDegrees;
    int[] owners = raster.all(lon, latDegrees);
    if (owners.length > 0) {
      return owners;
    }
    int touching = find(lonDegrees, latDegrees);
    return touching == NONE ? owners : new int[] {touching};
  }

  /**
   * Returns the grid that a point lies in or, just outside the map, nearest to.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   * @param toleranceMetres how far outside a point may lie; at least 0
   * @return the grid's number, the lowest where several are equally near; {@link #NONE} beyond
   * @throws IllegalArgumentException if a coordinate is not finite or out of range, or the
   *     tolerance negative
   */
  public int findNear(double lonDegrees, double latDegrees, double toleranceMetres) {
    if (!(toleranceMetres >= 0)) {
      throw new IllegalArgumentException("tolerance must be at least 0 m: " + toleranceMetres);
    }
    int owner = find(lonDegrees, latDegrees);
    return owner == NONE
        ? behind(raster.nearest(lonDegrees, latDegrees, toleranceMetres), new int[0])
        : owner;
  }

  /**
   * Returns the border nearest to a point, with the neighbour behind it.
   *
   * <p>Every stored ring counts as a border, also the outer ones, the cut at the antimeridian, and
   * those of overlapping territories. Takes some microseconds: the distance to the few nearest
   * edges is measured on the ellipsoid.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   * @return the border; empty if the map has none
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public Optional<Border> border(double lonDegrees, double latDegrees) {
    int[] inside = findEvery(lonDegrees, latDegrees);
    List<NearEdge> edges = raster.nearest(lonDegrees, latDegrees, Double.MAX_VALUE);
    if (edges.isEmpty()) {
      return Optional.empty();
    }
    int behind = behind(edges, inside);
    return Optional.of(
        new Border(
            edges.get(0).metres(),
            behind == NONE ? Optional.empty() : Optional.of(codes.get(behind))));
  }

  private static int behind(List<NearEdge> edges, int[] inside) {
    return edges.stream()
        .flatMapToInt(edge -> IntStream.of(edge.left(), edge.right()))
        .filter(owner -> owner != NONE && Arrays.binarySearch(inside, owner) < 0)
        .min()
        .orElse(NONE);
  }

  /**
   * Returns the map that is indexed.
   *
   * @return the map
   */
  public TerritoryMap map() {
    return map;
  }

  /**
   * Tells whether a grid's territory is valid.
   *
   * @param number the grid's number
   * @return as {@link Territory#isValid} says
   */
  public boolean isValid(int number) {
    return map.find(codes.get(number)).map(Territory::isValid).orElse(false);
  }

  /**
   * Returns what the index holds beside the map itself.
   *
   * @return bytes
   */
  public long bytes() {
    return raster.bytes();
  }

  /** There the moved point lies east of -180; an edge that it touches may lie on either side. */
  private int onAntimeridian(double lat) {
    int[] owners = raster.all(-ANTIMERIDIAN, lat);
    if (owners.length > 0) {
      return owners[0];
    }
    int east = raster.touching(-ANTIMERIDIAN, lat);
    int west = raster.touching(ANTIMERIDIAN, lat);
    return east == NONE || west == NONE ? Math.max(east, west) : Math.min(east, west);
  }

  private static void requireOnEarth(double lon, double lat) {
    if (!(Math.abs(lon) <= ANTIMERIDIAN)) {
      throw new IllegalArgumentException("longitude must be in [-180, 180] degrees: " + lon);
    }
    if (!(Math.abs(lat) <= 90)) {
      throw new IllegalArgumentException("latitude must be in [-90, 90] degrees: " + lat);
    }
  }
}
