package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.internal.raster.Patchwork;
import io.gridgov.geo.internal.raster.Patchwork.Patch;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Maps as they come from many hands: a patchwork of which every grid has its own copy of each
 * vertex, moved a little, left out, or added, and some of its borders shifted.
 *
 * <p>Vertices lie from three centimetres to a hundred metres apart; what is moved is moved by a
 * micrometre up to three centimetres, what is shifted by half a centimetre up to two metres.
 */
final class RoughMaps {
  private static final double METRES_PER_DEGREE = 111_000;
  private static final double[] SIDES = {0.1, 0.2, 0.2, 0.5, 3, 30, 500};
  private static final double[] JITTERS = {0, 1e-6, 0.002, 0.008, 0.012, 0.03};
  private static final double[] SHIFTS = {0.005, 0.01, 0.02, 0.1, 0.5, 2};
  private static final double[][] PLACES = {{113, 34}, {0, 0}, {-70.3, -54.9}, {87.6, 43.8}};

  private final Random random;
  private final double[] place;
  private final double side;
  private final double jitter;
  private final double share;
  private final double dropped;
  private final double added;
  private final double shifted;

  private RoughMaps(long seed) {
    random = new Random(seed);
    place = PLACES[random.nextInt(PLACES.length)];
    side = SIDES[random.nextInt(SIDES.length)];
    jitter = JITTERS[random.nextInt(JITTERS.length)];
    share = random.nextBoolean() ? 1 : 0.2;
    dropped = random.nextInt(3) * 0.1;
    added = random.nextInt(3) * 0.1;
    shifted = random.nextInt(3) * 0.1;
  }

  /** Draws four to sixteen patches. */
  static TerritoryMap of(long seed) {
    return new RoughMaps(seed).map(2 + Math.floorMod(seed, 3));
  }

  private TerritoryMap map(int patches) {
    Patchwork work =
        new Patchwork(random.nextLong(), place[0], place[1], side / METRES_PER_DEGREE, patches);
    Map<Integer, List<Polygon>> drawn = new TreeMap<>();
    for (Patch patch : work.patches()) {
      if (random.nextInt(12) > 0) {
        List<Ring> rings = new ArrayList<>();
        for (double[] ring : patch.rings()) {
          rings.add(rough(ring));
        }
        drawn.computeIfAbsent(patch.owner(), owner -> new ArrayList<>()).add(new Polygon(rings));
      }
    }
    List<Territory> territories = new ArrayList<>();
    drawn.forEach(
        (owner, polygons) ->
            territories.add(Territory.of(GridCode.of("G" + (1000 + owner)), polygons)));
    return TerritoryMap.of(Datum.WGS84, territories);
  }

  private Ring rough(double[] ring) {
    List<double[]> corners = new ArrayList<>();
    double[] shift = {0, 0};
    int left = 0;
    for (int i = 0; i + 2 < ring.length; i += 2) {
      if (left-- <= 0) {
        boolean starts = random.nextDouble() < shifted;
        double far = starts ? Math.min(side / 3, SHIFTS[random.nextInt(SHIFTS.length)]) : 0;
        left = starts ? 1 + random.nextInt(4) : 0;
        shift = away(far);
      }
      if (random.nextDouble() >= dropped) {
        corners.add(moved(ring[i], ring[i + 1], shift));
      }
      if (random.nextDouble() < added) {
        double part = random.nextDouble();
        corners.add(
            moved(
                ring[i] + part * (ring[i + 2] - ring[i]),
                ring[i + 1] + part * (ring[i + 3] - ring[i + 1]),
                shift));
      }
    }
    return closed(
        corners.size() < 3 ? List.of(corner(ring, 0), corner(ring, 2), corner(ring, 4)) : corners);
  }

  private static double[] corner(double[] ring, int at) {
    return new double[] {ring[at], ring[at + 1]};
  }

  private double[] moved(double lon, double lat, double[] shift) {
    double[] by = random.nextDouble() < share ? away(jitter * random.nextDouble()) : new double[2];
    return new double[] {lon + by[0] + shift[0], lat + by[1] + shift[1]};
  }

  /** So many metres in any direction, in degrees. */
  private double[] away(double metres) {
    double angle = 2 * Math.PI * random.nextDouble();
    double north = metres / METRES_PER_DEGREE;
    return new double[] {
      north * Math.cos(angle) / Math.cos(Math.toRadians(place[1])), north * Math.sin(angle)
    };
  }

  private static Ring closed(List<double[]> corners) {
    double[] lonLat = new double[2 * corners.size() + 2];
    for (int i = 0; i <= corners.size(); i++) {
      double[] corner = corners.get(i % corners.size());
      lonLat[2 * i] = corner[0];
      lonLat[2 * i + 1] = corner[1];
    }
    return Ring.ofDegrees(lonLat);
  }
}
