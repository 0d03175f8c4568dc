package io.gridgov.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The English and the Chinese README are one text in two languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeTest {
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");
  private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\|[^|]*\\|");
  private static final Pattern BULLET = Pattern.compile("(?m)^- ");

  private static final Pattern REGION =
      Pattern.compile("(?ms)^ *// README: begin\\n(.*?)\\n *// README: end$");

  private static final String ENGLISH = Sources.text("README.md");
  private static final String CHINESE = Sources.text("README.zh-CN.md");

  @Test
  void both_have_the_same_headings() {
    assertThat(all(HEADING, prose(CHINESE))).isNotEmpty().isEqualTo(all(HEADING, prose(ENGLISH)));
  }

  @Test
  void both_show_the_same_code() {
    assertThat(all(CODE, CHINESE)).isNotEmpty().isEqualTo(all(CODE, ENGLISH));
  }

  @Test
  void both_have_the_same_lists_and_table_rows() {
    assertThat(all(BULLET, prose(CHINESE))).hasSameSizeAs(all(BULLET, prose(ENGLISH)));
    assertThat(all(TABLE_ROW, prose(CHINESE))).hasSameSizeAs(all(TABLE_ROW, prose(ENGLISH)));
  }

  @Test
  void the_test_command_is_the_one_that_the_build_server_runs() {
    String command = "mvn -B -ntp verify";

    assertThat(all(CODE, ENGLISH)).anySatisfy(code -> assertThat(code.lines()).contains(command));
    assertThat(Sources.text(".ci/run").lines()).contains(command);
  }

  @Test
  void the_first_lines_are_those_of_a_test_that_runs() {
    String test =
        Sources.text("examples/cli/src/test/java/io/gridgov/examples/cli/FirstLinesTest.java");
    Matcher region = REGION.matcher(test);

    assertThat(region.find()).isTrue();
    assertThat(all(CODE, ENGLISH)).contains("```java\n" + region.group(1).stripIndent() + "\n```");
  }

  private static String prose(String markdown) {
    return CODE.matcher(markdown).replaceAll("");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group()).toList();
  }
}
