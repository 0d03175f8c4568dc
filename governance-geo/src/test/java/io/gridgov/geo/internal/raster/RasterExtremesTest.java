package io.gridgov.geo.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps as small, as long and as crowded as no city's, beside the plain answer. */
@Tag("L2")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RasterExtremesTest {
  private static final int POINTS = 4000;

  private final Edges edges = new Edges();
  private final PlainMap plain = new PlainMap();
  private final HurtingPoints points = new HurtingPoints(1);

  private void add(Patchwork.Patch patch, boolean known) {
    RasterTest.add(edges, patch, known && RasterTest.isSound(patch));
    plain.add(patch.owner(), patch.rings());
    patch.rings().forEach(points::add);
  }

  private int differences() {
    return RasterTest.differences(Raster.of(edges), plain, points, POINTS);
  }

  @ParameterizedTest
  @CsvSource({
    "113.5, 34.5, 1e-10",
    "113.5, 34.5, 1e-12",
    "0, 0, 1e-13",
    "-1e-9, -1e-9, 3e-10",
    "179.9999999, -89.9999999, 1e-9",
    "38500000, 3800000, 1e-6",
    "38500000, 3800000, 1e6"
  })
  void a_map_of_any_size_is_answered_exactly(double west, double south, double side) {
    new Patchwork(2, west, south, side, 8).patches().forEach(patch -> add(patch, true));
    assertThat(differences()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-6, 1e6})
  void a_map_that_is_a_million_times_as_long_as_wide_is_answered_exactly(double stretch) {
    for (Patchwork.Patch patch : new Patchwork(3, -0.001, 0, 1e-4, 12).patches()) {
      List<double[]> rings = patch.rings().stream().map(ring -> stretched(ring, stretch)).toList();
      add(new Patchwork.Patch(patch.owner(), patch.isOneOfSeveral(), rings), true);
    }
    assertThat(differences()).isZero();
  }

  private static double[] stretched(double[] ring, double stretch) {
    double[] result = ring.clone();
    for (int i = 1; i < ring.length; i += 2) {
      result[i] *= stretch;
    }
    return result;
  }

  @Test
  void a_map_of_one_triangle_is_answered_exactly() {
    add(new Patchwork.Patch(0, false, List.of(new double[] {1, 2, 7, 3, 2, 9, 1, 2})), true);
    assertThat(differences()).isZero();
  }

  /**
   * More owners in a tile and in a cell than have a place there, sound and unknown, overlapping.
   */
  @Test
  void tiny_grids_among_wide_ones_are_answered_exactly() {
    Random random = new Random(4);
    new Patchwork(4, 110, 30, 1, 10).patches().forEach(patch -> add(patch, true));
    int first = 100_000;
    for (int town = 0; town < 30; town++) {
      double side = StrictMath.pow(10, -2 - random.nextInt(6));
      double west = 110 + 9.9 * random.nextDouble();
      double south = 30 + 9.9 * random.nextDouble();
      Patchwork grids = new Patchwork(town, west, south, side, 2 + random.nextInt(12));
      for (Patchwork.Patch patch : grids.patches()) {
        int owner = first + patch.owner();
        add(new Patchwork.Patch(owner, patch.isOneOfSeveral(), patch.rings()), town % 3 > 0);
      }
      first += grids.owners();
    }
    assertThat(differences()).isZero();
  }

  /** Many share edges or parts of edges; a cell without edges lies in up to a hundred. */
  @ParameterizedTest
  @ValueSource(ints = {8, 40})
  void rectangles_of_a_lattice_that_overlap_are_answered_exactly(int longest) {
    Random random = new Random(longest);
    List<Patchwork.Patch> patches = new ArrayList<>();
    for (int owner = 0; owner < 400; owner++) {
      int west = random.nextInt(64);
      int south = random.nextInt(64);
      int east = west + 1 + random.nextInt(longest);
      int north = south + 1 + random.nextInt(longest);
      double[] ring = {west, south, east, south, east, north, west, north, west, south};
      patches.add(new Patchwork.Patch(owner, false, List.of(ring)));
    }
    patches.forEach(patch -> add(patch, patch.owner() % 3 > 0));
    assertThat(differences()).isZero();
  }
}
