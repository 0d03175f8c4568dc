package io.gridgov.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayPageTest {

  private static final String HOSTILE =
      "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&\u2028{{data}}";

  @Test
  void the_same_data_give_the_same_bytes() throws IOException {
    assertThat(page(Demo.data(300, 2000, 3))).isEqualTo(page(Demo.data(300, 2000, 3)));
  }

  @Test
  void nothing_is_loaded_from_anywhere() throws IOException {
    String page = withoutEcharts(page(Demo.data(100, 500, 1)));

    assertThat(page)
        .doesNotContainPattern("(?i)https?:|[\"'(]//\\w")
        .doesNotContainPattern("(?i)\\s(src|href|action|srcset)\\s*=")
        .doesNotContainPattern("(?i)<(link|img|iframe|object|embed|base|form|audio|video)\\b")
        .doesNotContainPattern("(?i)@import|url\\(|@font-face")
        .doesNotContainPattern(
            "(?i)fetch\\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\\(|new (Image|Worker)")
        .contains("default-src 'none'");
  }

  @Test
  void the_chart_library_keeps_its_licence_header() throws IOException {
    assertThat(page(Demo.data(100, 500, 1)))
        .contains("Licensed to the Apache Software Foundation (ASF) under one");
  }

  @Test
  void every_slot_of_the_template_is_filled() throws IOException {
    assertThat(withoutEcharts(page(Demo.data(100, 500, 1)))).doesNotContainPattern("\\{\\{\\w");
  }

  @Test
  void it_says_that_it_is_for_internal_use_and_leaves_room_for_a_map_approval_number()
      throws IOException {
    assertThat(page(Demo.data(100, 500, 1)))
        .contains("Internal use", "内部使用", "审图号：", "class=\"slot\"");
  }

  @Test
  void hostile_names_stay_text() throws IOException {
    String page = withoutEcharts(page(hostile(HOSTILE)));

    assertThat(page)
        .doesNotContain("<script>alert", "<img")
        .contains("&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;");
    assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(3);
    assertThat(dataText(page)).doesNotContain("<", "\u2028").contains("\\u2028");
    assertThat(data(page).at("/map/regions/0/name").textValue()).isEqualTo(HOSTILE);
  }

  @Test
  void a_region_with_a_small_count_does_not_show_it_in_the_source() throws IOException {
    JsonNode regions = data(page(small())).at("/map/regions");

    assertThat(regions.get(0).at("/values").toString()).isEqualTo("[63,63.5]");
    assertThat(regions.get(1).at("/values").toString()).isEqualTo("[\"s\",\"s\"]");
    assertThat(regions.get(2).at("/values").toString()).isEqualTo("[\"w\",\"w\"]");
    assertThat(regions.get(3).at("/values").toString()).isEqualTo("[50,[1,90]]");
    assertThat(regions.get(4).at("/values").toString()).isEqualTo("[null,null]");
  }

  @Test
  void hours_units_and_summary_show_no_count_under_five() throws IOException {
    String page = page(small());
    JsonNode data = data(page);

    assertThat(data.at("/hours/0/9").asText()).isEqualTo("s");
    assertThat(data.at("/hours/0/10").asText()).isEqualTo("w");
    assertThat(data.at("/hours/0/11").asText()).isEqualTo("40");
    assertThat(data.at("/timed").toString()).isEqualTo("[\"s\",\"w\",60]");
    assertThat(data.at("/returned").toString()).isEqualTo("[\"w\",\"s\",20]");
    assertThat(page).contains("<dd><span class=\"hidden-figure\">&lt;5</span></dd>");
  }

  @Test
  void a_part_of_a_named_sum_is_withheld_beside_a_small_one() throws IOException {
    assertThat(page(Demo.data(100, 2000, 1)))
        .containsPattern(
            "Refused</span><span lang=\"zh-CN\">不予受理</span></dt><dd><span class=\"hid");
  }

  @Test
  void eight_thousand_grids_stay_under_eight_megabytes() throws IOException {
    assertThat(page(Demo.data(8000, 20_000, 1)).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(2_000_000, 8_000_000);
  }

  @Test
  void a_city_without_map_reports_or_orders_has_a_page() throws IOException {
    assertThat(page(hostile("Quiet"))).contains("Quiet");
  }

  @Test
  void a_file_that_cannot_be_written_leaves_nothing_behind(@TempDir Path folder)
      throws IOException {
    assertThatThrownBy(() -> DayPage.write(small(), folder.resolve("missing/index.html")))
        .isInstanceOf(NoSuchFileException.class);
    DayPage.write(small(), folder.resolve("index.html"));
    try (var files = Files.list(folder)) {
      assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("index.html"));
    }
  }

  private static String page(PageData data) throws IOException {
    StringBuilder out = new StringBuilder();
    DayPage.write(data, out);
    return out.toString();
  }

  private static String withoutEcharts(String page) {
    String echarts = Resource.echarts();
    int at = page.indexOf(echarts);
    assertThat(at).isPositive();
    return page.substring(0, at) + page.substring(at + echarts.length());
  }

  private static JsonNode data(String page) throws IOException {
    return new ObjectMapper().readTree(dataText(page));
  }

  private static String dataText(String page) {
    String start = "<script type=\"application/json\" id=\"data\">";
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf("</script>", from));
  }

  private static PageData hostile(String name) {
    Words words = Words.same(name);
    Region region = new Region(name, words, "district", null, Outline.none(), Map.of());
    Story.Step step = new Story.Step(Instant.EPOCH, words, words, words);
    return new PageData(
        PageLanguage.ZH,
        words,
        words,
        LocalDate.of(2026, 3, 2),
        1,
        ZoneId.of("Asia/Shanghai"),
        List.of(new Level("district", words)),
        List.of(Measure.rate("m", words, words)),
        List.of(region),
        List.of(new HourCount(0, words, 9)),
        List.of(new UnitFigures(words, 1, 2, 3)),
        List.of(new Story(name, words, List.of(words), Duration.ofHours(30), false, List.of(step))),
        List.of(new SummaryLine("s", words, new Figure.Note(words))),
        List.of());
  }

  /** One city of three districts and one that knows nothing. */
  private static PageData small() {
    Words words = Words.of("name", "名");
    return new PageData(
        PageLanguage.EN,
        words,
        words,
        LocalDate.of(2026, 3, 2),
        1,
        ZoneId.of("Asia/Shanghai"),
        List.of(new Level("city", words), new Level("district", words)),
        List.of(Measure.count("n", words), Measure.rate("r", words, words)),
        List.of(
            region("c", null, Map.of("n", new Figure.Count(63), "r", new Figure.Rate(40, 63))),
            region("c1", "c", Map.of("n", new Figure.Count(3), "r", new Figure.Rate(2, 3))),
            region("c2", "c", Map.of("n", new Figure.Count(10), "r", new Figure.Rate(5, 10))),
            region("c3", "c", Map.of("n", new Figure.Count(50), "r", new Figure.Rate(49, 50))),
            region("c4", "c", Map.of())),
        List.of(
            new HourCount(9, words, 2), new HourCount(10, words, 30), new HourCount(11, words, 40)),
        List.of(
            new UnitFigures(words, 2, 2, 6),
            new UnitFigures(words, 20, 40, 4),
            new UnitFigures(words, 50, 60, 20)),
        List.of(),
        List.of(new SummaryLine("open", words, new Figure.Count(4))),
        List.of());
  }

  private static Region region(String code, String parent, Map<String, Figure> figures) {
    String level = parent == null ? "city" : "district";
    return new Region(code, Words.same(code), level, parent, Outline.none(), figures);
  }
}
