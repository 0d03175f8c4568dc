package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarPartsTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final String OFFICE =
      """
      {"v":1,"id":"office","base":"cn","hours":"09:00-12:00,13:00-17:00",
      "policy":{"dayEnd":"close-of-business","workingDayHours":7},
      "seasons":[{"from":"06-01","to":"09-30","hours":"08:30-12:00,15:00-18:00","source":"市办"},
      {"from":"2026-07-06","to":"2026-07-06","hours":"08:30-12:00","source":"高温"}],
      "closures":[{"from":"2026-07-20","to":"2026-07-21","name":"暴雨","source":"防指"}]}
      """;

  private static WorkCalendar office() {
    return WorkCalendar.read("office.json", OFFICE).orElseThrow();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  private static Instant due(WorkCalendar calendar, String from, String limit, DuePolicy policy) {
    return ((Due.At) Deadline.of(calendar, at(from), Limit.parse(limit), policy)).instant();
  }

  @Test
  void a_calendar_may_derive_from_that_of_china_and_writes_what_it_reads_back() {
    WorkCalendar office = office();

    assertThat(office.years()).isEqualTo(WorkCalendar.china().years());
    assertThat(WorkCalendar.read("x.json", office.toJson()).orElseThrow()).isEqualTo(office);
    assertThat(office.policy())
        .isEqualTo(DuePolicy.standard().atCloseOfBusiness().withWorkingDayOf(7));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-29T16:00, 2, 2026-06-01T09:30",
    "2026-07-03T17:00, 5, 2026-07-07T09:00",
    "2026-07-17T17:00, 2, 2026-07-22T09:30",
    "2026-09-30T17:00, 2, 2026-10-08T10:00"
  })
  void seasons_single_days_and_closures_change_the_hours(String from, int hours, String due) {
    assertThat(due(office(), from, hours + "wh", DuePolicy.standard())).isEqualTo(at(due));
  }

  @Test
  void a_working_day_may_be_counted_in_hours() {
    assertThat(due(office(), "2026-06-08T10:30", "1wd", office().policy()))
        .isEqualTo(at("2026-06-09T10:30").plusSeconds(1800));
  }

  @Test
  void a_unit_that_differs_keeps_the_rest_of_its_base() {
    WorkCalendar hall =
        read("hall", "{\"v\":1,\"id\":\"hall\",\"base\":\"office\",\"hours\":\"09:00-17:00\"}");

    assertThat(hall.hoursOn(LocalDate.of(2026, 7, 8))).contains(OfficeHours.parse("09:00-17:00"));
    assertThat(hall.findClosure(LocalDate.of(2026, 7, 20))).isPresent();
    assertThat(hall.policy()).isEqualTo(office().policy());
    assertThat(hall.dayKind(LocalDate.of(2026, 7, 20))).isEqualTo(DayKind.REST);
  }

  @Test
  void a_unit_on_duty_around_the_clock_needs_no_notice() {
    WorkCalendar duty =
        WorkCalendar.read(
                "d.json", "{\"v\":1,\"id\":\"d\",\"everyDay\":true,\"hours\":\"00:00-24:00\"}")
            .orElseThrow();

    assertThat(due(duty, "2031-05-01T23:00", "48wh", DuePolicy.standard()))
        .isEqualTo(at("2031-05-03T23:00"));
    assertThat(due(duty, "2026-10-01T10:00", "2wd", DuePolicy.standard()))
        .isEqualTo(at("2026-10-04T00:00"));
    assertThat(WorkTime.of(duty).nextChange(at("2031-05-01T23:00"))).isEmpty();
    assertThat(WorkCalendar.read("d.json", duty.toJson()).orElseThrow()).isEqualTo(duty);
  }

  @Test
  void a_pack_may_announce_a_year_that_the_library_does_not_know() {
    WorkCalendar china =
        read(
            "cn",
            "{\"v\":1,\"id\":\"cn\",\"base\":\"cn\",\"years\":[{\"year\":2027,\"source\":\"s\","
                + "\"off\":[\"2027-01-01\"],\"work\":[]}]}");

    assertThat(china.years()).hasSize(21);
    assertThat(china.dayKind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.REST);
  }

  private static WorkCalendar read(String name, String json) {
    SortedMap<String, String> files =
        new TreeMap<>(Map.of("office.json", OFFICE, name + ".json", json));
    return WorkCalendar.readAll(files).get(name + ".json").orElseThrow();
  }

  @Test
  void bases_that_are_missing_faulty_or_run_in_a_circle_are_faults() {
    String form = "{\"v\":1,\"id\":\"%s\",\n\"base\":\"%s\"%s}";
    SortedMap<String, Outcome<WorkCalendar>> read =
        WorkCalendar.readAll(
            new TreeMap<>(
                Map.of(
                    "a", form.formatted("a", "b", ""),
                    "b", form.formatted("b", "a", ""),
                    "c", form.formatted("c", "nowhere", ""),
                    "d", form.formatted("d", "e", ""),
                    "e", form.formatted("e", "cn", ",\"zone\":\"Mars\""))));

    assertThat(codes(read.get("a"))).containsExactly("faulty-base@a:2:8");
    assertThat(codes(read.get("b"))).containsExactly("base-circle@b:2:8");
    assertThat(codes(read.get("c"))).containsExactly("unknown-base@c:2:8");
    assertThat(codes(read.get("d"))).containsExactly("faulty-base@d:2:8");
    assertThat(codes(read.get("e"))).containsExactly("unknown-zone@e:2:20");
  }

  private static List<String> codes(Outcome<WorkCalendar> outcome) {
    return outcome.problems().stream().map(p -> p.code() + "@" + p.spot()).toList();
  }

  @Test
  void all_faults_of_hours_seasons_closures_and_policy_come_at_once() {
    String json =
        """
        {"v":1,"id":"x","base":"cn","hours":"08:00-12:00",
        "policy":{"rolling":"sometimes","workingDayHours":25,"mood":"good"},
        "seasons":[
        {"from":"06-01","to":"09-30","hours":"08:00-11:00","source":"s"},
        {"from":"09-30","to":"12-31","hours":"22:00-08:30","source":"s"},
        {"from":"06-31","to":"2026-07-01","hours":"9-12"}],
        "closures":[
        {"from":"2026-07-21","to":"2026-07-20","name":"n","source":"s"},
        {"from":"2026-07-21","to":"2026-07-22","name":"n"}]}
        """;

    assertThat(codes(WorkCalendar.read("c", json)))
        .containsExactly(
            "bad-policy@c:2:21",
            "wrong-type@c:2:51",
            "unknown-field@c:2:54",
            "season-overlap@c:5:1",
            "shift-overlap@c:5:1",
            "missing-field@c:6:1",
            "bad-date@c:6:9",
            "bad-hours@c:6:43",
            "ends-before-start@c:8:27",
            "missing-field@c:9:1");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"seasons\":[{\"from\":\"06-01\",\"to\":\"09-30\",\"hours\":\"08:00-11:00\",\"source\":\"s\"}]', seasons-without-hours@c:2:11",
    "'\"everyDay\":true,\"years\":[]', every-day@c:2:12",
    "'\"everyDay\":1', wrong-type@c:2:12",
    "'\"years\":[{\"year\":2028,\"source\":\"s\",\"off\":[],\"work\":[]}]', year-gap@c:2:10"
  })
  void contradictions_are_faults(String member, String fault) {
    assertThat(
            codes(
                WorkCalendar.read("c", "{\"v\":1,\"id\":\"x\",\"base\":\"cn\",\n" + member + "}")))
        .containsExactly(fault);
  }

  @Test
  void a_builder_refuses_with_all_faults() {
    CalendarBuilder builder =
        WorkCalendar.builder("x")
            .year(CalendarYear.plain(2026, "s"))
            .year(CalendarYear.plain(2028, "s"))
            .season(
                new Season.Yearly(
                    MonthDay.of(6, 1), MonthDay.of(9, 30), OfficeHours.parse("08:00-12:00"), "s"));

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no 2027")
        .hasMessageContaining("usual hours");
  }

  @Test
  void a_winter_season_runs_over_the_new_year() {
    Season winter =
        new Season.Yearly(
            MonthDay.of(10, 1), MonthDay.of(5, 31), OfficeHours.parse("08:00-12:00"), "s");

    assertThat(winter.holds(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(winter.holds(LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(winter.holds(LocalDate.of(2026, 6, 1))).isFalse();
  }
}
