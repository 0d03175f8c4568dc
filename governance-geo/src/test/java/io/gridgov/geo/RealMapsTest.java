package io.gridgov.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;

/** Real maps, if the optional folder {@code ../shared/data} is there; else one test says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealMapsTest {
  private static final Path DATA =
      Path.of(System.getProperty("gridgov.shared", "../../shared"), "data");

  @TestFactory
  Stream<DynamicTest> points_of_a_city_portal_lie_where_the_portal_says() {
    return present(
        "nyc",
        () ->
            Stream.of(
                truth("community_districts", "BoroCD", 3),
                truth("city_council", "CounDist", 4),
                truth("boroughs", "BoroCode", 5)));
  }

  @TestFactory
  Stream<DynamicTest> a_dirty_map_reads_as_stored_with_its_invalid_territories_flagged() {
    return present(
        "nyc",
        () ->
            Stream.of(
                dynamicTest(
                    "election districts",
                    () -> {
                      Outcome<TerritoryMap> read =
                          GeoJson.read(
                              DATA.resolve("nyc/election_districts_dirty.geojson.gz"),
                              "ElectDist",
                              Datum.WGS84);
                      assertThat(read.problems())
                          .hasSize(42)
                          .extracting(Problem::code)
                          .containsOnly("invalid-polygon");
                      assertThat(read.orElseThrow().territories())
                          .hasSize(5199)
                          .filteredOn(territory -> !territory.isValid())
                          .hasSize(42);
                    })));
  }

  @TestFactory
  Stream<DynamicTest> a_country_of_two_million_positions_is_read_and_located_in() {
    return present("france", () -> Stream.of(dynamicTest("communes", RealMapsTest::readFrance)));
  }

  private static void readFrance() {
    TerritoryMap map =
        GeoJson.read(DATA.resolve("france/communes.ndjson.gz"), "code", Datum.WGS84).orElseThrow();
    assertThat(map.territories()).hasSize(35_357);
    assertThat(map.territories().stream().mapToInt(Territory::positions).sum())
        .isEqualTo(2_199_045);
    assertThat(map.territories()).filteredOn(each -> !each.isValid()).hasSize(1);
    MapLocator locator = MapLocator.of(map);
    assertThat(locator.locate(GeoPoint.ofDegrees(2.3522, 48.8566, Datum.WGS84)).grid())
        .map(GridCode::value)
        .contains("75056");
    assertThat(map.territories()).filteredOn(each -> each.polygons().size() > 1).hasSize(205);
    for (Territory each : map.territories()) {
      for (Polygon part : each.polygons()) {
        assertThat(locator.locate(interiorPoint(part)).candidates()).containsExactly(each.code());
      }
    }
  }

  private static GeoPoint interiorPoint(Polygon polygon) {
    GeometryFactory factory = new GeometryFactory();
    List<LinearRing> rings = polygon.rings().stream().map(ring -> ring(factory, ring)).toList();
    Point point =
        factory
            .createPolygon(rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new))
            .getInteriorPoint();
    return GeoPoint.ofDegrees(point.getX(), point.getY(), Datum.WGS84);
  }

  private static LinearRing ring(GeometryFactory factory, Ring ring) {
    Coordinate[] at = new Coordinate[ring.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
    }
    return factory.createLinearRing(at);
  }

  private static DynamicTest truth(String file, String property, int column) {
    return dynamicTest(
        file,
        () -> {
          TerritoryMap map =
              GeoJson.read(DATA.resolve("nyc/" + file + ".geojson.gz"), property, Datum.WGS84)
                  .orElseThrow();
          MapLocator locator = MapLocator.of(map);
          List<String> rows = Files.readAllLines(DATA.resolve("nyc/region_truth.csv"));
          assertThat(rows).hasSize(4913);
          assertThat(rows.stream().skip(1))
              .allSatisfy(
                  row -> {
                    String[] cells = row.split(",", -1);
                    GeoPoint point =
                        GeoPoint.ofDegrees(
                            Double.parseDouble(cells[1]),
                            Double.parseDouble(cells[2]),
                            Datum.WGS84);
                    assertThat(locator.locate(point).candidates())
                        .containsExactly(GridCode.of(cells[column]));
                  });
        });
  }

  private interface Tests {
    Stream<DynamicTest> list() throws IOException;
  }

  private static Stream<DynamicTest> present(String folder, Tests tests) {
    if (!Files.isDirectory(DATA.resolve(folder))) {
      return Stream.of(
          dynamicTest(
              "the optional folder " + folder + " is absent",
              () -> assertThat(DATA.resolve(folder)).doesNotExist()));
    }
    try {
      return tests.list();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
