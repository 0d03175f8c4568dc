package io.gridgov.geo.internal.raster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A map without gaps that has everything that hurts: crooked borders, slivers, enclaves in holes,
 * owners of several parts, fans of up to twelve edges at a point.
 *
 * <p>Patches of a lattice with moved corners; both neighbours take one crooked line between them.
 */
public final class Patchwork {
  /** A polygon: the shell counter-clockwise, then clockwise holes; closed. */
  public record Patch(int owner, boolean isOneOfSeveral, List<double[]> rings) {}

  private static final double[] THIN = {0.1, 1e-3, 1e-7, 1e-11};

  private final Random random;
  private final double west;
  private final double south;
  private final double side;
  private final int n;
  private final List<Patch> patches = new ArrayList<>();
  private final Map<Long, double[]> corners = new HashMap<>();
  private final Map<Long, double[]> lines = new HashMap<>();

  /** Draws n by n patches with the given side from the south-western corner. */
  public Patchwork(long seed, double west, double south, double side, int n) {
    this.random = new Random(seed);
    this.west = west;
    this.south = south;
    this.side = side;
    this.n = n;
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        patch(column, row);
      }
    }
  }

  public List<Patch> patches() {
    return patches;
  }

  /** One more than the highest owner. */
  public int owners() {
    return patches.stream().mapToInt(Patch::owner).max().orElse(-1) + 1;
  }

  private void patch(int column, int row) {
    double[] shell = shell(column, row);
    double[] middle = {
      west + (column + 0.5) * side + 0.01 * side * random.nextDouble(),
      south + (row + 0.5) * side + 0.01 * side * random.nextDouble()
    };
    int owner = row * n + column;
    switch (random.nextInt(6)) {
      case 0 -> {
        double width = side * THIN[random.nextInt(THIN.length)];
        double[] hole = box(middle, width, 0.1 * side, -1);
        patches.add(new Patch(owner, false, List.of(shell, hole)));
        double[] enclave = box(middle, width, 0.1 * side, 1);
        patches.add(new Patch(n * n + owner, false, List.of(enclave)));
      }
      case 1 -> fan(owner, shell, middle);
      case 2 -> patches.add(new Patch(3 * n * n + row, true, List.of(shell)));
      default -> patches.add(new Patch(owner, false, List.of(shell)));
    }
  }

  private void fan(int owner, double[] shell, double[] middle) {
    int positions = shell.length / 2 - 1;
    int blades = Math.min(positions, 2 + random.nextInt(11));
    for (int blade = 0; blade < blades; blade++) {
      int from = blade * positions / blades;
      int to = (blade + 1) * positions / blades;
      double[] ring = new double[2 * (to - from + 3)];
      ring[0] = middle[0];
      ring[1] = middle[1];
      for (int i = from; i <= to; i++) {
        ring[2 * (i - from) + 2] = shell[2 * i];
        ring[2 * (i - from) + 3] = shell[2 * i + 1];
      }
      ring[ring.length - 2] = middle[0];
      ring[ring.length - 1] = middle[1];
      patches.add(new Patch(4 * n * n + 12 * owner + blade, false, List.of(ring)));
    }
  }

  private static double[] box(double[] at, double east, double north, int turn) {
    return turn > 0
        ? ring(at, -east, -north, east, -north, east, north, -east, north, -east, -north)
        : ring(at, -east, -north, -east, north, east, north, east, -north, -east, -north);
  }

  private static double[] ring(double[] at, double... offsets) {
    double[] ring = new double[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      ring[i] = at[i % 2] + offsets[i];
    }
    return ring;
  }

  private double[] shell(int column, int row) {
    List<double[]> parts =
        List.of(
            line(column, row, column + 1, row, false),
            line(column + 1, row, column + 1, row + 1, false),
            line(column, row + 1, column + 1, row + 1, true),
            line(column, row, column, row + 1, true));
    List<Double> positions = new ArrayList<>();
    for (double[] part : parts) {
      for (int i = 0; i < part.length - 2; i++) {
        positions.add(part[i]);
      }
    }
    positions.add(positions.get(0));
    positions.add(positions.get(1));
    return positions.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The line between two corners, the same for both neighbours. */
  private double[] line(int fromX, int fromY, int toX, int toY, boolean backwards) {
    long key = ((fromX * 4096L + fromY) * 4096 + toX) * 4096 + toY;
    double[] line = lines.computeIfAbsent(key, k -> draw(corner(fromX, fromY), corner(toX, toY)));
    if (!backwards) {
      return line;
    }
    double[] reversed = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      reversed[i] = line[line.length - 2 - i];
      reversed[i + 1] = line[line.length - 1 - i];
    }
    return reversed;
  }

  private double[] draw(double[] from, double[] to) {
    int between = random.nextInt(6);
    double wiggle = random.nextInt(3) * 0.05 * side;
    double[] line = new double[2 * between + 4];
    for (int i = 0; i < between + 2; i++) {
      double part = i / (between + 1.0);
      boolean end = i == 0 || i == between + 1;
      line[2 * i] = from[0] + part * (to[0] - from[0]) + (end ? 0 : wiggle * shift());
      line[2 * i + 1] = from[1] + part * (to[1] - from[1]) + (end ? 0 : wiggle * shift());
    }
    line[line.length - 2] = to[0];
    line[line.length - 1] = to[1];
    return line;
  }

  private double[] corner(int x, int y) {
    return corners.computeIfAbsent(
        x * 4096L + y,
        key ->
            new double[] {
              west + side * (x + (x == 0 || x == n ? 0 : 0.15 * shift())),
              south + side * (y + (y == 0 || y == n ? 0 : 0.15 * shift()))
            });
  }

  /** In [-1, 1], often 0. */
  private double shift() {
    return random.nextInt(3) == 0 ? 0 : 2 * random.nextDouble() - 1;
  }
}
