package io.gridgov.core.calendar;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the file format of calendars: one line a list of days, so that versions compare well. */
final class CalendarWriter {
  private CalendarWriter() {}

  static String write(CalendarParts parts) {
    StringBuilder out = new StringBuilder("{\"v\":1,\"id\":").append(quote(parts.id()));
    out.append(",\"zone\":").append(quote(parts.zone().getId()));
    if (parts.everyDay()) {
      out.append(",\"everyDay\":true");
    } else {
      out.append(",\"weekend\":");
      out.append(list(parts.weekend().stream().map(DayOfWeek::name).toList()));
    }
    parts.hours().ifPresent(h -> out.append(",\"hours\":").append(quote(h.toString())));
    policy(parts.policy(), out);
    lines("seasons", parts.seasons().stream().map(CalendarWriter::season).toList(), out);
    lines("closures", parts.closures().stream().map(CalendarWriter::closure).toList(), out);
    if (!parts.everyDay()) {
      out.append(",\"years\":[")
          .append(
              parts.years().values().stream()
                  .map(CalendarWriter::year)
                  .collect(Collectors.joining(",")))
          .append("\n]");
    }
    return out.append("}\n").toString();
  }

  private static void lines(String name, List<String> lines, StringBuilder out) {
    if (!lines.isEmpty()) {
      out.append(",\n\"").append(name).append("\":[\n");
      out.append(String.join(",\n", lines)).append(']');
    }
  }

  private static void policy(DuePolicy policy, StringBuilder out) {
    if (policy.equals(DuePolicy.standard())) {
      return;
    }
    List<String> members = new ArrayList<>();
    members.add(member("firstDay", policy.firstDay().text()));
    members.add(member("rolling", policy.rolling().text()));
    members.add(member("dayEnd", policy.dayEnd().text()));
    policy.workingDayHours().ifPresent(hours -> members.add("\"workingDayHours\":" + hours));
    members.add(member("partDay", policy.partDay().text()));
    members.add(member("stageStart", policy.stageStart().text()));
    members.add(member("beyond", policy.beyond().text()));
    out.append(",\n\"policy\":{").append(String.join(",", members)).append('}');
  }

  private static String season(Season season) {
    String days =
        season instanceof Season.Yearly yearly
            ? member("from", text(yearly.from())) + "," + member("to", text(yearly.to()))
            : member("from", ((Season.Once) season).from().toString())
                + ","
                + member("to", ((Season.Once) season).to().toString());
    return "{"
        + days
        + ","
        + member("hours", season.hours().toString())
        + ","
        + member("source", season.source())
        + "}";
  }

  /** Without the hyphens that ISO 8601 puts before a date without year. */
  private static String text(MonthDay day) {
    return day.toString().substring(2);
  }

  private static String closure(Closure closure) {
    return "{"
        + member("from", moment(closure.from(), 0))
        + ","
        + member("to", moment(closure.until(), 1))
        + ","
        + member("name", closure.name())
        + ","
        + member("source", closure.source())
        + "}";
  }

  /** A midnight as the day before it, where that is the last one. */
  private static String moment(LocalDateTime moment, int daysLess) {
    return Closure.isMidnight(moment)
        ? moment.toLocalDate().minusDays(daysLess).toString()
        : moment.toString();
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

  private static String member(String name, String text) {
    return quote(name) + ":" + quote(text);
  }

  private static String quote(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
