package io.gridgov.geo.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/** The raster on plain numbers, also on such as large as projected metres. */
@Tag("L2")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RasterTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A hundred for each try of a law: 100,000, and 10 million in the deep profile. */
  private static final int POINTS = 100 * Integer.getInteger("jqwik.tries.default", 1000);

  private static final int MAPS = 20;

  @Test
  void points_on_a_map_in_degrees_are_answered_exactly() {
    assertThat(differences(113.5, 34.5, 0.01, 1, false)).isZero();
  }

  @Test
  void points_on_a_map_in_metres_are_answered_exactly() {
    assertThat(differences(38_500_000, 3_800_000, 250, 2, false)).isZero();
  }

  @Test
  void points_about_zero_where_differences_are_not_exact_are_answered_exactly() {
    assertThat(differences(-0.05, -0.05, 0.01, 3, false)).isZero();
  }

  @Test
  void owners_of_whom_nothing_is_known_are_answered_by_odd_and_even() {
    assertThat(differences(113.5, 34.5, 0.01, 4, true)).isZero();
  }

  /** Also shows that the comparison can fail: the answers of a map moved by one unit differ. */
  @Test
  void a_map_that_lies_elsewhere_by_an_ulp_is_noticed() {
    Patchwork map = new Patchwork(9, 113.5, 34.5, 0.01, 8);
    Edges edges = new Edges();
    PlainMap plain = new PlainMap();
    HurtingPoints points = new HurtingPoints(9);
    for (Patchwork.Patch patch : map.patches()) {
      add(edges, patch, true);
      patch.rings().forEach(points::add);
      List<double[]> moved =
          patch.rings().stream().map(r -> Arrays.stream(r).map(Math::nextUp).toArray()).toList();
      plain.add(patch.owner(), moved);
    }
    assertThat(differences(Raster.of(edges), plain, points, 10_000)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void a_map_of_no_one_or_two_edges_is_built(int edges) {
    Edges few = new Edges();
    int part = few.beginPart(7);
    for (int i = 0; i < edges; i++) {
      few.addToPart(part, i, 5, i + 1, 5);
    }
    Raster raster = Raster.of(few);
    assertThat(raster.all(0.5, 5)).isEmpty();
    assertThat(raster.find(0.5, 5)).isEqualTo(edges == 0 ? Raster.NONE : 7);
    assertThat(raster.touching(0.5, 5)).isEqualTo(edges == 0 ? Raster.NONE : 7);
    assertThat(raster.touching(1.5, 5)).isEqualTo(edges == 2 ? 7 : Raster.NONE);
  }

  @Test
  void a_city_that_is_a_speck_in_its_box_is_divided_further() {
    Edges edges = new Edges();
    PlainMap plain = new PlainMap();
    HurtingPoints points = new HurtingPoints(5);
    Patchwork speck = new Patchwork(5, 10, 10, 1e-5, 30);
    for (Patchwork.Patch patch : speck.patches()) {
      add(edges, patch, isSound(patch));
      plain.add(patch.owner(), patch.rings());
      patch.rings().forEach(points::add);
    }
    Patchwork.Patch far =
        new Patchwork.Patch(
            speck.owners(),
            false,
            List.of(new double[] {179, 80, 180, 80, 180, 81, 179, 81, 179, 80}));
    add(edges, far, true);
    plain.add(far.owner(), far.rings());
    Raster raster = Raster.of(edges);
    assertThat(differences(raster, plain, points, 20_000)).isZero();
    assertThat(raster.bytes()).isLessThan(400L * edges.size());
    assertThat(raster.find(179.5, 80.5)).isEqualTo(far.owner());
  }

  /** Also land and sea so wide that neighbouring points are answered together. */
  @Test
  void wide_land_and_sea_around_a_town_are_answered_exactly() {
    Edges edges = new Edges();
    PlainMap plain = new PlainMap();
    HurtingPoints points = new HurtingPoints(13);
    Patchwork town = new Patchwork(13, -0.1, -0.1, 0.01, 20);
    List<Patchwork.Patch> patches = new ArrayList<>(town.patches());
    double[] wide = {1.2, -1, 2.7, -1.25, 2.8, 0.9, 1.15, 1, 1.2, -1};
    double[] lake = {1.7, 0, 1.9, 0.6, 2.2, 0.1, 1.7, 0};
    patches.add(new Patchwork.Patch(town.owners(), false, List.of(wide, lake)));
    for (Patchwork.Patch patch : patches) {
      add(edges, patch, isSound(patch));
      plain.add(patch.owner(), patch.rings());
      patch.rings().forEach(points::add);
    }
    Raster raster = Raster.of(edges);
    assertThat(hasWideSquares(raster, town.owners())).as("land").isTrue();
    assertThat(hasWideSquares(raster, Raster.NONE)).as("sea").isTrue();
    assertThat(differences(raster, plain, points, POINTS / 4)).isZero();
  }

  @Test
  void a_thousand_copies_of_one_border_do_not_blow_up() {
    Edges edges = new Edges();
    for (int copy = 0; copy < 1000; copy++) {
      double[] square = {0, 0, 1, 0, 1, 1, 0, 1, 0, 0};
      add(edges, new Patchwork.Patch(copy, false, List.of(square)), copy % 2 == 0);
    }
    Raster raster = Raster.of(edges);
    assertThat(raster.all(0.5, 0.5)).hasSize(1000).isSorted();
    assertThat(raster.all(0, 0)).hasSize(1000);
    assertThat(raster.find(1, 1)).as("touched").isZero();
    assertThat(raster.bytes()).isLessThan(40_000_000);
  }

  /** Each cell would name hundreds of owners, and each cell within a cell again. */
  @Test
  void a_thousand_territories_one_within_the_other_do_not_blow_up() {
    Edges edges = new Edges();
    PlainMap plain = new PlainMap();
    HurtingPoints points = new HurtingPoints(14);
    for (int i = 0; i < 1000; i++) {
      double d = (i + 1) / 1000.0;
      double[] square = {-d, -d, d, -d, d, d, -d, d, -d, -d};
      add(edges, new Patchwork.Patch(i, false, List.of(square)), true);
      plain.add(i, List.of(square));
      points.add(square);
    }
    Raster raster = Raster.of(edges);
    assertThat(raster.bytes()).isLessThan(40_000_000);
    assertThat(differences(raster, plain, points, 500)).isZero();
  }

  /**
   * Each crosses every row or column of cells: a fine raster would need more memory than there is.
   */
  @Test
  void long_edges_that_all_cross_get_a_coarse_raster() {
    Edges edges = new Edges();
    PlainMap plain = new PlainMap();
    HurtingPoints points = new HurtingPoints(6);
    for (int i = 0; i < 20_000; i++) {
      double at = i / 20_000.0;
      double[] needle = {at, 0, 1 - at, 1, 1 - at + 1e-5, 1, at, 0};
      add(edges, new Patchwork.Patch(i, true, List.of(needle)), false);
      plain.add(i, List.of(needle));
      points.add(needle);
    }
    Raster raster = Raster.of(edges);
    assertThat(raster.bytes()).isLessThan(60_000_000);
    assertThat(differences(raster, plain, points, 200)).isZero();
  }

  @Test
  void a_few_edges_on_one_line_are_not_divided_without_end() {
    Edges edges = new Edges();
    for (int copy = 0; copy < 60; copy++) {
      int part = edges.beginPart(copy);
      edges.addToPart(part, 0, 0, 1, 1 + copy * 0x1p-52);
    }
    assertThat(Raster.of(edges).bytes()).isLessThan(1_000_000);
  }

  private static boolean hasWideSquares(Raster raster, int owner) {
    Window window = raster.window();
    for (int row = 0; row < window.rows(); row++) {
      for (int column = 0; column < window.columns(); column++) {
        int tile = raster.tiles().tile(column * Specks.ALONG, row * Specks.ALONG);
        if (tile == Tiles.WIDE + owner + 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int differences(
      double west, double south, double side, long seed, boolean unknown) {
    int differences = 0;
    for (int map = 0; map < MAPS; map++) {
      Edges edges = new Edges();
      PlainMap plain = new PlainMap();
      HurtingPoints points = new HurtingPoints(seed + map);
      for (Patchwork.Patch patch :
          new Patchwork(seed * 1000 + map, west, south, side, 3 + map).patches()) {
        add(edges, patch, !unknown && isSound(patch));
        plain.add(patch.owner(), patch.rings());
        patch.rings().forEach(points::add);
      }
      differences += differences(Raster.of(edges), plain, points, POINTS / MAPS / 4);
    }
    return differences;
  }

  static int differences(Raster raster, PlainMap plain, HurtingPoints points, int count) {
    int[] differences = {0};
    ManyPoints atOnce = new ManyPoints();
    points.add(raster);
    points.visit(
        count,
        (x, y) -> {
          int[] expected = plain.containing(x, y);
          int[] touching = plain.touching(x, y);
          int touched = touching.length == 0 ? Raster.NONE : touching[0];
          int lowest = expected.length == 0 ? touched : expected[0];
          atOnce.add(x, y, lowest);
          boolean same =
              Arrays.equals(raster.all(x, y), expected)
                  && raster.find(x, y) == lowest
                  && raster.touching(x, y) == touched;
          differences[0] += same ? 0 : 1;
        });
    return differences[0] + atOnce.differences(raster::findAll);
  }

  /** The patches of one owner may overlap, so they are parts of which nothing is known. */
  static boolean isSound(Patchwork.Patch patch) {
    if (patch.isOneOfSeveral()) {
      return false;
    }
    List<LinearRing> rings = patch.rings().stream().map(RasterTest::ring).toList();
    LinearRing shell = rings.get(0);
    LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
    return FACTORY.createPolygon(shell, holes).isValid()
        && Area.ofRingSigned(shell.getCoordinates()) < 0;
  }

  private static LinearRing ring(double[] ring) {
    return FACTORY.createLinearRing(new PackedCoordinateSequence.Double(ring, 2, 0));
  }

  static void add(Edges edges, Patchwork.Patch patch, boolean sound) {
    int part = sound ? -1 : edges.beginPart(patch.owner());
    for (double[] ring : patch.rings()) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        if (sound) {
          edges.addSound(patch.owner(), ring[i], ring[i + 1], ring[i + 2], ring[i + 3]);
        } else {
          edges.addToPart(part, ring[i], ring[i + 1], ring[i + 2], ring[i + 3]);
        }
      }
    }
  }
}
