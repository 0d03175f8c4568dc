package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TransformCommandTest {
  @TempDir private Path folder;

  /** The vendors' own coordinates of 安阳市, and PROJ's of a point in zone 38. */
  @Test
  void every_input_column_is_followed_by_the_converted_coordinates() throws IOException {
    Run run = transform("gcj02", "bd09", "名称,lon,lat\n安阳市,114.3924004,36.0975803\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().get(0)).isEqualTo("名称,lon,lat,x,y");
    assertThat(run.outLines().get(1))
        .matches("安阳市,114\\.3924004,36\\.0975803,114\\.398896\\d{3},36\\.103531\\d{3}");
  }

  @Test
  void metres_have_three_decimals_and_degrees_nine() throws IOException {
    Run metres = transform("cgcs2000", "epsg:4526", "lon,lat\n114,0\n");
    Run degrees = transform("EPSG:4526", "wgs84", "lon,lat\n38500000,0\n");

    assertThat(metres.outLines()).containsExactly("lon,lat,x,y", "114,0,38500000.000,0.000");
    assertThat(degrees.outLines())
        .containsExactly("lon,lat,x,y", "38500000,0,114.000000000,0.000000000");
  }

  @Test
  void points_outside_the_mainland_keep_their_coordinates() throws IOException {
    Run run = transform("wgs84", "gcj02", "lon,lat\n-73.9857,40.7484\n114.17,22.3\n");

    assertThat(run.outLines())
        .containsExactly(
            "lon,lat,x,y",
            "-73.9857,40.7484,-73.985700000,40.748400000",
            "114.17,22.3,114.170000000,22.300000000");
  }

  @Test
  void rows_that_cannot_be_used_stay_and_are_named() throws IOException {
    Run run =
        transform(
            "wgs84",
            "epsg:4526",
            """
            name,lon,lat
            none,,
            nan,113,NaN
            far,200,34
            swap,34,113
            paris,2.35,48.86
            short,1
            long,113,34,5
            good,114,0
            """);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines())
        .containsExactly(
            "name,lon,lat,x,y",
            "none,,,,",
            "nan,113,NaN,,",
            "far,200,34,,",
            "swap,34,113,,",
            "paris,2.35,48.86,,",
            "short,1,,,",
            "long,113,34,,,5",
            "good,114,0,38500000.000,0.000");
    assertThat(run.errLines().stream().map(line -> line.replaceAll(".*points.csv:", "")))
        .map(line -> line.replaceAll(": .*\\[", " ").replaceAll("\\].*", ""))
        .containsExactly(
            "2:6 missing-coordinate",
            "3:9 bad-coordinate",
            "4:5 out-of-range",
            "5:6 swapped-coordinates",
            "6:7 out-of-zone",
            "7:1 row-length",
            "8:1 row-length");
  }

  @Test
  void eastings_of_another_zone_are_named() throws IOException {
    Run run = transform("epsg:4526", "wgs84", "lon,lat\n39500000,1\n500000,1\n1,38500000\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(3);
    assertThat(run.errLines().subList(0, 2)).allMatch(line -> line.contains("[out-of-zone]"));
    assertThat(run.errLines().get(2)).contains("[swapped-coordinates]");
  }

  @Test
  void json_has_one_object_a_line_with_numbers_or_null() throws IOException {
    Run run = transform("cgcs2000", "epsg:4547", "n,lon,lat\n1,114,0\n2,x,0\n", "--format", "json");

    assertThat(run.outLines())
        .containsExactly(
            "{\"n\":\"1\",\"lon\":\"114\",\"lat\":\"0\",\"x\":500000.000,\"y\":0.000}",
            "{\"n\":\"2\",\"lon\":\"x\",\"lat\":\"0\",\"x\":null,\"y\":null}");
  }

  @Test
  void json_writes_the_same_plain_decimals_as_csv() throws IOException {
    Run metres = transform("cgcs2000", "epsg:4526", "lon,lat\n114,0\n", "--format", "json");
    Run degrees = transform("wgs84", "wgs84", "lon,lat\n-0.00000012,1e-300\n", "--format", "json");

    assertThat(metres.outLines())
        .containsExactly("{\"lon\":\"114\",\"lat\":\"0\",\"x\":38500000.000,\"y\":0.000}");
    assertThat(degrees.outLines())
        .singleElement()
        .asString()
        .endsWith("\"x\":-0.000000120,\"y\":0.000000000}");
  }

  @Test
  void a_column_called_like_the_answers_is_named() throws IOException {
    Run run = transform("wgs84", "wgs84", "x,lon,lat\nkept,1,2\n");

    assertThat(run.code()).isZero();
    assertThat(run.outLines().get(1)).isEqualTo("kept,1,2,1.000000000,2.000000000");
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("points.csv:1:1: warning: ", "[column-twice]");
  }

  @Test
  void a_row_of_another_length_than_the_header_loses_no_cell() throws IOException {
    String points = "lon,lat\n1,2,\"a, b\",\n3\n";

    Run csv = transform("wgs84", "wgs84", points);
    Run json = transform("wgs84", "wgs84", points, "--format", "json");

    assertThat(csv.outLines()).containsExactly("lon,lat,x,y", "1,2,,,\"a, b\",", "3,,,");
    assertThat(json.outLines())
        .containsExactly(
            "{\"lon\":\"1\",\"lat\":\"2\",\"x\":null,\"y\":null,\"surplus\":[\"a, b\",\"\"]}",
            "{\"lon\":\"3\",\"lat\":\"\",\"x\":null,\"y\":null}");
    for (Run run : List.of(csv, json)) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errLines()).allMatch(line -> line.contains("[row-length]")).hasSize(2);
    }
  }

  @Test
  void columns_of_one_name_are_kept_in_csv_and_refused_where_an_object_can_hold_but_one()
      throws IOException {
    String points = "n,lon,lat,n\na,1,2,b\n";

    Run csv = transform("wgs84", "wgs84", points);
    Run json = transform("wgs84", "wgs84", points, "--format", "json");

    assertThat(csv).isEqualTo(new Run(0, "n,lon,lat,n,x,y\na,1,2,b,1.000000000,2.000000000\n", ""));
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.out()).isEmpty();
    assertThat(json.errLines())
        .singleElement()
        .asString()
        .contains("points.csv:1:11: ", "[duplicate-column]");
  }

  @Test
  void the_points_are_not_overwritten_through_a_link() throws IOException {
    Path points = folder.resolve("points.csv");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), points);

    Run run = transform("wgs84", "gcj02", "lon,lat\n1,2\n", "--out", link.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("link.csv: ", "[same-file]");
    assertThat(points).hasContent("lon,lat\n1,2\n");
  }

  @ParameterizedTest
  @CsvSource({"--from, epsg:4490", "--from, epsg:4555", "--to, nad83", "--to, ''"})
  void a_datum_that_there_is_not_is_one_line(String option, String name) throws IOException {
    Run run =
        transform(
            option.equals("--from") ? name : "wgs84",
            option.equals("--to") ? name : "wgs84",
            "lon,lat\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().startsWith(option + ": ");
  }

  @Test
  void the_page_stands_alone_and_says_what_it_does_not_draw() throws IOException {
    Path page = folder.resolve("page.html");

    Run run =
        transform(
            "wgs84",
            "gcj02",
            "lon,lat\n113.6,34.7\n113.7,34.8\nx,1\n200,1\n",
            "--html",
            page.toString(),
            "--lang",
            "zh");

    String html = Files.readString(page);
    assertThat(run.code()).isEqualTo(1);
    assertThat(html)
        .contains("坐标转换：wgs84 至 gcj02", "共 4 个点，其中 2 个无法转换；图中画出 2 个")
        .doesNotContain("<script", "http://", "https://", "<link", "@import", "url(");
    assertThat(html.split("class=\"after\"", -1)).hasSize(3);
  }

  private Run transform(String from, String to, String points, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("points.csv"), points);
    List<String> words =
        List.of(
            "transform",
            "--from",
            from,
            "--to",
            to,
            "--points",
            file.toString(),
            "--lon",
            "lon",
            "--lat",
            "lat");
    return Run.of(Stream.concat(words.stream(), Stream.of(more)).toArray());
  }
}
