package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueCommandTest {
  private static final String CALENDAR =
      """
      {"v":1,"id":"work","zone":"America/New_York","weekend":["SATURDAY","SUNDAY"],
       "years":[{"year":2026,"source":"只计周末","off":["2026-07-03"],"work":[]}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-02-12T10:00, 5wd, 2026-02-27T00:00:00+08:00, 2026-02-26",
    "2026-02-12 10:00, 5wd, 2026-02-27T00:00:00+08:00, 2026-02-26",
    "2026-02-12T02:00:00Z, 5wd, 2026-02-27T00:00:00+08:00, 2026-02-26",
    "2026-02-12, 2h, 2026-02-12T02:00:00+08:00, 2026-02-12",
    "2026-02-14, 1d, 2026-02-25T00:00:00+08:00, 2026-02-24"
  })
  void a_start_is_a_date_a_local_time_or_an_instant(
      String from, String limit, String due, String lastDay) throws IOException {
    JsonNode answer = json(due(from, limit));

    assertThat(answer.get("due").textValue()).isEqualTo(due);
    assertThat(answer.get("date").textValue()).isEqualTo(lastDay);
    assertThat(answer.get("provisional").isBoolean()).isTrue();
    assertThat(answer.get("provisional").booleanValue()).isFalse();
    assertThat(answer.get("steps").size()).isPositive();
  }

  @Test
  void without_rolling_a_limit_may_end_on_a_rest_day() throws IOException {
    JsonNode answer = json(due("2026-02-14", "1d", "--no-roll"));

    assertThat(answer.get("date").textValue()).isEqualTo("2026-02-15");
  }

  @Test
  void working_hours_need_office_hours() throws IOException {
    Run without = due("2026-03-02T16:00", "2wh");
    Run with = due("2026-03-02T16:00", "2wh", "--hours", "09:00-12:00,13:00-17:00");

    assertThat(without.code()).isEqualTo(2);
    assertThat(without.out()).isEmpty();
    assertThat(without.errLines()).singleElement().asString().contains("--hours", "[no-hours]");
    assertThat(json(with).get("due").textValue()).isEqualTo("2026-03-03T10:00:00+08:00");
  }

  @Test
  void beyond_the_announced_years_there_is_no_answer() throws IOException {
    Run run = due("2026-12-12", "50wd");

    assertThat(run.code()).isEqualTo(1);
    assertThat(json(run).get("due").isNull()).isTrue();
    assertThat(json(run).get("date").isNull()).isTrue();
    assertThat(run.errLines()).containsExactly("no answer: the days of 2027 are not announced yet");
  }

  @Test
  void the_reckoning_is_told_in_both_languages() {
    List<String> args =
        List.of("due", "--calendar", "cn", "--from", "2026-02-13T10:00", "--limit", "1wd");

    assertThat(Run.of(args.toArray()).outLines())
        .containsExactly(
            "2026-02-13  the day of the start is not counted",
            "2026-02-14  counted 1 of 1 (make-up working day)",
            "due 2026-02-15T00:00:00+08:00 (last day 2026-02-14)");
    List<String> chinese = new ArrayList<>(args);
    chinese.addAll(List.of("--lang", "zh"));
    assertThat(Run.of(chinese.toArray()).outLines())
        .containsExactly(
            "2026-02-13  起算当日不计入",
            "2026-02-14  计入第 1/1 天（调休上班日）",
            "截止 2026-02-15T00:00:00+08:00（最后一日 2026-02-14）");
  }

  @Test
  void beyond_the_announced_years_weekends_are_assumed_when_asked_for() throws IOException {
    JsonNode answer = json(due("2026-12-30", "3wd", "--assume-weekends"));

    assertThat(answer.get("date").textValue()).isEqualTo("2027-01-04");
    assertThat(answer.get("provisional").booleanValue()).isTrue();
    assertThat(answer.get("assumption").textValue()).contains("2027-01-01", "weekends alone");
    assertThat(
            Run.of("due", "--calendar=cn", "--from=2026-12-30", "--limit=3wd", "--assume-weekends")
                .outLines())
        .last()
        .asString()
        .startsWith("provisional: 2027 is not announced yet");
  }

  @Test
  void each_stage_of_a_limit_has_its_end() throws IOException {
    JsonNode answer =
        json(due("2026-03-02T09:00", "4wh,7wd", "--hours", "09:00-12:00,13:00-17:00"));

    assertThat(answer.get("due").textValue()).isEqualTo("2026-03-12T00:00:00+08:00");
    assertThat(answer.get("stages").get(0).get("limit").textValue()).isEqualTo("4wh");
    assertThat(answer.get("stages").get(0).get("due").textValue())
        .isEqualTo("2026-03-02T14:00:00+08:00");
    assertThat(answer.get("stages").get(1).get("date").textValue()).isEqualTo("2026-03-11");
  }

  @Test
  void a_calendar_finds_the_one_it_derives_from_beside_itself() throws IOException {
    Files.writeString(folder.resolve("work.json"), CALENDAR);
    Path hall =
        Files.writeString(
            folder.resolve("hall.json"),
            "{\"v\":1,\"id\":\"hall\",\"base\":\"work\",\"policy\":{\"firstDay\":\"counted\"}}");

    assertThat(json(dueIn(hall)).get("date").textValue()).isEqualTo("2026-07-06");
  }

  @Test
  void csv_is_one_row() {
    Run run = Run.of("due", "--calendar=cn", "--from=2026-02-13", "--limit=1wd", "--format=csv");

    assertThat(run.outLines())
        .containsExactly("due,date,provisional", "2026-02-15T00:00:00+08:00,2026-02-14,false");
  }

  @Test
  void a_city_may_have_its_own_calendar_in_either_encoding() throws IOException {
    Path utf8 = Files.writeString(folder.resolve("utf8.json"), "\uFEFF" + CALENDAR);
    Path gb = Files.write(folder.resolve("gb.json"), CALENDAR.getBytes(Charset.forName("GB18030")));

    assertThat(json(dueIn(utf8)).get("due").textValue()).isEqualTo("2026-07-08T00:00:00-04:00");
    assertThat(json(dueIn(gb, "--encoding", "gb18030")).get("date").textValue())
        .isEqualTo("2026-07-07");
    assertThat(dueIn(gb).code()).isEqualTo(2);
    assertThat(dueIn(gb).errLines())
        .singleElement()
        .asString()
        .contains("gb.json:2:", "[gb18030]", "--encoding gb18030");
  }

  @ParameterizedTest
  @CsvSource({
    "--from, tomorrow, --from cannot be used: tomorrow",
    "--limit, 5 days, --limit cannot be used: 5 days",
    "--limit, 99999999999d, --limit cannot be used: 99999999999d",
    "--hours, 17:00-09:00, --hours cannot be used: 17:00-09:00",
    "--zone, Mars/Base, --zone cannot be used: Mars/Base",
    "--calendar, /no/such/file.json, there is no such file",
    "--calendar, /, 'this is a folder, not a file'"
  })
  void a_value_that_cannot_be_used_is_one_line(String option, String value, String message) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "due",
                "--calendar",
                "cn",
                "--from",
                "2026-03-02",
                "--limit",
                "1d",
                "--hours",
                "09:00-17:00",
                "--zone",
                "Asia/Shanghai"));
    args.set(args.indexOf(option) + 1, value);

    Run run = Run.of(args.toArray());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).singleElement().asString().contains(message);
  }

  private static Run due(String from, String limit, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "due", "--calendar", "cn", "--from", from, "--limit", limit, "--format", "json"));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static Run dueIn(Path calendar, String... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "due",
                "--calendar",
                calendar,
                "--from",
                "2026-07-01",
                "--limit",
                "3wd",
                "--format",
                "json"));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }

  private static JsonNode json(Run run) throws IOException {
    assertThat(run.outLines()).hasSize(1);
    return new JsonMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, 5wd",
    "-0001-01-01, 5d",
    "9999-12-31, 5wd",
    "8999-12-31, '10000mo,10000mo,1d'",
    "2026-03-02, '10000mo,10000mo,10000mo,10000mo,10000mo,10000mo,10000mo,10000mo,10000mo,6000mo'"
  })
  void a_limit_far_from_our_time_is_refused(String from, String limit) {
    Run run =
        Run.of("due", "--calendar", "cn", "--from=" + from, "--limit", limit, "--assume-weekends");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("--from: ", "[too-far]");
  }
}
