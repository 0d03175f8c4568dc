package io.gridgov.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingTest {

  @Test
  void neighbours_keep_their_common_border() {
    List<Outline> grids =
        Demo.data(300, 2000, 5).regions().stream()
            .filter(region -> region.level().equals("grid"))
            .map(Region::outline)
            .toList();
    Map<List<Integer>, Integer> balance = new HashMap<>();
    for (List<List<int[]>> area : Drawing.of(grids, Lattice.over(grids), 5_000)) {
      area.forEach(rings -> rings.forEach(ring -> walk(ring, balance)));
    }
    List<Integer> unmatched = balance.values().stream().filter(count -> count != 0).toList();

    assertThat(balance).hasSizeGreaterThan(600);
    assertThat(unmatched).as("segments of the outer border").hasSizeLessThan(balance.size() / 5);
  }

  @Test
  void a_level_that_is_too_long_is_drawn_more_coarsely() {
    List<Outline> grids =
        Demo.data(300, 2000, 5).regions().stream()
            .filter(region -> region.level().equals("grid"))
            .map(Region::outline)
            .toList();
    Lattice lattice = Lattice.over(grids);

    assertThat(points(Drawing.of(grids, lattice, 3_000)))
        .isLessThan(3_000)
        .isLessThan(points(Drawing.of(grids, lattice, 100_000)));
  }

  @Test
  void a_square_is_drawn_as_four_points_on_the_lattice() {
    Outline square =
        Outline.of(polygon(new double[][][] {{{10, 20}, {11, 20}, {11, 21}, {10, 21}, {10, 20}}}));
    List<Outline> alone = List.of(square);

    int[] ring = Drawing.of(alone, Lattice.over(alone), 100).get(0).get(0).get(0);

    assertThat(ring).hasSize(8).contains(1 << 17);
  }

  @Test
  void a_ring_that_is_no_ring_is_refused() {
    assertThatThrownBy(() -> Outline.of(polygon(new double[][][] {{{0, 0}, {1, 1}, {0, 0}}})))
        .hasMessage("ring must have at least 4 points: 3");
    assertThatThrownBy(
            () -> Outline.of(polygon(new double[][][] {{{0, 0}, {1, 1}, {0, 1}, {2, 2}}})))
        .hasMessage("ring must end where it begins");
  }

  private static List<double[][][]> polygon(double[][][] rings) {
    List<double[][][]> polygons = new ArrayList<>();
    polygons.add(rings);
    return polygons;
  }

  private static int points(List<List<List<int[]>>> areas) {
    return areas.stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .mapToInt(r -> r.length / 2)
        .sum();
  }

  /** Counts each segment up in one direction and down in the other. */
  private static void walk(int[] steps, Map<List<Integer>, Integer> balance) {
    List<int[]> points = new ArrayList<>();
    int x = 0;
    int y = 0;
    for (int i = 0; i < steps.length; i += 2) {
      x += steps[i];
      y += steps[i + 1];
      points.add(new int[] {x, y});
    }
    for (int i = 0; i < points.size(); i++) {
      int[] from = points.get(i);
      int[] to = points.get((i + 1) % points.size());
      boolean forward = from[0] != to[0] ? from[0] < to[0] : from[1] < to[1];
      int[] first = forward ? from : to;
      int[] last = forward ? to : from;
      balance.merge(List.of(first[0], first[1], last[0], last[1]), forward ? 1 : -1, Integer::sum);
    }
  }
}
