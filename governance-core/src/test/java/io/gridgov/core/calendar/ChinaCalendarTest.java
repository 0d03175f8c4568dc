package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChinaCalendarTest {
  private static final WorkCalendar CHINA = WorkCalendar.china();

  private static long workingDays(LocalDate from, LocalDate to) {
    return from.datesUntil(to).filter(d -> CHINA.dayKind(d) == DayKind.WORKING).count();
  }

  @ParameterizedTest
  @CsvSource({"2023, 249", "2024, 251", "2025, 248", "2026, 248"})
  void a_year_has_as_many_working_days_as_its_notice_says(int year, int days) {
    assertThat(workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 18 20 23 20 21 21 21 23 20 19 22 21",
    "2024, 22 18 21 22 21 19 23 22 21 19 21 22",
    "2025, 19 19 21 22 19 20 23 21 23 18 20 23",
    "2026, 21 16 22 21 19 21 23 21 22 18 21 23"
  })
  void every_month_has_its_working_days(int year, String counts) {
    List<Long> expected = Arrays.stream(counts.split(" ")).map(Long::valueOf).toList();
    List<Long> found =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(year, month))
            .map(month -> workingDays(month.atDay(1), month.plusMonths(1).atDay(1)))
            .toList();

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void every_year_from_2007_to_2026_names_its_notice() {
    assertThat(CHINA.years()).hasSize(20).containsKeys(2007, 2026);
    assertThat(CHINA.years().values())
        .allSatisfy(year -> assertThat(year.source()).contains("gov.cn/"));
  }

  @Test
  void days_of_the_year_before_that_a_notice_names_are_known() {
    assertThat(CHINA.dayKind(LocalDate.of(2018, 12, 29))).isEqualTo(DayKind.WORKING);
    assertThat(CHINA.dayKind(LocalDate.of(2018, 12, 31))).isEqualTo(DayKind.REST);
    assertThat(CHINA.findFestival(LocalDate.of(2018, 12, 31))).contains("元旦");
  }

  @Test
  void a_year_without_notice_is_not_guessed() {
    assertThat(CHINA.dayKind(LocalDate.of(2027, 1, 1))).isEqualTo(DayKind.UNANNOUNCED);
    assertThat(CHINA.dayKind(LocalDate.of(2006, 6, 1))).isEqualTo(DayKind.UNANNOUNCED);
  }

  @Test
  void what_it_writes_it_reads_back() {
    WorkCalendar withHours = CHINA.withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));

    assertThat(WorkCalendar.read("cn.json", CHINA.toJson()).orElseThrow()).isEqualTo(CHINA);
    assertThat(WorkCalendar.read("cn.json", withHours.toJson()).orElseThrow()).isEqualTo(withHours);
  }
}
