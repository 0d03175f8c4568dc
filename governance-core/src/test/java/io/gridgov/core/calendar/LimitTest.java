package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"4wh", "5wd", "60d", "2h", "1mo", "sameday", "0d", "10000wd", "4wh,7wd,20wd"})
  void a_limit_prints_as_it_was_written(String text) {
    assertThat(Limit.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5", "wd", "-1d", "05d", "5 wd", "5WD", "1.5d", "10001d", "99999999999d"})
  void other_texts_are_refused(String text) {
    assertThatThrownBy(() -> Limit.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("limit must be");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4wh,7wd,20wd", "sameday"})
  void stages_print_as_they_were_written(String text) {
    assertThat(Stages.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4wh,", ",", "4wh;7wd"})
  void stages_of_another_form_are_refused(String text) {
    assertThatThrownBy(() -> Stages.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "09:00-12:00,13:00-17:00",
        "00:00-24:00",
        "08:00-12:00,12:00-18:30",
        "08:00-12:00,22:00-06:00",
        "18:00-08:00"
      })
  void office_hours_print_as_they_were_written(String text) {
    assertThat(OfficeHours.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9-12",
        "12:00-09:00",
        "09:00-12:00,11:00-13:00",
        "20:00-24:30",
        "17:00-09:00",
        "08:00-08:00",
        "05:00-08:00,22:00-06:00",
        "22:00-06:00,08:00-12:00",
        "09:60-10:00"
      })
  void office_hours_that_overlap_or_were_swapped_are_refused(String text) {
    assertThatThrownBy(() -> OfficeHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
