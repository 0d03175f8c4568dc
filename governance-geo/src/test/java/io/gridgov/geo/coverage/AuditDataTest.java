package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real maps, if the optional folder {@code ../shared/data} is there; else one test says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("gridgov.shared", "../../shared"), "data");

  /** Known before: 42 invalid as stored, 8 by degenerate rings; GEOS finds 196 pairs, 174 large. */
  @TestFactory
  Stream<DynamicTest> a_dirty_map_has_the_faults_that_geos_found_in_it() {
    return present(
        "nyc/election_districts_dirty.geojson.gz",
        () ->
            Stream.of(
                dynamicTest(
                    "election districts",
                    () -> {
                      TerritoryMap map =
                          read("nyc/election_districts_dirty.geojson.gz", "ElectDist");
                      AuditReport report = Audit.of(map).report();

                      assertThat(report.of(FindingKind.INVALID)).hasSize(42);
                      assertThat(map.territories().stream().filter(AuditDataTest::isDegenerate))
                          .hasSize(8);
                      assertThat(report.of(FindingKind.OVERLAP).size()).isCloseTo(196, within(5));
                      assertThat(report.of(FindingKind.OVERLAP).stream().filter(f -> large(f, map)))
                          .hasSizeBetween(171, 177);
                    })));
  }

  private static boolean isDegenerate(Territory territory) {
    return territory.polygons().stream()
        .flatMap(polygon -> polygon.rings().stream())
        .anyMatch(ring -> ring.size() < 4);
  }

  private static boolean large(Finding overlap, TerritoryMap map) {
    double smaller =
        overlap.grids().stream()
            .mapToDouble(code -> EarthArea.squareMetres(map.find(code).orElseThrow()))
            .min()
            .orElseThrow();
    return overlap.areaSquareMetres() > 0.001 * smaller;
  }

  /** 71 districts; one vertex hangs on a straight border of its neighbour, a nanometre off. */
  @TestFactory
  Stream<DynamicTest> a_clean_map_has_no_gap_and_no_overlap() {
    return present(
        "nyc/community_districts.geojson.gz",
        () ->
            Stream.of(
                dynamicTest(
                    "community districts",
                    () -> {
                      AuditReport report =
                          Audit.of(read("nyc/community_districts.geojson.gz", "BoroCD")).report();

                      assertThat(report.faults())
                          .doesNotContainKeys(
                              FindingKind.INVALID,
                              FindingKind.GAP,
                              FindingKind.SLIVER,
                              FindingKind.OVERLAP,
                              FindingKind.MISSING)
                          .containsEntry(FindingKind.MISMATCH, 1);
                    })));
  }

  @TestFactory
  Stream<DynamicTest> the_communes_of_france_have_two_gaps_and_one_invalid_polygon() {
    return present(
        "france/communes.ndjson.gz",
        () ->
            Stream.of(
                dynamicTest(
                    "communes",
                    () -> {
                      AuditReport report =
                          Audit.of(read("france/communes.ndjson.gz", "code")).report();

                      assertThat(report.noise()).isEmpty();
                      assertThat(report.faults())
                          .containsEntry(FindingKind.INVALID, 1)
                          .containsEntry(FindingKind.GAP, 2)
                          .containsOnlyKeys(
                              FindingKind.INVALID, FindingKind.GAP, FindingKind.DISCONNECTED);
                    })));
  }

  private static TerritoryMap read(String file, String property) {
    return GeoJson.read(DATA.resolve(file), property, Datum.WGS84).orElseThrow();
  }

  private static Stream<DynamicTest> present(String file, Supplier<Stream<DynamicTest>> tests) {
    return Files.isRegularFile(DATA.resolve(file))
        ? tests.get()
        : Stream.of(dynamicTest("absent: " + file, () -> {}));
  }
}
