package io.gridgov.geo.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gridgov.core.place.Datum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** PROJ's and the vendors' coordinates, if {@code ../shared/data/datum} is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatumDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("gridgov.shared", "../../shared"), "data", "datum");

  private static final double MILLIMETRE = 0.001;

  @TestFactory
  Stream<DynamicTest> zones_agree_with_proj_within_a_millimetre() {
    return present(
        () ->
            rows().map(row -> dynamicTest(row[0] + " " + row[3] + " " + row[4], () -> zone(row))));
  }

  private static void zone(String[] row) {
    Datum zone = Datum.parse("epsg:" + row[0]);
    double lon = Double.parseDouble(row[3]);
    double lat = Double.parseDouble(row[4]);
    double easting = Double.parseDouble(row[5]);
    double northing = Double.parseDouble(row[6]);

    Xy metres = Conversion.between(Datum.CGCS2000, zone).apply(lon, lat);
    Xy degrees = Conversion.between(zone, Datum.CGCS2000).apply(easting, northing);

    assertThat(metres.x()).isCloseTo(easting, within(MILLIMETRE));
    assertThat(metres.y()).isCloseTo(northing, within(MILLIMETRE));
    assertThat(degrees.x()).isCloseTo(lon, within(2e-8));
    assertThat(degrees.y()).isCloseTo(lat, within(1e-8));
  }

  @TestFactory
  Stream<DynamicTest> cities_agree_with_the_map_vendors() {
    return present(
        () -> cities().map(city -> dynamicTest(city.get("name").asText(), () -> city(city))));
  }

  private static void city(JsonNode city) {
    same(city, Datum.GCJ02, Datum.BD09, 1e-6);
    same(city, Datum.BD09, Datum.GCJ02, 1e-6);
    same(city, Datum.WGS84, Datum.GCJ02, 1e-4);
    same(city, Datum.GCJ02, Datum.WGS84, 1e-4);
    same(city, Datum.BD09, Datum.WGS84, 1e-4);
    same(city, Datum.CGCS2000, Datum.BD09, 1e-4);
  }

  private static void same(JsonNode city, Datum from, Datum to, double digits) {
    JsonNode given = city.get(key(from));
    JsonNode wanted = city.get(key(to));
    Xy got = Conversion.between(from, to).apply(given.get(0).asDouble(), given.get(1).asDouble());
    assertThat(got.x()).as("%s %s", from, to).isCloseTo(wanted.get(0).asDouble(), within(digits));
    assertThat(got.y()).as("%s %s", from, to).isCloseTo(wanted.get(1).asDouble(), within(digits));
  }

  private static String key(Datum datum) {
    return switch (datum.name()) {
      case "gcj02" -> "GCJ02";
      case "bd09" -> "BD09";
      default -> "WGS84";
    };
  }

  private static Stream<String[]> rows() {
    try {
      List<String> lines = Files.readAllLines(DATA.resolve("cgcs2000_gauss_kruger.csv"));
      return lines.stream().skip(1).map(line -> line.split(",", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<JsonNode> cities() {
    try {
      byte[] json = Files.readAllBytes(DATA.resolve("cities_wgs84_gcj02_bd09.json"));
      return StreamSupport.stream(new JsonMapper().readTree(json).spliterator(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<DynamicTest> present(Supplier<Stream<DynamicTest>> tests) {
    return Files.isDirectory(DATA)
        ? tests.get()
        : Stream.of(dynamicTest("absent: " + DATA, () -> {}));
  }
}
