package io.gridgov.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeoJsonTest {
  private static final String SQUARE = "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]";

  private static Outcome<TerritoryMap> read(byte[] bytes) {
    return GeoJson.read("map.geojson", bytes, "code", Datum.WGS84);
  }

  private static Outcome<TerritoryMap> read(String text) {
    return read(text.getBytes(UTF_8));
  }

  private static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":"
        + code
        + "},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }

  private static String polygon(String code) {
    return feature(code, "Polygon", SQUARE);
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n"
        + String.join(",\n", features)
        + "\n]}";
  }

  private static List<String> codes(Outcome<TerritoryMap> read) {
    return read.orElseThrow().territories().stream().map(each -> each.code().value()).toList();
  }

  private static List<String> faults(Outcome<?> read) {
    return read.problems().stream().map(each -> each.spot() + " " + each.code()).toList();
  }

  private static byte[] zipped(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void a_collection_lines_and_a_single_feature_are_read() {
    assertThat(codes(read(collection(polygon("\"b\""), polygon("\"a\"")))))
        .containsExactly("a", "b");
    assertThat(codes(read(polygon("\"a\"") + "\r\n" + polygon("\"b\"")))).containsExactly("a", "b");
    assertThat(codes(read(polygon("\"a\"")))).containsExactly("a");
  }

  @Test
  void zipped_files_and_byte_order_marks_are_read() throws IOException {
    assertThat(codes(read(zipped(polygon("1"))))).containsExactly("1");
    assertThat(codes(read("\uFEFF" + polygon("1")))).containsExactly("1");
    assertThat(codes(read(zipped("\uFEFF" + polygon("1"))))).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource({"101, 101", "101.0, 101", "1.01E2, 101", "\"101.0\", 101.0", "-3, -3", "\"网格\", 网格"})
  void a_code_is_a_text_or_a_whole_number(String json, String code) {
    assertThat(codes(read(polygon(json)))).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.5",
        "true",
        "[1]",
        "{\"code\":1}",
        "\"\"",
        "\"a b\"",
        "\"a,b\"",
        "1e99999999",
        "NaN"
      })
  void any_other_code_is_a_fault(String json) {
    assertThat(faults(read(polygon(json)))).hasSize(1).first().asString().endsWith(" bad-code");
  }

  @Test
  void members_come_in_any_order_and_others_are_skipped() {
    String text =
        "{\"bbox\":[0,0,1,1],\"features\":[{\"geometry\":{\"coordinates\":"
            + SQUARE
            + ",\"note\":{\"type\":\"Point\"},\"type\":\"Polygon\"},\"id\":7,"
            + "\"properties\":{\"features\":[1],\"nested\":{\"code\":9},\"code\":\"a\"},"
            + "\"type\":\"Feature\"}],\"type\":\"FeatureCollection\"}";
    assertThat(codes(read(text))).containsExactly("a");
  }

  @Test
  void rings_stay_as_stored_even_those_that_are_none() {
    Outcome<TerritoryMap> read =
        read(
            collection(
                feature("\"a\"", "Polygon", "[[[5,5]],[],[[0.1,-0],[2,2,88]]]"),
                feature("\"b\"", "MultiPolygon", "[" + SQUARE + ",[],[[]]]"),
                feature("\"c\"", "Polygon", "[]")));
    List<Territory> all = List.copyOf(read.orElseThrow().territories());
    assertThat(all.get(0).polygons().get(0).rings())
        .extracting(ring -> ring.size())
        .containsExactly(1, 0, 2);
    assertThat(all.get(0).polygons().get(0).rings().get(2).lonDegrees(0)).isEqualTo(0.1);
    assertThat(all.get(1).polygons()).hasSize(3);
    assertThat(all).noneMatch(Territory::isValid);
    assertThat(faults(read))
        .containsExactly(
            "map.geojson:2:1 invalid-polygon",
            "map.geojson:3:1 invalid-polygon",
            "map.geojson:4:1 invalid-polygon");
  }

  @Test
  void a_polygon_that_crosses_itself_is_kept_with_a_warning() {
    Outcome<TerritoryMap> read =
        read(feature("\"a\"", "Polygon", "[[[0,0],[2,2],[2,0],[0,2],[0,0]]]"));
    assertThat(codes(read)).containsExactly("a");
    assertThat(read.problems()).noneMatch(Problem::isError);
    assertThat(faults(read)).containsExactly("map.geojson:1:1 invalid-polygon");
  }

  @Test
  void a_feature_that_says_it_has_no_place_is_kept_with_a_warning() {
    String nowhere = "{\"type\":\"Feature\",\"properties\":{\"code\":\"a\"},\"geometry\":null}";
    Outcome<TerritoryMap> read = read(nowhere);
    assertThat(codes(read)).containsExactly("a");
    assertThat(read.problems()).noneMatch(Problem::isError);
    assertThat(faults(read)).containsExactly("map.geojson:1:1 no-geometry");
    assertThat(read(nowhere.replace(",\"geometry\":null", "")).problems())
        .singleElement()
        .matches(Problem::isError);
  }

  @Test
  void all_faults_are_named_at_once_each_with_its_place() {
    String noCode = "{\"type\":\"Feature\",\"properties\":null,\"geometry\":null}";
    Outcome<TerritoryMap> read =
        read(
            collection(
                polygon("\"a\""),
                polygon("\"a\""),
                noCode,
                feature("\"p\"", "Point", "[1,2]"),
                feature("\"n\"", "Polygon", "[[[0,0],[NaN,1],[1,Infinity],[1e999,1]]]"),
                feature("\"s\"", "Polygon", "[[[34.7,113.6],[34.8,113.6],[34.7,113.7]]]"),
                feature("\"o\"", "Polygon", "[[[200,0],[0,0],[0,-191]]]"),
                feature("\"t\"", "Polygon", "[[[\"1\",2],[1],[1,null]]]"),
                feature("\"d\"", "MultiPolygon", SQUARE),
                "7"));
    assertThat(faults(read))
        .containsExactly(
            "map.geojson:3:1 duplicate-code",
            "map.geojson:4:1 missing-code",
            "map.geojson:4:1 no-geometry",
            "map.geojson:5:1 unsupported-geometry",
            "map.geojson:6:96 coordinate-not-finite",
            "map.geojson:7:90 swapped-coordinates",
            "map.geojson:8:90 out-of-range",
            "map.geojson:9:90 bad-coordinate",
            "map.geojson:10:93 bad-coordinates",
            "map.geojson:11:1 not-geojson");
    assertThat(read.problems().get(4).message().en()).contains("2 more in this feature");
    assertThat(read.problems().get(0).message().en()).endsWith("first at map.geojson:2:1");
  }

  @Test
  void a_territory_far_from_the_others_but_for_an_exchange_is_probably_swapped() {
    String square = "[[[-74,40],[-73,40],[-73,41],[-74,41],[-74,40]]]";
    String swapped = "[[[40,-74],[40,-73],[41,-73],[41,-74],[40,-74]]]";
    Outcome<TerritoryMap> read =
        read(
            collection(
                feature("1", "Polygon", square),
                feature("2", "Polygon", swapped),
                feature("3", "Polygon", square)));
    assertThat(faults(read)).containsExactly("map.geojson:3:1 swapped-coordinates");
  }

  @Test
  void a_file_cut_anywhere_is_a_fault_and_nothing_else() throws IOException {
    byte[] whole =
        collection(polygon("\"网\""), feature("2", "MultiPolygon", "[" + SQUARE + "]"))
            .getBytes(UTF_8);
    Set<String> met =
        IntStream.range(0, whole.length)
            .mapToObj(length -> read(Arrays.copyOf(whole, length)))
            .map(read -> read.problems().get(read.problems().size() - 1).code())
            .collect(Collectors.toSet());
    assertThat(met).containsExactlyInAnyOrder("empty-file", "truncated", "wrong-encoding");
    byte[] zipped = zipped(new String(whole, UTF_8));
    assertThat(IntStream.range(2, zipped.length))
        .allSatisfy(
            length ->
                assertThat(faults(read(Arrays.copyOf(zipped, length))))
                    .singleElement()
                    .asString()
                    .endsWith("truncated"));
  }

  @Test
  void what_is_no_map_is_named() throws IOException {
    assertThat(faults(read(""))).containsExactly("map.geojson empty-file");
    assertThat(faults(read(" \n "))).containsExactly("map.geojson empty-file");
    assertThat(faults(read(collection()))).containsExactly("map.geojson no-features");
    assertThat(faults(read("[1,2]"))).containsExactly("map.geojson:1:1 not-geojson");
    assertThat(faults(read("{\"type\":\"Topology\"}")))
        .containsExactly("map.geojson:1:1 not-geojson");
    assertThat(faults(read("code,name\n1,2"))).singleElement().asString().endsWith("bad-json");
    assertThat(faults(read(polygon("1") + "}"))).singleElement().asString().endsWith("bad-json");
    byte[] damaged = zipped(collection(polygon("1"), polygon("2")));
    damaged[damaged.length - 6] ^= 1;
    assertThat(faults(read(damaged))).singleElement().asString().endsWith("bad-gzip");
    byte[] gb = polygon("\"网格\"").getBytes(Charset.forName("GB18030"));
    assertThat(faults(read(gb))).singleElement().asString().endsWith("wrong-encoding");
  }

  @Test
  void a_hundred_thousand_brackets_do_not_exhaust_the_stack() {
    String brackets = "[".repeat(100_000);
    assertThat(faults(read(brackets))).containsExactly("map.geojson:1:202 too-deep");
    assertThat(faults(read(feature("1", "Polygon", brackets))))
        .singleElement()
        .asString()
        .endsWith("too-deep");
    assertThat(faults(read("{\"a\":".repeat(100_000))))
        .singleElement()
        .asString()
        .endsWith("too-deep");
  }

  @Test
  void a_number_longer_than_any_coordinate_is_too_large() {
    assertThat(faults(read(feature("1", "Polygon", "[[[" + "1".repeat(2000) + ",0]]]"))))
        .singleElement()
        .asString()
        .endsWith("too-large");
  }

  /** A megabyte of zipped brackets would unfold to more objects than any memory holds. */
  @Test
  void rings_without_end_are_too_large() {
    String rings = "[" + "[],".repeat(3_000_001);
    assertThat(faults(read(feature("1", "MultiPolygon", rings))))
        .singleElement()
        .asString()
        .endsWith("too-large");
  }

  /** Each of them would be remembered, of a megabyte that unfolds to half a milliard. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0\n", "{\"type\":\"Feature\"}\n", "{\"crs\":{\"name\":\"x\"},\"type\":1}\n"})
  void after_a_hundred_thousand_faults_the_rest_is_not_read(String faulty) {
    List<Problem> problems = read(faulty.repeat(100_100)).problems();
    assertThat(problems).hasSizeBetween(100_001, 100_010);
    assertThat(problems.get(problems.size() - 1).code()).isEqualTo("too-many-faults");
  }

  @Test
  void another_reference_system_is_a_warning() {
    String crs = "{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}}";
    String map = "{\"type\":\"FeatureCollection\",\"crs\":" + crs + ",\"features\":[%s]}";
    for (String plain :
        List.of("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4490")) {
      assertThat(read(map.formatted(plain, polygon("1"))).problems()).isEmpty();
    }
    Outcome<TerritoryMap> other = read(map.formatted("EPSG:3857", polygon("1")));
    assertThat(faults(other)).containsExactly("map.geojson:1:35 other-crs");
    assertThat(codes(other)).containsExactly("1");
  }

  @Test
  void a_file_is_read_from_its_path_and_a_missing_one_is_a_fault(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.geojson"), polygon("1"));
    assertThat(GeoJson.read(file, "code", Datum.CGCS2000).orElseThrow().find(GridCode.of("1")))
        .isPresent();
    assertThat(GeoJson.read(folder.resolve("b"), "code", Datum.WGS84).problems())
        .extracting(Problem::code)
        .containsExactly("unreadable");
    assertThat(GeoJson.read(folder, "code", Datum.WGS84).problems())
        .extracting(Problem::code)
        .containsExactly("unreadable");
  }
}
