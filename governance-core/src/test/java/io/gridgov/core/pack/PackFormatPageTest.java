package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.Change;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.sheet.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on the format of a pack say of every column and key what the readers know. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackFormatPageTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\| (yes|是)? ?\\| \\S.*\\|$");
  private static final Pattern KEY = Pattern.compile("(?m)^\\| `(\\w+)` \\| (?:yes|是)? ?\\| ");

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("../docs", name));
  }

  private static String section(String page, String file) {
    int start = page.indexOf("\n## `" + file + "`");
    assertThat(start).as(file).isPositive();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end < 0 ? page.length() : end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack-format.md", "pack-format.zh-CN.md"})
  void every_column_stands_there_with_its_chinese_header_and_whether_it_is_needed(String page)
      throws IOException {
    String text = page(page);
    for (ListFile list : ListFile.values()) {
      List<Column> told = new ArrayList<>();
      Matcher row = ROW.matcher(section(text, list.file()));
      while (row.find()) {
        told.add(
            row.group(3) == null
                ? Column.optional(row.group(1), row.group(2))
                : Column.required(row.group(1), row.group(2)));
      }
      assertThat(told).as(list.file()).isEqualTo(list.columns());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack-format.md", "pack-format.zh-CN.md"})
  void every_key_of_the_city_stands_there(String page) throws IOException {
    assertThat(KEY.matcher(section(page(page), "city.json")).results().map(m -> m.group(1)))
        .containsExactlyElementsOf(CityJson.KEYS);
  }

  @ParameterizedTest
  @CsvSource({"pack-format.md", "pack-format.zh-CN.md"})
  void every_word_that_a_cell_may_hold_stands_there(String page) throws IOException {
    String text = page(page);

    assertThat(text).contains(quoted(Arrays.asList(ColumnType.Kind.values())));
    assertThat(section(text, "changes.csv")).contains(quoted(Arrays.asList(Change.Kind.values())));
    assertThat(section(text, "fields.csv"))
        .contains(quoted(Arrays.asList(ColumnType.Kind.values())));
    assertThat(HitPolicy.values()).allMatch(policy -> text.contains("`" + policy.letter() + "`"));
    for (Class<?> form : Limit.class.getPermittedSubclasses()) {
      assertThat(text).containsPattern(limit(form));
    }
  }

  private static List<String> quoted(List<? extends Enum<?>> words) {
    return words.stream().map(word -> "`" + word.name().toLowerCase(Locale.ROOT) + "`").toList();
  }

  private static String limit(Class<?> form) {
    return switch (form.getSimpleName()) {
      case "WorkingHours" -> "`\\d+wh`";
      case "WorkingDays" -> "`\\d+wd`";
      case "NaturalDays" -> "`\\d+d`";
      case "NaturalHours" -> "`\\d+h`";
      case "Months" -> "`\\d+mo`";
      case "SameDay" -> "`sameday`";
      case "Stages" -> "`\\d+wh,\\d+wd`";
      default -> throw new AssertionError("the pages must tell how to write " + form);
    };
  }
}
