package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocateCommandTest {
  /** Two squares side by side, and one that overlaps the second. */
  private static final String MAP =
      String.join(
          "\n", square("101", 113, 114), square("102.0", 114, 115), square("201", 114.5, 115));

  @TempDir private Path folder;
  private Path grids = Path.of("");

  @BeforeEach
  void write_the_map() throws IOException {
    grids = Files.writeString(folder.resolve("map.geojson"), MAP);
  }

  @Test
  void every_input_column_is_followed_by_the_answer() throws IOException {
    Run run = locate("name,x,y\n\"a, b\",113.5,34.5\nedge,114,34.5\nboth,114.75,34.5\nout,99,34\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .containsExactly(
            "name,x,y,grid,ambiguous,candidates,edge_m",
            "\"a, b\",113.5,34.5,101,false,101,45919.944",
            "edge,114,34.5,102,false,102,0.000",
            "both,114.75,34.5,102,true,102;201,22959.990",
            "out,99,34,,false,,1289299.116");
  }

  @Test
  void rows_with_unusable_coordinates_stay_and_are_named() throws IOException {
    Run run =
        locate(
            """
            name,x,y
            none,,
            nan,NaN,34
            hex,0x1p3,34
            far,181,34
            swap,34.5,113.5
            high,1e999,1
            short,1
            long,113.5,34.5,6
            good,113.5,34.5
            """);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines())
        .containsExactly(
            "name,x,y,grid,ambiguous,candidates,edge_m",
            "none,,,,false,,",
            "nan,NaN,34,,false,,",
            "hex,0x1p3,34,,false,,",
            "far,181,34,,false,,",
            "swap,34.5,113.5,,false,,",
            "high,1e999,1,,false,,",
            "short,1,,,false,,",
            "long,113.5,34.5,,false,,",
            "good,113.5,34.5,101,false,101,45919.944");
    assertThat(run.errLines().stream().map(LocateCommandTest::placeAndCode))
        .containsExactly(
            "2:6 missing-coordinate",
            "3:5 bad-coordinate",
            "4:5 bad-coordinate",
            "5:5 out-of-range",
            "6:6 swapped-coordinates",
            "7:6 bad-coordinate",
            "8:1 row-length",
            "9:1 row-length");
    assertThat(run.err()).doesNotContain("113.5").doesNotContain("NaN");
  }

  @Test
  void coordinates_in_range_but_exchanged_are_noticed_where_the_map_tells() throws IOException {
    grids = Files.writeString(grids, square("1", 73, 74).replace("34", "40").replace("35", "41"));

    Run run = locate("x,y\n40.5,73.5\n41.5,20\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains(":2:1: ", "[swapped-coordinates]");
  }

  @Test
  void on_a_map_over_the_diagonal_a_point_outside_is_just_outside() throws IOException {
    grids = Files.writeString(grids, square("1", 34, 38));

    Run run = locate("x,y\n34.5,37.5\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void json_is_one_object_a_line() throws IOException {
    Run run = locate("x,y\n114.75,34.5\n99,34\n", "--format", "json");

    List<String> lines = run.outLines();
    JsonNode inside = new JsonMapper().readTree(lines.get(0));
    assertThat(lines).hasSize(2);
    assertThat(inside.get("x").textValue()).isEqualTo("114.75");
    assertThat(inside.get("grid").textValue()).isEqualTo("102");
    assertThat(inside.get("ambiguous").booleanValue()).isTrue();
    assertThat(inside.get("candidates").toString()).isEqualTo("[\"102\",\"201\"]");
    assertThat(inside.get("edge_m").decimalValue()).isEqualByComparingTo("22959.990");
    assertThat(new JsonMapper().readTree(lines.get(1)).get("grid").isNull()).isTrue();
  }

  @Test
  void a_gzipped_map_and_a_file_from_a_spreadsheet_are_read() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(MAP.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(grids, zipped.toByteArray());

    Run run = locate("\uFEFFx,y\r\n113.5,34.5\r\n");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).contains("113.5,34.5,101,false,101,45919.944");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void maps_and_points_may_come_through_pipes() throws Exception {
    Path map = pipe("map.pipe", MAP);
    Path points = pipe("points.pipe", "x,y\n113.5,34.5\n");
    grids = map;

    Run run = locate(points, "x", "y");

    assertThat(run.err()).isEmpty();
    assertThat(run.outLines()).contains("113.5,34.5,101,false,101,45919.944");
  }

  /** Who writes to a pipe waits until somebody reads it. */
  private Path pipe(String name, String content) throws Exception {
    Path pipe = folder.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        new Thread(
            () -> {
              try {
                Files.writeString(pipe, content, StandardOpenOption.WRITE);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.setDaemon(true);
    writer.start();
    return pipe;
  }

  @Test
  void points_may_be_gb18030_if_that_is_said() throws IOException {
    byte[] bytes = "地点,经度,纬度\n郑州,113.5,34.5\n".getBytes(Charset.forName("GB18030"));
    Path points = Files.write(folder.resolve("points.csv"), bytes);

    Run refused = locate(points, "经度", "纬度");
    Run read = locate(points, "经度", "纬度", "--encoding", "gb18030");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.errLines())
        .singleElement()
        .asString()
        .contains("points.csv:1:1: ", "[gb18030]");
    assertThat(read.code()).isZero();
    assertThat(read.outLines()).contains("郑州,113.5,34.5,101,false,101,45919.944");
  }

  @Test
  void a_fault_in_the_middle_leaves_the_output_file_as_it_was() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "before");

    Run run = locate("x,y\n113.5,34.5\n113.5,\"34", "--out", out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(":3:7: ", "[unclosed-quote]");
    assertThat(out).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void the_output_file_is_replaced_as_a_whole() throws IOException {
    Path out = Files.writeString(folder.resolve("out.csv"), "before");

    Run run = locate("x,y\n113.5,34.5\n", "--out", out);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(out)
        .hasContent("x,y,grid,ambiguous,candidates,edge_m\n113.5,34.5,101,false,101,45919.944\n");
  }

  @Test
  void a_folder_that_is_none_takes_no_output() throws IOException {
    Run run = locate("x,y\n113.5,34.5\n", "--out", grids.resolve("out.csv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("[unwritable-output]");
  }

  @Test
  @EnabledIf("hasFullDevice")
  void a_full_disk_is_one_line() throws IOException {
    Run run = locate("x,y\n113.5,34.5\n", "--out", "/dev/full");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("no space is left", "[unwritable-output]");
    assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
  }

  static boolean hasFullDevice() {
    return Files.isWritable(Path.of("/dev/full"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcj02", "bd09", "cgcs2000", "epsg:4547"})
  void another_datum_than_the_maps_is_refused_with_a_remedy(String datum) throws IOException {
    Run run = locate("x,y\n113.5,34.5\n", "--datum", datum);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("[other-datum]; convert the points to wgs84 first");
  }

  @Test
  void a_map_of_another_datum_takes_points_of_that_datum_only() throws IOException {
    Run both = locate("x,y\n113.5,34.5\n", "--datum", "gcj02", "--grids-datum", "gcj02");
    Run map = locate("x,y\n113.5,34.5\n", "--grids-datum", "gcj02");
    Run metres = locate("x,y\n113.5,34.5\n", "--datum", "epsg:4547", "--grids-datum", "epsg:4547");

    assertThat(both.code()).isZero();
    assertThat(both.outLines()).contains("113.5,34.5,101,false,101,45919.944");
    assertThat(map.code()).isEqualTo(2);
    assertThat(map.err()).contains("gridgov transform --from wgs84 --to gcj02");
    assertThat(metres.errLines()).singleElement().asString().startsWith("--grids-datum: ");
  }

  @Test
  void an_output_never_takes_the_place_of_an_input_or_of_another_output() throws IOException {
    Path points = folder.resolve("points.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.geojson"), grids);

    Run intoPoints = locate("x,y\n113.5,34.5\n", "--out", points);
    Run intoMap = locate("x,y\n113.5,34.5\n", "--html", link);
    Run twice = locate("x,y\n1,1\n", "--html", "a/../new.txt", "--out", "new.txt");

    assertThat(List.of(intoPoints.code(), intoMap.code(), twice.code())).containsOnly(2);
    assertThat(intoPoints.err() + intoMap.err() + twice.err()).contains("[same-file]");
    assertThat(twice.errLines()).hasSize(1);
    assertThat(points).hasContent("x,y\n1,1\n");
    assertThat(grids).hasContent(MAP);
  }

  @Test
  void the_page_stands_alone_with_every_point_and_lists_the_doubtful_ones() throws IOException {
    Path page = folder.resolve("page.html");

    Run run =
        locate(
            "n,x,y\n<b>,113.5,34.5\nboth,114.75,34.5\nout,115.001,34.5\nnone,,\n", "--html", page);
    Run chinese = locate("x,y\n114.75,34.5\n", "--html", page + ".zh", "--lang", "zh");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(5);
    String html = Files.readString(page);
    assertThat(html)
        .contains(
            "4 points, of which 1 could not be used; 3 are drawn, on 3 territories",
            "blue: 1 in one grid; red: 1 in several; violet: 0 in an invalid one; yellow: 1 outside",
            ">3</td>",
            ">in several grids that overlap</td>",
            ">102 201</td>",
            ">22959.990</td>",
            "<td data-head=\"Line\">4</td><td data-head=\"Where\">outside the map</td>",
            "101: 1 points")
        .doesNotContain("<b>", "<script", "http://", "https://", "<link", "@import", "url(");
    assertThat(chinese.code()).isZero();
    assertThat(Files.readString(Path.of(page + ".zh")))
        .contains("各点落格", "位于多个重叠网格内", "lang=\"zh-CN\"");
  }

  @Test
  void a_territory_that_crosses_itself_answers_and_is_a_finding() throws IOException {
    Files.writeString(grids, feature("1", "[[113,34],[114,35],[114,34],[113,35],[113,34]]") + "\n");

    Run run = locate("x,y\n113.25,34.5\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).contains("113.25,34.5,1,false,1,17679.225");
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("warning: ", "[invalid-polygon]");
  }

  @Test
  void both_missing_files_are_named() {
    Run run =
        Run.of(
            "locate",
            "--grids",
            "no.json",
            "--code",
            "c",
            "--points",
            "no.csv",
            "--lon",
            "x",
            "--lat",
            "y",
            "--lang",
            "zh");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .containsExactly(
            "no.json: 文件不存在 [missing-file]；请检查文件名和所在目录",
            "no.csv: 文件不存在 [missing-file]；请检查文件名和所在目录");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x,z\n1,2\n", "x,y,y\n1,2,3\n", "x,y\n\u0000,2\n"})
  void a_file_that_has_no_such_points_is_one_line(String csv) throws IOException {
    Run run = locate(csv);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .containsAnyOf("[empty-file]", "[missing-column]", "[duplicate-column]", "[binary-file]");
  }

  private Run locate(String csv, Object... more) throws IOException {
    Path points = Files.writeString(folder.resolve("points.csv"), csv);
    return locate(points, "x", "y", more);
  }

  private Run locate(Path points, String lon, String lat, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "locate",
                "--grids",
                grids,
                "--code",
                "code",
                "--points",
                points,
                "--lon",
                lon,
                "--lat",
                lat));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static String placeAndCode(String line) {
    return line.replaceFirst(".*points\\.csv:(\\d+:\\d+): .*\\[(\\S+)\\];.*", "$1 $2");
  }

  private static String square(String code, double west, double east) {
    return feature(
        code, "[[%1$s,34],[%2$s,34],[%2$s,35],[%1$s,35],[%1$s,34]]".formatted(west, east));
  }

  private static String feature(String code, String ring) {
    return "{\"type\":\"Feature\",\"properties\":{\"code\":%s},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[%s]}}"
        .formatted(code, ring);
  }
}
