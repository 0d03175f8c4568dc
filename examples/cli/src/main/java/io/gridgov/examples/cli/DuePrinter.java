package io.gridgov.examples.cli;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Step;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.examples.cli.shell.Shell;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints a deadline with its reckoning. */
final class DuePrinter {
  private final Shell shell;
  private final ZoneId zone;

  DuePrinter(Shell shell, ZoneId zone) {
    this.shell = shell;
    this.zone = zone;
  }

  void answer(Due.At at, Format format) {
    String due = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.instant().atZone(zone));
    String date = at.lastDay().toString();
    if (format == Format.TEXT) {
      steps(at.steps());
      shell.print(
          Text.of(
              "due %s (last day %s)%s",
              "截止 %s（最后一日 %s）%s", due, date, at.provisional() ? " *" : ""));
    } else {
      data(due, date, at.provisional(), at.steps(), format);
    }
  }

  void noAnswer(Due.Unannounced beyond, Format format) {
    Text why =
        Text.of(
            "no answer: the days of %s are not announced yet",
            "无法计算：%s 年的放假安排尚未公布", Integer.toString(beyond.year()));
    if (format == Format.TEXT) {
      steps(beyond.steps());
      shell.print(why);
    } else {
      data(null, null, false, beyond.steps(), format);
      shell.say(why);
    }
  }

  private void steps(List<Step> steps) {
    steps.forEach(step -> shell.print(step.date() + "  " + step.text().in(shell.locale())));
  }

  private void data(
      @Nullable String due,
      @Nullable String date,
      boolean provisional,
      List<Step> steps,
      Format format) {
    if (format == Format.CSV) {
      SheetWriter.to(shell.out())
          .row("due", "date", "provisional")
          .row(due == null ? "" : due, date == null ? "" : date, Boolean.toString(provisional))
          .flush();
    } else {
      shell.print(
          new JsonLine()
              .put("due", due)
              .put("date", date)
              .put("provisional", provisional)
              .put("steps", steps.stream().map(this::step).toList())
              .toString());
    }
  }

  private Map<String, String> step(Step step) {
    return new java.util.TreeMap<>(
        Map.of("date", step.date().toString(), "text", step.text().in(shell.locale())));
  }
}
