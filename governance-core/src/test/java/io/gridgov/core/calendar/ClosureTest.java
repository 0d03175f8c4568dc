package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typhoon closes the city from Monday 14:00 to Wednesday 10:00, a power cut Friday morning. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosureTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String FILE =
      """
      {"v":1,"id":"x","base":"cn","hours":"%s",
      "closures":[
      {"from":"2026-07-20T14:00","to":"2026-07-22T10:00","name":"台风","source":"防指"},
      {"from":"2026-07-24T07:30","to":"2026-07-24T12:30","name":"停电","source":"市办"},
      {"from":"2026-07-27","to":"2026-07-27T12:00","name":"停水","source":"市办"}]}
      """;

  private static WorkCalendar city(String hours) {
    return WorkCalendar.read("x.json", FILE.formatted(hours)).orElseThrow();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  private static Due.At due(WorkCalendar city, String from, String limit, DuePolicy policy) {
    return (Due.At) Deadline.of(city, at(from), Limit.parse(limit), policy);
  }

  @ParameterizedTest
  @CsvSource({
    "'09:00-12:00,13:00-17:00', 2026-07-20T13:30, 1, 2026-07-22T10:30",
    "'09:00-12:00,13:00-17:00', 2026-07-23T16:00, 2, 2026-07-24T14:00",
    "'09:00-12:00,13:00-17:00', 2026-07-24T16:00, 2, 2026-07-27T14:00",
    "'00:00-24:00',             2026-07-20T13:00, 2, 2026-07-22T11:00",
    "'22:00-06:00',             2026-07-20T05:00, 2, 2026-07-23T00:00",
    "'12:00-14:30',             2026-07-23T12:00, 3, 2026-07-24T13:00"
  })
  void a_closure_takes_its_time_out_of_whatever_hours_there_are(
      String hours, String from, int amount, String due) {
    assertThat(due(city(hours), from, amount + "wh", DuePolicy.standard()).instant())
        .isEqualTo(at(due));
  }

  @Test
  void a_day_of_which_something_is_left_remains_a_working_day() {
    WorkCalendar city = city("09:00-12:00,13:00-17:00");

    assertThat(city.dayKind(LocalDate.of(2026, 7, 20))).isEqualTo(DayKind.WORKING);
    assertThat(city.dayKind(LocalDate.of(2026, 7, 21))).isEqualTo(DayKind.REST);
    assertThat(city.dayKind(LocalDate.of(2026, 7, 22))).isEqualTo(DayKind.WORKING);
    assertThat(city("08:00-12:00").dayKind(LocalDate.of(2026, 7, 24))).isEqualTo(DayKind.REST);
    assertThat(city("08:00-12:00").findClosure(LocalDate.of(2026, 7, 24))).isPresent();
    assertThat(city.findClosure(LocalDate.of(2026, 7, 20))).isEmpty();
    assertThat(city.closuresWithin(LocalDate.of(2026, 7, 20)))
        .extracting(Closure::name)
        .containsExactly("台风");
    assertThat(due(city, "2026-07-17T10:00", "2wd", DuePolicy.standard()).lastDay())
        .isEqualTo("2026-07-22");
  }

  @Test
  void a_day_that_closes_early_ends_then() {
    WorkCalendar city = city("09:00-12:00,13:00-17:00");
    DuePolicy closing = DuePolicy.standard().atCloseOfBusiness();

    assertThat(due(city, "2026-07-17T10:00", "1wd", closing).instant())
        .isEqualTo(at("2026-07-20T14:00"));
    assertThat(
            Deadline.explain(city, SHANGHAI, at("2026-07-17T10:00"), Limit.parse("1wd"), closing))
        .extracting(Step::toString)
        .endsWith(
            "2026-07-20: closed for a part of the day: 台风",
            "2026-07-20: counted 1 of 1",
            "2026-07-20: ends with the office hours 09:00-12:00,13:00-14:00");
  }

  @Test
  void a_unit_with_other_hours_inherits_the_closure_and_it_is_written_back() {
    WorkCalendar city = city("09:00-12:00,13:00-17:00");
    WorkCalendar duty = city.derive("duty").hours(OfficeHours.parse("13:00-20:00")).build();

    assertThat(due(duty, "2026-07-20T13:30", "1wh", DuePolicy.standard()).instant())
        .isEqualTo(at("2026-07-22T13:30"));
    assertThat(WorkCalendar.read("d.json", duty.toJson()).orElseThrow()).isEqualTo(duty);
    assertThat(duty.toJson())
        .contains("\"from\":\"2026-07-20T14:00\",\"to\":\"2026-07-22T10:00\"")
        .contains("\"from\":\"2026-07-27\",\"to\":\"2026-07-27T12:00\"");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-20T14:00, 2026-07-20T14:00, ends-before-start@x:2:32",
    "2026-07-20T14:00, 2026-07-19, ends-before-start@x:2:32",
    "2026-07-20T24:00, 2026-07-21, bad-date@x:2:8",
    "2026-07-20T14:00:01, 2026-07-21, bad-date@x:2:8",
    "2026-07-20 14:00, 2026-07-21, bad-date@x:2:8",
    "-999999999-01-01, 2026-07-21, bad-date@x:2:8",
    "0000-01-01T00:00, 2026-07-21, bad-date@x:2:8",
    "2026-07-20, 9999-12-31, bad-date@x:2:26"
  })
  void a_closure_that_cannot_be_is_a_fault(String from, String to, String fault) {
    String json =
        "{\"v\":1,\"id\":\"x\",\"base\":\"cn\",\"closures\":[{\n\"from\":\"%s\",\"to\":\"%s\",\n"
            + "\"name\":\"n\",\"source\":\"s\"}]}";

    assertThat(codes(WorkCalendar.read("x", json.formatted(from, to)))).containsExactly(fault);
  }

  private static List<String> codes(Outcome<WorkCalendar> outcome) {
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @Test
  void lists_longer_than_a_person_writes_are_refused() {
    String closure =
        "{\"from\":\"2026-07-20\",\"to\":\"2026-07-20\",\"name\":\"n\",\"source\":\"s\"}";
    String many =
        IntStream.range(0, 100_000).mapToObj(i -> closure).collect(Collectors.joining(","));
    String json = "{\"v\":1,\"id\":\"x\",\"base\":\"cn\",\n\"closures\":[" + many + "]}";

    assertThat(codes(WorkCalendar.read("x", json))).containsExactly("too-many@x:2:12");
  }

  @Test
  void a_closure_of_no_time_or_of_seconds_is_refused() {
    LocalDateTime noon = LocalDateTime.parse("2026-07-20T12:00");

    assertThatThrownBy(() -> new Closure(noon, noon, "n", "s"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Closure(noon, noon.plusSeconds(1), "n", "s"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
