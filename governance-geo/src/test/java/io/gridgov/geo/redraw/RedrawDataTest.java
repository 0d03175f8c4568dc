package io.gridgov.geo.redraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Lineage;
import io.gridgov.core.grid.Share;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Real maps, if the optional folder {@code ../shared/data} is there; else one test says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrawDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("gridgov.shared", "../../shared"), "data");
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final GridCode WEST = GridCode.of("west");
  private static final GridCode EAST = GridCode.of("east");
  private static final GridCode WHOLE = GridCode.of("whole");

  /** Each district by a line from south to north, then its halves again into one. */
  @TestFactory
  Stream<DynamicTest> districts_are_split_and_merged() {
    return present("nyc/community_districts.geojson.gz", "BoroCD", 1);
  }

  /** One commune in four hundred. */
  @TestFactory
  Stream<DynamicTest> communes_are_split_and_merged() {
    return present("france/communes.ndjson.gz", "code", 400);
  }

  private static Stream<DynamicTest> present(String file, String property, int step) {
    return Files.isRegularFile(DATA.resolve(file))
        ? Stream.of(dynamicTest(file, () -> splitAndMerge(read(file, property), step)))
        : Stream.of(dynamicTest("absent: " + file, () -> {}));
  }

  private static TerritoryMap read(String file, String property) {
    return GeoJson.read(DATA.resolve(file), property, Datum.WGS84).orElseThrow();
  }

  private static void splitAndMerge(TerritoryMap first, int step) {
    TerritoryMap map = first;
    int done = 0;
    List<Territory> all = List.copyOf(first.territories());
    for (int i = 0; i < all.size(); i += step) {
      Outcome<Redrawn> split = split(map, all.get(i));
      assertThat(split.problems()).isEmpty();
      Redrawn halves = split.orElseThrow();
      assertThat(halves.findings()).allMatch(each -> each.kind() == FindingKind.DISCONNECTED);
      assertThat(
              Lineage.of(halves.changes(DAY, "")).follow(all.get(i).code(), DAY.minusDays(1), DAY))
          .satisfies(shares -> assertThat(sum(shares.values())).isEqualTo(Share.ONE));
      Redrawn whole =
          Redraw.of(halves.map()).allowingPieces().merge(List.of(WEST, EAST), WHOLE).orElseThrow();
      assertThat(area(whole.map(), WHOLE))
          .isCloseTo(EarthArea.squareMetres(all.get(i)), withinPercentage(1e-7));
      map = renamed(whole.map(), all.get(i).code());
      done++;
    }
    assertThat(done).isGreaterThan(60);
    assertThat(Audit.of(map).report().since(Audit.of(first).report())).isEmpty();
  }

  /** Islands that the line does not touch go west. */
  private static Outcome<Redrawn> split(TerritoryMap map, Territory territory) {
    Envelope box = largest(territory).getEnvelopeInternal();
    double middle = (box.getMinX() + box.getMaxX()) / 2;
    Line line =
        Line.ofDegrees(
            map.datum(), middle, box.getMinY() - 0.01, middle + 1e-5, box.getMaxY() + 0.01);
    Parts parts = Parts.ofSides(WEST, EAST).islands(WEST);
    Redraw redraw = Redraw.of(map).allowingPieces();
    return redraw.split(territory.code(), line, parts);
  }

  private static Geometry largest(Territory territory) {
    return Shapes.parts(Shapes.land(territory)).stream()
        .max(Comparator.comparingDouble(Geometry::getArea))
        .orElseThrow();
  }

  private static Share sum(Iterable<Share> shares) {
    Share sum = Share.ZERO;
    for (Share share : shares) {
      sum = sum.plus(share);
    }
    return sum;
  }

  private static double area(TerritoryMap map, GridCode code) {
    return EarthArea.squareMetres(map.find(code).orElseThrow());
  }

  private static TerritoryMap renamed(TerritoryMap map, GridCode code) {
    return TerritoryMap.of(
        map.datum(),
        map.territories().stream()
            .map(each -> each.code().equals(WHOLE) ? Territory.of(code, each.polygons()) : each)
            .toList());
  }
}
