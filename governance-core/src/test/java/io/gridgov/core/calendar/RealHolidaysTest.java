package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every day of twenty years, against the days as another project collected them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealHolidaysTest {
  private static final Path HOLIDAYS =
      Path.of(System.getProperty("gridgov.shared", "../../shared")).resolve("data/holidays");
  private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
  private static final LocalDate END = LocalDate.of(2027, 1, 1);

  @TestFactory
  List<DynamicTest> every_day_of_2007_to_2026_is_right() {
    return Files.isDirectory(HOLIDAYS)
        ? List.of(DynamicTest.dynamicTest("7305 days", RealHolidaysTest::compare))
        : List.of();
  }

  private static void compare() throws IOException {
    Map<LocalDate, Boolean> named = new HashMap<>();
    for (int year = 2007; year <= 2027; year++) {
      JsonNode days = new JsonMapper().readTree(HOLIDAYS.resolve(year + ".json").toFile());
      for (JsonNode day : days.get("days")) {
        named.put(LocalDate.parse(day.get("date").textValue()), day.get("isOffDay").booleanValue());
      }
    }
    WorkCalendar china = WorkCalendar.china();
    WorkTime time = WorkTime.of(china);
    List<LocalDate> all = FIRST.datesUntil(END).toList();
    assertThat(all).hasSize(7305);
    assertThat(all)
        .allSatisfy(
            day -> {
              boolean off = named.getOrDefault(day, day.getDayOfWeek().getValue() > 5);
              assertThat(china.dayKind(day)).isEqualTo(off ? DayKind.REST : DayKind.WORKING);
              assertThat(time.workingDays(day, day.plusDays(1)).value()).contains(off ? 0 : 1);
            });
  }
}
