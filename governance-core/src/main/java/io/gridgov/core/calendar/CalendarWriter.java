package io.gridgov.core.calendar;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the file format of calendars: one line a list of days, so that versions compare well. */
final class CalendarWriter {
  private CalendarWriter() {}

  static String write(WorkCalendar calendar) {
    StringBuilder out = new StringBuilder("{\"v\":1,\"id\":").append(quote(calendar.id()));
    out.append(",\"zone\":").append(quote(calendar.zone().getId()));
    out.append(",\"weekend\":");
    out.append(list(calendar.weekend().stream().map(DayOfWeek::name).toList()));
    calendar.hours().ifPresent(h -> out.append(",\"hours\":").append(quote(h.toString())));
    return out.append(",\"years\":[")
        .append(
            calendar.years().values().stream()
                .map(CalendarWriter::year)
                .collect(Collectors.joining(",")))
        .append("\n]}\n")
        .toString();
  }

  private static String year(CalendarYear year) {
    return "\n{\"year\":"
        + year.year()
        + ",\"source\":"
        + quote(year.source())
        + ",\n\"off\":"
        + days(year.off())
        + ",\n\"work\":"
        + days(year.work())
        + "}";
  }

  private static String days(Map<LocalDate, String> days) {
    return list(
        days.entrySet().stream()
            .map(day -> (day.getKey() + " " + day.getValue()).strip())
            .toList());
  }

  private static String list(Collection<String> texts) {
    return texts.stream().map(CalendarWriter::quote).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quote(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
