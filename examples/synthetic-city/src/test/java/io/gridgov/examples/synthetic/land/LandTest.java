package io.gridgov.examples.synthetic.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.valid.IsValidOp;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LandTest {

  private static final Map<String, Land> LANDS = new HashMap<>();

  private static Land land(int grids, long seed) {
    return LANDS.computeIfAbsent(grids + "/" + seed, key -> Land.of(grids, seed));
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "300, 1", "300, 2", "300, 3", "1000, 4", "8000, 1"})
  void every_polygon_is_valid(int grids, long seed) {
    for (Tier tier : Tier.values()) {
      for (Geometry geometry : Geometries.of(land(grids, seed), tier)) {
        IsValidOp check = new IsValidOp(geometry);
        assertThat(check.getValidationError()).as("%s of seed %s", tier, seed).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "300, 1", "300, 2", "300, 3", "1000, 4", "8000, 1"})
  void the_territories_of_each_tier_are_a_coverage(int grids, long seed) {
    for (Tier tier : Tier.values()) {
      Geometry[] all = Geometries.of(land(grids, seed), tier).toArray(new Geometry[0]);
      assertThat(CoverageValidator.isValid(all)).as("%s of seed %s", tier, seed).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"100, 5", "300, 1", "300, 2", "300, 3", "1000, 4", "8000, 1"})
  void children_fill_their_parent_vertex_for_vertex(int grids, long seed) {
    Land land = land(grids, seed);
    for (Tier tier : List.of(Tier.DISTRICT, Tier.STREET, Tier.COMMUNITY, Tier.GRID)) {
      Tier above = tier.above();
      List<Set<List<Integer>>> left = new ArrayList<>();
      long[] areas = new long[land.territories(above).size()];
      land.territories(above).forEach(parent -> left.add(new HashSet<>()));
      for (Territory child : land.territories(tier)) {
        Shape shape = land.shape(child);
        Geometries.segments(shape)
            .forEach(segment -> Geometries.cancel(left.get(child.parent()), segment));
        areas[child.parent()] += Geometries.twiceArea(shape);
      }
      for (Territory parent : land.territories(above)) {
        Shape shape = land.shape(parent);
        assertThat(left.get(parent.number())).isEqualTo(new HashSet<>(Geometries.segments(shape)));
        assertThat(areas[parent.number()]).isEqualTo(Geometries.twiceArea(shape));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"300, 1", "300, 2", "300, 3", "8000, 1"})
  void grids_are_as_varied_as_a_city_s(int grids, long seed) {
    Land land = land(grids, seed);
    List<Shape> shapes = land.territories(Tier.GRID).stream().map(land::shape).toList();
    int[] vertices = shapes.stream().mapToInt(Shape::vertices).sorted().toArray();
    long[] areas = shapes.stream().mapToLong(Geometries::twiceArea).sorted().toArray();

    assertThat(shapes).hasSize(grids);
    assertThat(vertices[grids / 2]).isBetween(40, 60);
    assertThat(vertices[grids * 95 / 100]).isGreaterThanOrEqualTo(200);
    assertThat(areas[grids - 1] / areas[0]).isGreaterThanOrEqualTo(1_000);
    assertThat(shapes.stream().filter(shape -> shape.parts().size() > 1).count())
        .isGreaterThanOrEqualTo(grids / 100);
    assertThat(shapes.stream().filter(Shape::hasHoles).count()).isGreaterThanOrEqualTo(grids / 100);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 3, 7, 41",
    "300, 4, 16, 124",
    "8000, 16, 215, 3306",
    "40000, 16, 215, 3306",
    "100000, 16, 215, 3306"
  })
  void the_upper_tiers_keep_the_proportions(int grids, int districts, int streets, int comms) {
    Proportions proportions = Proportions.of(grids);
    assertThat(proportions.districts()).isEqualTo(districts);
    assertThat(proportions.streets()).isEqualTo(streets);
    assertThat(proportions.communities()).isEqualTo(comms);
  }

  @Test
  void each_tier_has_as_many_territories_as_its_proportion_says() {
    Land land = land(300, 1);
    assertThat(Arrays.stream(Tier.values()).map(tier -> land.territories(tier).size()))
        .containsExactly(1, 4, 16, 124, 300);
  }

  @Test
  void codes_are_unique_ascending_and_begin_with_the_parent_s() {
    Land land = land(1_000, 4);
    for (Tier tier : List.of(Tier.DISTRICT, Tier.STREET, Tier.COMMUNITY, Tier.GRID)) {
      List<Territory> above = land.territories(tier.above());
      List<String> codes = land.territories(tier).stream().map(Territory::code).toList();
      assertThat(codes).doesNotHaveDuplicates().isSorted();
      assertThat(land.territories(tier))
          .allSatisfy(one -> assertThat(one.code()).startsWith(above.get(one.parent()).code()));
    }
  }

  @ParameterizedTest
  @CsvSource({"300, 2", "1000, 4"})
  void a_point_somewhere_in_a_grid_is_inside_it_and_a_vertex_is_on_its_border(int size, long seed) {
    Land land = land(size, seed);
    for (Territory grid : land.territories(Tier.GRID)) {
      Geometry geometry = Geometries.of(land.shape(grid));
      var dice = io.gridgov.examples.synthetic.dice.Dice.of(1, "probe", grid.number());
      for (int i = 0; i < 5; i++) {
        assertThat(locate(land.somewhereIn(grid, dice), geometry)).isEqualTo(Location.INTERIOR);
        assertThat(locate(land.vertexOf(grid, dice), geometry)).isEqualTo(Location.BOUNDARY);
      }
    }
  }

  @Test
  void a_city_too_small_or_too_large_is_refused() {
    assertThatThrownBy(() -> Land.of(99, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("grids must be in [100, 100000]: 99");
    assertThatThrownBy(() -> Land.of(100_001, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static int locate(int[] point, Geometry geometry) {
    return SimplePointInAreaLocator.locate(new Coordinate(point[0], point[1]), geometry);
  }
}
