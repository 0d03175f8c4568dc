package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocateCommandTest {
  @TempDir private Path folder;
  private LocateDesk desk = new LocateDesk(Path.of(""));

  @BeforeEach
  void write_the_map() throws IOException {
    desk = new LocateDesk(folder);
    desk.map(LocateDesk.MAP);
  }

  @Test
  void every_input_column_is_followed_by_the_answer() throws IOException {
    Run run =
        desk.locate("name,x,y\n\"a, b\",113.5,34.5\nedge,114,34.5\nboth,114.75,34.5\nout,99,34\n");

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
        desk.locate(
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
            "long,113.5,34.5,,false,,,6",
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
    desk.map(Maps.box("code", "1", 73, 74, 40, 41));

    Run run = desk.locate("x,y\n40.5,73.5\n41.5,20\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains(":2:1: ", "[swapped-coordinates]");
  }

  @Test
  void on_a_map_over_the_diagonal_a_point_outside_is_just_outside() throws IOException {
    desk.map(Maps.box("code", "1", 34, 38, 34, 35));

    Run run = desk.locate("x,y\n34.5,37.5\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void json_is_one_object_a_line() throws IOException {
    Run run = desk.locate("x,y\n114.75,34.5\n99,34\n", "--format", "json");

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
  void a_row_of_another_length_than_the_header_loses_no_cell() throws IOException {
    String points = "n,x,y\nlong,113.5,34.5,\"a, b\",,c\nshort,113.5\n";

    Run csv = desk.locate(points);
    Run json = desk.locate(points, "--format", "json");

    assertThat(csv.outLines())
        .containsExactly(
            "n,x,y,grid,ambiguous,candidates,edge_m",
            "long,113.5,34.5,,false,,,\"a, b\",,c",
            "short,113.5,,,false,,");
    assertThat(json.outLines())
        .containsExactly(
            "{\"n\":\"long\",\"x\":\"113.5\",\"y\":\"34.5\",\"grid\":null,\"ambiguous\":false,"
                + "\"candidates\":[],\"edge_m\":null,\"surplus\":[\"a, b\",\"\",\"c\"]}",
            "{\"n\":\"short\",\"x\":\"113.5\",\"y\":\"\",\"grid\":null,\"ambiguous\":false,"
                + "\"candidates\":[],\"edge_m\":null}");
    for (Run run : List.of(csv, json)) {
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errLines().stream().map(LocateCommandTest::placeAndCode))
          .containsExactly("2:1 row-length", "3:1 row-length");
    }
    assertThat(csv.errLines().get(0)).endsWith("stand behind the answer (in JSON as 'surplus')");
    assertThat(csv.errLines().get(1)).endsWith("empty ones and an empty grid");
  }

  @Test
  void a_column_called_like_an_answer_of_json_is_named() throws IOException {
    String points = "surplus,x,y\nkept,113.5,34.5\nlost,113.5,34.5,6\n";

    Run csv = desk.locate(points);
    Run json = desk.locate(points, "--format", "json");

    assertThat(csv.errLines().stream().map(LocateCommandTest::placeAndCode))
        .containsExactly("3:1 row-length");
    assertThat(json.errLines().stream().map(LocateCommandTest::placeAndCode))
        .containsExactly("1:1 column-twice", "3:1 row-length");
    assertThat(json.outLines().get(0)).startsWith("{\"surplus\":\"kept\",");
  }

  @Test
  void columns_of_one_name_are_kept_in_csv_and_refused_where_an_object_can_hold_but_one()
      throws IOException {
    String points = "n,x,y,n,,n,\na,113.5,34.5,b,c,d,e\n";

    Run csv = desk.locate(points);
    Run json = desk.locate(points, "--format", "json");

    assertThat(csv)
        .isEqualTo(
            new Run(
                0,
                """
                n,x,y,n,,n,,grid,ambiguous,candidates,edge_m
                a,113.5,34.5,b,c,d,e,101,false,101,45919.944
                """,
                ""));
    assertThat(json.code()).isEqualTo(2);
    assertThat(json.out()).isEmpty();
    assertThat(json.errLines().stream().map(LocateCommandTest::placeAndCode))
        .containsExactly("1:7 duplicate-column", "1:10 duplicate-column", "1:12 duplicate-column");
    assertThat(json.errLines()).allMatch(line -> line.contains("--format csv"));
  }

  @Test
  void every_fault_of_the_header_is_told_at_once() throws IOException {
    Run run = desk.locate("n,x,x,n\n", "--format", "json");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines().stream().map(LocateCommandTest::placeAndCode))
        .containsExactly("1:1 missing-column", "1:5 duplicate-column", "1:7 duplicate-column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gcj02", "bd09", "cgcs2000", "epsg:4547"})
  void another_datum_than_the_maps_is_refused_with_a_remedy(String datum) throws IOException {
    Run run = desk.locate("x,y\n113.5,34.5\n", "--datum", datum);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("[other-datum]; convert the points to wgs84 first");
  }

  @Test
  void a_map_of_another_datum_takes_points_of_that_datum_only() throws IOException {
    Run both = desk.locate("x,y\n113.5,34.5\n", "--datum", "gcj02", "--grids-datum", "gcj02");
    Run map = desk.locate("x,y\n113.5,34.5\n", "--grids-datum", "gcj02");
    Run metres =
        desk.locate("x,y\n113.5,34.5\n", "--datum", "epsg:4547", "--grids-datum", "epsg:4547");

    assertThat(both.code()).isZero();
    assertThat(both.outLines()).contains("113.5,34.5,101,false,101,45919.944");
    assertThat(map.code()).isEqualTo(2);
    assertThat(map.err()).contains("gridgov transform --from wgs84 --to gcj02");
    assertThat(metres.errLines()).singleElement().asString().startsWith("--grids-datum: ");
  }

  @Test
  void the_page_stands_alone_with_every_point_and_lists_the_doubtful_ones() throws IOException {
    Path page = folder.resolve("page.html");

    Run run =
        desk.locate(
            "n,x,y\n<b>,113.5,34.5\nboth,114.75,34.5\nout,115.001,34.5\nnone,,\n", "--html", page);
    Run chinese = desk.locate("x,y\n114.75,34.5\n", "--html", page + ".zh", "--lang", "zh");

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
    desk.map(Maps.feature("code", "1", "[[113,34],[114,35],[114,34],[113,35],[113,34]]"));

    Run run = desk.locate("x,y\n113.25,34.5\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).contains("113.25,34.5,1,false,1,17679.225");
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .contains("warning: ", "[invalid-polygon]");
  }

  private static String placeAndCode(String line) {
    return line.replaceFirst(".*points\\.csv:(\\d+:\\d+): .*\\[(\\S+)\\];.*", "$1 $2");
  }
}
