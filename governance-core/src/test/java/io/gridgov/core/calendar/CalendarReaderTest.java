package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarReaderTest {
  private static final String HEAD =
      "{\"v\":1,\"id\":\"x\",\"zone\":\"Asia/Shanghai\",\"weekend\":[\"SUNDAY\"],\n";

  private static List<String> faults(String json) {
    Outcome<WorkCalendar> outcome = WorkCalendar.read("c.json", json);
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  private static List<String> yearFaults(String years) {
    return faults(HEAD + "\"years\":[\n" + years + "]}");
  }

  @Test
  void a_day_off_that_is_also_made_up_is_a_fault() {
    assertThat(
            yearFaults(
                "{\"year\":2026,\"source\":\"s\",\"off\":[\"2026-01-04\"],\n\"work\":[\"2026-01-04\"]}"))
        .containsExactly("day-both-ways@c.json:4:9");
  }

  @Test
  void an_unknown_zone_is_a_fault() {
    assertThat(
            faults(
                "{\"v\":1,\"id\":\"x\",\n \"zone\":\"Asia/Zhengzhou\",\"weekend\":[],\"years\":[]}"))
        .containsExactly("unknown-zone@c.json:2:9");
  }

  @Test
  void overlapping_shifts_are_a_fault() {
    assertThat(faults(HEAD + "\"hours\":\"09:00-12:00,11:00-13:00\",\"years\":[]}"))
        .containsExactly("bad-hours@c.json:2:9");
  }

  @Test
  void gaps_between_years_and_repeated_years_are_faults() {
    String year = "{\"year\":%s,\"source\":\"s\",\"off\":[],\"work\":[]}";

    assertThat(
            yearFaults(
                String.join(
                    ",\n", year.formatted(2024), year.formatted(2026), year.formatted(2024))))
        .containsExactly("year-gap@c.json:4:1", "duplicate-year@c.json:5:1");
  }

  @Test
  void days_are_checked_one_by_one() {
    assertThat(
            yearFaults(
                "{\"year\":2026,\"source\":\"s\",\n\"off\":[\n\"2026-02-30\",\n\"2026-03-01x\",\n"
                    + "\"2024-03-01\",\n\"2026-05-01\",\n\"2026-05-01\",\n7],\n\"work\":[]}"))
        .containsExactly(
            "bad-date@c.json:5:1",
            "bad-date@c.json:6:1",
            "wrong-year@c.json:7:1",
            "duplicate-day@c.json:9:1",
            "wrong-type@c.json:10:1");
  }

  @Test
  void a_make_up_day_that_works_anyway_is_a_warning() {
    String json =
        HEAD
            + "\"years\":[\n{\"year\":2026,\"source\":\"s\",\"off\":[],\n\"work\":[\"2026-05-04\"]}]}";

    assertThat(faults(json)).containsExactly("needless-day@c.json:4:9");
    assertThat(WorkCalendar.read("c.json", json).value()).isPresent();
  }

  @Test
  void missing_and_unknown_fields_are_named_together() {
    assertThat(faults("{\"v\":2,\n\"colour\":1,\"weekend\":[\"FUNDAY\"]}"))
        .containsExactly(
            "missing-field@c.json:1:1",
            "missing-field@c.json:1:1",
            "unsupported-version@c.json:1:6",
            "unknown-field@c.json:2:1",
            "bad-weekday@c.json:2:23");
  }

  @Test
  void a_weekend_of_seven_days_is_a_fault() {
    assertThat(
            faults(
                "{\"v\":1,\"id\":\"x\",\"zone\":\"UTC\",\n\"weekend\":[\"MONDAY\",\"TUESDAY\","
                    + "\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\",\"SUNDAY\"],\"years\":[]}"))
        .containsExactly("no-working-day@c.json:2:11");
  }

  @Test
  void duplicate_keys_broken_text_and_deep_nesting_are_faults() {
    assertThat(faults("{\"v\":1,\n\"v\":1}")).containsExactly("duplicate-key@c.json:2:1");
    assertThat(faults("{\"v\":1,\n\"id\"")).hasSize(1).first().asString().startsWith("bad-json@");
    assertThat(faults("")).containsExactly("bad-json@c.json");
    assertThat(faults("[".repeat(100_000))).containsExactly("too-deep@c.json:1:66");
    assertThat(faults("[]")).containsExactly("wrong-type@c.json:1:1");
    assertThat(faults("{}{}")).containsExactly("bad-json@c.json:1:3");
  }

  @Test
  void columns_count_code_points() {
    assertThat(faults("{\"id\":\"😀网格\",\"v\":1,\"v\":1}"))
        .containsExactly("duplicate-key@c.json:1:19");
  }
}
