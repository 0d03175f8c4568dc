package io.gridgov.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

  private static final Set<String> USED_IN_JAVA =
      Set.of("duration", "durationOpen", "hour", "unit", "shareColumn", "timed", "returnedColumn");

  /** Signs and figures only. */
  private static final Set<String> WITHOUT_WORDS = Set.of("small", "pair");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void every_text_stands_in_both_languages() {
    Wording.load()
        .all()
        .forEach(
            (key, words) -> {
              if (!WITHOUT_WORDS.contains(key)) {
                assertThat(words.zh()).as(key).containsPattern(CHINESE);
                assertThat(words.en().replace("(审图号)", ""))
                    .as(key)
                    .containsPattern("[a-z]")
                    .doesNotContainPattern(CHINESE);
              }
            });
  }

  @Test
  void both_languages_leave_room_for_the_same_values() {
    Pattern room = Pattern.compile("\\{\\d}");
    Wording.load()
        .all()
        .forEach(
            (key, words) ->
                assertThat(found(room, words.zh())).as(key).isEqualTo(found(room, words.en())));
  }

  @Test
  void every_key_that_is_used_exists_and_every_key_is_used() {
    String sources =
        Stream.of("day.html", "page.js", "map.js", "charts.js")
            .map(Resource::text)
            .collect(Collectors.joining("\n"));
    Set<String> used = found(Pattern.compile("\\{\\{w:(\\w+)}}"), sources);
    used.addAll(found(Pattern.compile("data-label=\"(\\w+)\""), sources));
    used.addAll(found(Pattern.compile("word\\('(\\w+)'"), sources));

    assertThat(Wording.load().all()).containsKeys(used.toArray(String[]::new));
    for (String key : Wording.load().all().keySet()) {
      assertThat(
              used.contains(key) || sources.contains("'" + key + "'") || USED_IN_JAVA.contains(key))
          .as(key)
          .isTrue();
    }
  }

  @Test
  void the_page_itself_holds_no_words_outside_the_list() {
    String html = Resource.text("day.html").replaceAll("\\{\\{[\\w:]+}}", "");
    String text = html.replaceAll("<[^>]*>", "").replaceAll("[·+−⌂\\s]", "");

    assertThat(text).isEqualTo("English中文");
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }
}
