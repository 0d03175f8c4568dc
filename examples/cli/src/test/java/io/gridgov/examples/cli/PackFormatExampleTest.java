package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.workflow.lifecycle.Trigger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files on the pages about the format of a pack are one city that works. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackFormatExampleTest {
  private static final Pattern FILE = Pattern.compile("(?ms)^```\\w+ (\\S+)\\n(.*?)^```$");
  private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\p{IsHan}+) \\|");
  private static final String ENGLISH = "pack-format.md";
  private static final String CHINESE = "pack-format.zh-CN.md";

  @TempDir private Path folder;

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("../../docs", name));
  }

  private static SortedMap<String, String> files(String page) {
    return FILE.matcher(page)
        .results()
        .collect(
            Collectors.toMap(
                file -> file.group(1), file -> file.group(2), (a, b) -> a + b, TreeMap::new));
  }

  private Path write(Map<String, String> files) {
    Path pack = folder.resolve("pack");
    files.forEach(
        (name, text) -> {
          try {
            Files.createDirectories(pack.resolve(name).getParent());
            Files.writeString(pack.resolve(name), text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return pack;
  }

  @Test
  void both_languages_show_the_same_files() throws IOException {
    assertThat(files(page(CHINESE))).hasSizeGreaterThan(20).isEqualTo(files(page(ENGLISH)));
  }

  @Test
  void the_files_are_a_city_without_a_fault() throws IOException {
    Run check = Run.of("check", write(files(page(ENGLISH))), "--lang", "en");

    assertThat(check.outLines()).containsExactly("no faults");
    assertThat(check.code()).isZero();
  }

  @Test
  void the_same_city_stands_there_under_chinese_headers() throws IOException {
    SortedMap<String, String> files = files(page(ENGLISH));
    files.replaceAll((name, text) -> name.matches("\\w+\\.csv") ? chinese(name, text) : text);

    Run check = Run.of("check", write(files), "--lang", "en");

    assertThat(files.get("grids.csv")).startsWith("网格编码,名称,层级");
    assertThat(check.outLines()).containsExactly("no faults");
  }

  private static String chinese(String name, String text) {
    try {
      String page = page(ENGLISH);
      int from = page.indexOf("\n## `" + name + "`");
      String section = page.substring(from, page.indexOf("\n## ", from + 1));
      Map<String, String> headers =
          COLUMN
              .matcher(section)
              .results()
              .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
      int end = text.indexOf('\n');
      String header =
          Pattern.compile("\\w+")
              .matcher(text.substring(0, end))
              .replaceAll(
                  column -> Matcher.quoteReplacement(headers.getOrDefault(column.group(), "?")));
      return header + text.substring(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void its_reports_come_to_an_end() throws IOException {
    Path pack = write(files(page(ENGLISH)));
    Path reports =
        Files.writeString(
            folder.resolve("reports.csv"),
            """
            key,channel,at,lon,lat,address,matter
            1,hotline,2026-03-02T09:00,113.72,34.72,,路面积水
            2,app,2026-03-02T09:05,113.62,34.72,,event:0101
            3,hotline,2026-03-02T09:10,,,幸福里1号楼2单元,水箅子
            4,hotline,2026-03-02T09:20,,,,service:01
            """);

    Run day =
        Run.of(
            "day", "--pack", pack, "--reports", reports, "--as-of", "2026-04-01", "--lang", "en");

    assertThat(day.code()).isZero();
    assertThat(day.outLines())
        .contains(
            "Accepted                           4",
            "Dispatched to a unit               3",
            "Closed                             4");
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void every_trigger_is_named(String page) throws IOException {
    String text = page(page);

    assertThat(Trigger.values()).allMatch(trigger -> text.contains("`" + trigger.text() + "`"));
  }
}
