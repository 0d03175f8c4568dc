package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditCommandTest {
  @TempDir private Path folder;

  @Test
  void a_clean_map_has_no_findings() throws IOException {
    Run run = audit(two(), "--format", "json");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(audit(two()).out()).isEqualTo("0 findings, and 0 below 1 m²\n");
  }

  @Test
  void an_overlap_is_one_object_with_pair_area_geometry_and_remedy() throws Exception {
    Run run =
        audit(
            List.of(
                Maps.box("code", "1", 113, 113.01, 34, 34.01),
                Maps.box("code", "2", 113.009, 113.02, 34, 34.01)),
            "--format",
            "json",
            "--lang",
            "zh");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    JsonNode found = new JsonMapper().readTree(run.outLines().get(0));
    assertThat(run.outLines()).hasSize(1);
    assertThat(found.fieldNames())
        .toIterable()
        .containsExactly("kind", "grids", "area_m2", "noise", "wkt", "remedy");
    assertThat(found.get("kind").asText()).isEqualTo("overlap");
    assertThat(found.get("grids")).hasToString("[\"1\",\"2\"]");
    // 0.001 by 0.01 degrees: 92.38 m by 1109.2 m at 34 degrees, on the ellipsoid
    assertThat(found.get("area_m2").asDouble()).isCloseTo(102_470, withinPercentage(0.1));
    assertThat(found.get("noise").asBoolean()).isFalse();
    assertThat(found.get("remedy").asText()).contains("请");
    assertThat(wkt(found).getArea()).isCloseTo(0.00001, withinPercentage(0.1));
  }

  private static org.locationtech.jts.geom.Geometry wkt(JsonNode found) throws ParseException {
    return new WKTReader().read(found.get("wkt").asText());
  }

  @Test
  void a_territory_smaller_than_any_number_ends_in_an_answer() throws IOException {
    Run run =
        audit(
            List.of(
                Maps.feature(
                    "code",
                    "1",
                    "[[4.9e-324,4.9e-324],[1e-300,0],[1e-300,1e-300],[4.9e-324,4.9e-324]]")));

    assertThat(run).isEqualTo(new Run(0, "0 findings, and 0 below 1 m²\n", ""));
  }

  @Test
  void noise_alone_ends_with_0() throws IOException {
    List<String> map =
        List.of(
            Maps.box("code", "1", 113, 113.000002, 34, 34.00001),
            Maps.box("code", "2", 113.000001, 113.02, 34, 34.00001));

    Run noise = audit(map, "--format", "csv");
    Run fault = audit(map, "--format", "csv", "--noise", "0.01");

    assertThat(noise.code()).isZero();
    assertThat(noise.outLines().get(0)).isEqualTo("kind,grids,area_m2,noise,wkt,remedy");
    assertThat(noise.outLines().get(1)).startsWith("overlap,1;2,0.1024").contains(",true,");
    assertThat(fault.code()).isEqualTo(1);
    assertThat(fault.outLines().get(1)).contains(",false,");
  }

  @Test
  void a_degenerate_ring_is_a_finding_and_no_refusal() throws IOException {
    List<String> map = new ArrayList<>(two());
    map.add(Maps.feature("code", "3", "[[113,34],[113.5,34.5],[113,34]]"));

    Run run = audit(map);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().get(0)).startsWith("invalid 3: invalid polygon, 0 m²; ");
  }

  @Test
  void a_grid_without_territory_is_a_finding_and_no_refusal() throws IOException {
    List<String> map = new ArrayList<>(two());
    map.add("{\"type\":\"Feature\",\"properties\":{\"code\":3},\"geometry\":null}");

    Run run = audit(map);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().get(0)).startsWith("missing 3: no territory, 0 m²; ");
  }

  @Test
  void land_outside_its_parent_and_a_parent_without_grids_are_found() throws IOException {
    Path parents =
        Files.writeString(
            folder.resolve("parents.geojson"),
            Maps.collection(
                Maps.box("id", "\"A\"", 113, 113.015, 34, 34.01),
                Maps.box("id", "\"B\"", 114, 115, 34, 35)));

    Run run = audit(two(), "--parents", parents.toString(), "--parent-code", "id");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).hasSize(3);
    assertThat(run.outLines().get(0)).startsWith("outside-parent 2 A: outside its parent, 5");
    assertThat(run.outLines().get(1)).startsWith("missing B: no territory, 0 m²; ");
  }

  @Test
  void a_noise_that_is_no_number_is_one_line() throws IOException {
    assertThat(audit(two(), "--noise", "-1").errLines())
        .singleElement()
        .asString()
        .startsWith("--noise: ");
    assertThat(audit(two(), "--noise", "x").code()).isEqualTo(2);
  }

  @Test
  void the_page_stands_alone_and_escapes_codes() throws IOException {
    Path page = folder.resolve("page.html");
    List<String> map =
        List.of(
            Maps.box("code", "\"<b>\"", 113, 113.01, 34, 34.01),
            Maps.box("code", "2", 113.009, 113.02, 34, 34.01));

    Run run = audit(map, "--html", page.toString());

    String html = Files.readString(page);
    assertThat(run.code()).isEqualTo(1);
    assertThat(html)
        .contains("&lt;b&gt;", "class=\"fault\"", "class=\"picture\"", "1 findings")
        .doesNotContain("<b>", "<script", "http://", "https://", "<link", "@import", "url(");
  }

  /** The second square lacks the vertex that a third has on its border. */
  private static final List<String> UNMATCHED =
      List.of(
          Maps.box("code", "1", 113, 113.01, 34, 34.01),
          Maps.feature(
                  "code",
                  "2",
                  "[[113.01,34],[113.02,34],[113.02,34.01],[113.01,34.01],[113.01,34.005],[113.01,34]]")
              .replace("\"code\":2", "\"code\":2,\"name\":\"东\",\"size\":1.50"));

  @Test
  void a_mended_copy_says_every_change_and_keeps_all_else() throws IOException {
    Path mended = folder.resolve("mended.geojson");

    Run run = audit(UNMATCHED, "--mend", mended.toString(), "--format", "json");

    assertThat(run.code()).as("findings are those of the map as given").isEqualTo(1);
    assertThat(run.outLines()).singleElement().asString().contains("\"kind\":\"mismatch\"");
    assertThat(run.errLines())
        .containsExactly(
            "mended 1: inserted 1 vertices of its neighbours",
            "1 changes in 1 of 2 territories; left in the mended map: 0 findings, and 0 below 1 m²");
    String copy = Files.readString(mended);
    assertThat(copy).contains(UNMATCHED.get(1), "[113.01,34.005],[113.01,34.01]");
    assertThat(Files.readString(folder.resolve("map.geojson")))
        .as("the map that was given")
        .isEqualTo(Maps.collection(UNMATCHED.toArray(String[]::new)));
    Run again = Run.of("audit", "--grids", mended, "--code", "code");
    assertThat(again).isEqualTo(new Run(0, "0 findings, and 0 below 1 m²\n", ""));
  }

  @Test
  void a_sliver_is_closed_and_nothing_is_decided() throws IOException {
    Path mended = folder.resolve("mended.geojson");
    List<String> map =
        List.of(
            Maps.box("code", "1", 113, 113.01, 34, 34.01),
            Maps.feature(
                "code",
                "2",
                "[[113.01,34],[113.02,34],[113.02,34.01],[113.01,34.01],[113.010003,34.005],[113.01,34]]"),
            Maps.box("code", "3", 113.019, 113.03, 34, 34.01));

    Run run = audit(map, "--mend", mended.toString(), "--lang", "zh");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines()).hasSize(2);
    assertThat(run.errLines().get(0)).matches("已修补 [12]：并入狭缝 153\\.\\d{3} 平方米");
    Run again = Run.of("audit", "--grids", mended, "--code", "code", "--format", "json");
    assertThat(again.outLines()).singleElement().asString().contains("\"kind\":\"overlap\"");
  }

  @Test
  void a_mended_copy_takes_the_place_of_nothing_that_is_read() throws IOException {
    Path map = folder.resolve("map.geojson");

    Run same = audit(UNMATCHED, "--mend", map.toString());
    Run zipped = audit(UNMATCHED, "--mend", folder.resolve("a.gz").toString());
    Run nowhere = audit(UNMATCHED, "--mend", folder.resolve("no/mended.geojson").toString());

    assertThat(same.errLines()).singleElement().asString().contains("[same-file]");
    assertThat(zipped.errLines()).singleElement().asString().startsWith("--mend: ");
    assertThat(nowhere.errLines()).singleElement().asString().contains("[unwritable-output]");
    assertThat(List.of(same.code(), zipped.code(), nowhere.code())).containsOnly(2);
    assertThat(same.out() + zipped.out() + nowhere.out()).isEmpty();
  }

  private static List<String> two() {
    return List.of(
        Maps.box("code", "1", 113, 113.01, 34, 34.01),
        Maps.box("code", "2", 113.01, 113.02, 34, 34.01));
  }

  private Run audit(List<String> features, String... more) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("map.geojson"), Maps.collection(features.toArray(String[]::new)));
    List<String> words = List.of("audit", "--grids", file.toString(), "--code", "code");
    return Run.of(Stream.concat(words.stream(), Stream.of(more)).toArray());
  }
}
