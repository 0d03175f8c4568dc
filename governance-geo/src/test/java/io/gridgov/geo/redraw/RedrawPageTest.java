package io.gridgov.geo.redraw;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Lineage;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on redrawing shows the code below, what it prints, and every refusal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrawPageTest {
  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// PAGE: begin\\n(.*?)\\n *// PAGE: end$");
  private static final Pattern FAULT = Pattern.compile("fault\\(\\s*\"([a-z-]+)\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]* \\|$");
  private static final Path MAIN = Path.of("src/main/java/io/gridgov/geo/redraw/Faults.java");
  private static final Path TEST =
      Path.of("src/test/java/io/gridgov/geo/redraw/RedrawPageTest.java");

  /** Two grids, one beside the other. */
  private static final String BOUNDARIES =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"code": "001"}, "geometry": {"type": "Polygon",
          "coordinates": [[[113.60, 34.70], [113.61, 34.70], [113.61, 34.71], [113.60, 34.71],
                           [113.60, 34.70]]]}},
        {"type": "Feature", "properties": {"code": "002"}, "geometry": {"type": "Polygon",
          "coordinates": [[[113.61, 34.70], [113.62, 34.70], [113.62, 34.71], [113.61, 34.71],
                           [113.61, 34.70]]]}}]}
      """;

  private static TerritoryMap read() {
    byte[] bytes = BOUNDARIES.getBytes(StandardCharsets.UTF_8);
    return GeoJson.read(
            "boundaries.geojson", new ByteArrayInputStream(bytes), "code", Datum.CGCS2000)
        .orElseThrow();
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("../docs", name));
  }

  private static void show(TerritoryMap map, PrintStream out) {
    // PAGE: begin
    Line line = Line.ofDegrees(Datum.CGCS2000, 113.59, 34.705, 113.615, 34.705, 113.615, 34.69);
    Parts parts = Parts.ofSides(GridCode.of("001"), GridCode.of("003"));
    Outcome<Redrawn> outcome = Redraw.of(map).split(GridCode.of("001"), line, parts);

    outcome.problems().forEach(fault -> out.println(fault.message() + "; " + fault.remedy()));
    outcome
        .value()
        .ifPresent(
            redrawn -> {
              LocalDate day = LocalDate.of(2026, 7, 1);
              List<Change> changes = redrawn.changes(day, "");
              out.println("redrawn " + redrawn.redrawn() + ", matched " + redrawn.matched());
              changes.forEach(each -> out.println(each.to().orElseThrow() + " " + each.share()));
              Lineage lineage = Lineage.of(changes);
              out.println(lineage.follow(GridCode.of("001"), day.minusDays(1), day));
            });
    // PAGE: end
  }

  @ParameterizedTest
  @ValueSource(strings = {"redraw.md", "redraw.zh-CN.md"})
  void the_code_is_that_of_a_test_that_runs_and_prints_what_the_page_says(String name)
      throws IOException {
    Matcher region = REGION.matcher(Files.readString(TEST));
    assertThat(region.find()).isTrue();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    show(read(), new PrintStream(printed, true, StandardCharsets.UTF_8));

    assertThat(page(name))
        .contains("```java\n" + region.group(1).stripIndent() + "\n```")
        .contains("```text\n" + printed.toString(StandardCharsets.UTF_8) + "```");
  }

  @ParameterizedTest
  @ValueSource(strings = {"redraw.md", "redraw.zh-CN.md"})
  void every_refusal_is_on_the_page(String name) throws IOException {
    assertThat(all(ROW, page(name))).isNotEmpty().isEqualTo(all(FAULT, Files.readString(MAIN)));
  }

  @Test
  void both_pages_have_the_same_form() throws IOException {
    Pattern form = Pattern.compile("(?m)^(#+ |\\| |- |```)");
    assertThat(form.matcher(page("redraw.zh-CN.md")).results().map(m -> m.group()).toList())
        .isEqualTo(form.matcher(page("redraw.md")).results().map(m -> m.group()).toList());
  }

  private static SortedSet<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
