package io.gridgov.examples.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.examples.cli.page.Measure;
import io.gridgov.workflow.order.OrderEvent;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BookWordsTest {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void every_text_stands_in_both_languages() {
    BookWords.all()
        .forEach(
            (key, words) -> {
              assertThat(words.zh()).as(key).containsPattern(CHINESE);
              assertThat(words.en()).as(key).doesNotContainPattern(CHINESE);
            });
  }

  @Test
  void every_event_has_a_name() {
    assertThat(Arrays.stream(OrderEvent.class.getPermittedSubclasses()))
        .isNotEmpty()
        .allSatisfy(
            type -> assertThat(BookWords.all()).containsKey("event." + type.getSimpleName()));
  }

  @Test
  void every_measure_of_the_map_has_a_name() {
    assertThat(Regions.measures())
        .extracting(Measure::id)
        .containsExactly("accepted", "late", "open", "returns", "on_time_rate", "solution_rate");
  }

  @Test
  void a_name_that_nobody_translated_stands_for_itself() {
    assertThat(BookWords.named("channel", "pigeon").zh()).isEqualTo("pigeon");
  }
}
