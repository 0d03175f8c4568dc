package io.gridgov.geo.locate;

import static io.gridgov.geo.locate.Maps.box;
import static io.gridgov.geo.locate.Maps.map;
import static io.gridgov.geo.locate.Maps.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.internal.geodesic.Ellipsoid;
import io.gridgov.geo.internal.geodesic.EllipsoidArea;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShapeLocatorTest {
  private final ShapeLocator pair =
      ShapeLocator.of(
          TerritoryIndex.of(map(territory("A", box(0, 0, 1, 1)), territory("B", box(1, 0, 2, 1)))));

  @Test
  void a_road_has_its_length_in_each_grid() {
    List<Touched> touched = touched("LINESTRING (0.5 0.5, 1.25 0.5, 1.4 0.5)");
    assertThat(touched).extracting(each -> each.grid().value()).containsExactly("A", "B");
    assertThat(touched.get(0).size()).isCloseTo(Ellipsoid.metres(0.5, 0.5, 1, 0.5), within(0.01));
    assertThat(touched.get(1).share()).isCloseTo(4 / 9.0, within(1e-6));
  }

  @Test
  void a_road_along_a_shared_border_belongs_to_one_grid() {
    List<Touched> touched = touched("LINESTRING (1 0.25, 1 0.75)");
    assertThat(touched).extracting(each -> each.grid().value()).containsExactly("B");
    assertThat(touched.get(0).share()).isEqualTo(1);
  }

  @Test
  void a_flooded_area_has_its_area_in_each_grid() {
    List<Touched> touched = touched("POLYGON ((0.75 0.1, 1.5 0.1, 1.5 0.2, 0.75 0.2, 0.75 0.1))");
    assertThat(touched).extracting(each -> each.grid().value()).containsExactly("B", "A");
    assertThat(touched.get(0).share()).isCloseTo(2 / 3.0, within(1e-9));
    double metres = Ellipsoid.metres(1, 0.15, 1.5, 0.15) * Ellipsoid.metres(1, 0.1, 1, 0.2);
    assertThat(touched.get(0).size()).isCloseTo(metres, within(metres * 1e-5));
  }

  @Test
  void what_only_touches_or_lies_outside_is_not_named() {
    assertThat(touched("POLYGON ((2 0, 3 0, 3 1, 2 1, 2 0))")).isEmpty();
    assertThat(touched("LINESTRING (3 0, 3 1)")).isEmpty();
    assertThat(touched("LINESTRING EMPTY")).isEmpty();
    List<Touched> half = touched("LINESTRING (1.5 0.5, 2.5 0.5)");
    assertThat(half).singleElement().satisfies(each -> assertThat(each.share()).isLessThan(0.51));
  }

  @Test
  void an_invalid_territory_is_repaired_and_flagged() {
    Territory bow = territory("bow", Ring.ofDegrees(0, 0, 2, 2, 2, 0, 0, 2, 0, 0));
    List<Touched> touched =
        ShapeLocator.of(TerritoryIndex.of(map(bow)))
            .touched(wkt("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"), Datum.WGS84);
    assertThat(touched).singleElement().satisfies(each -> assertThat(each.fromInvalid()).isTrue());
    assertThat(touched.get(0).share()).isCloseTo(0.5, within(1e-3));
  }

  @Test
  void on_a_map_without_gaps_the_shares_add_up() {
    TerritoryIndex index = TerritoryIndex.of(Maps.patchwork(5, 113.5, 34.5, 0.01, 8));
    ShapeLocator shapes = ShapeLocator.of(index);
    Random random = new Random(5);
    GeometryFactory factory = new GeometryFactory();
    for (int i = 0; i < 50; i++) {
      Coordinate[] at = new Coordinate[5];
      for (int k = 0; k < 4; k++) {
        at[k] =
            new Coordinate(113.52 + 0.04 * random.nextDouble(), 34.52 + 0.04 * random.nextDouble());
      }
      at[4] = at[0];
      assertThat(sum(shapes.touched(factory.createLineString(at), Datum.WGS84)))
          .isCloseTo(1, within(1e-9));
      Geometry hull = factory.createLineString(at).convexHull();
      assertThat(sum(shapes.touched(hull, Datum.WGS84))).isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void the_area_of_the_whole_earth_is_that_of_the_ellipsoid() {
    Geometry hemisphere = new GeometryFactory().toGeometry(new Envelope(-180, 180, 0, 90));
    assertThat(EllipsoidArea.squareMetres(hemisphere) * 2)
        .isCloseTo(510_065_621_724_000.0, within(1e9));
  }

  @Test
  void points_mixtures_and_invalid_polygons_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> touched("POINT (1 1)"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> touched("GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1))"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> touched("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"));
  }

  @Test
  void a_line_without_length_touches_nothing() {
    assertThat(touched("LINESTRING (0.5 0.5, 0.5 0.5)")).isEmpty();
    assertThat(touched("LINESTRING (0.25 0.5, 0.25 0.5, 0.5 0.5)"))
        .singleElement()
        .satisfies(each -> assertThat(each.share()).isEqualTo(1));
  }

  @Test
  void an_area_too_small_to_be_measured_touches_nothing() {
    assertThat(
            touched("POLYGON ((0.5 0.5, 0.5000000000000001 0.5, 0.5 0.5000000000000001, 0.5 0.5))"))
        .allSatisfy(each -> assertThat(each.share()).isBetween(0.0, 1.0));
  }

  @Test
  void a_shape_of_another_datum_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.touched(wkt("LINESTRING (0 0, 1 1)"), Datum.GCJ02))
        .withMessage("datum of the shape must be wgs84, that of the map: gcj02");
  }

  private List<Touched> touched(String wkt) {
    return pair.touched(wkt(wkt), Datum.WGS84);
  }

  private static double sum(List<Touched> touched) {
    return touched.stream().mapToDouble(Touched::share).sum();
  }

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
