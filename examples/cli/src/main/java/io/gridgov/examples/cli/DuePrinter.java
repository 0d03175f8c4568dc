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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints a deadline with its reckoning. */
final class DuePrinter {
  private final Shell shell;
  private final ZoneId zone;

  DuePrinter(Shell shell, ZoneId zone) {
    this.shell = shell;
    this.zone = zone;
  }

  void print(DueAnswer answer, Format format) {
    switch (format) {
      case TEXT -> text(answer);
      case JSON -> json(answer);
      case CSV -> csv(answer.due());
    }
    if (format != Format.TEXT && answer.due() instanceof Due.Unannounced beyond) {
      shell.say(noAnswer(beyond));
    }
  }

  private void text(DueAnswer answer) {
    for (Step step : answer.steps()) {
      shell.print(step.date() + "  " + step.text().in(shell.locale()));
    }
    List<Due> stages = answer.stageDues();
    for (int i = 0; i < stages.size(); i++) {
      Text stage = Text.of("%s: ", "%s：", answer.stages().get(i));
      shell.print(joined(stage, sentence(stages.get(i))));
    }
    shell.print(sentence(answer.due()));
    if (answer.due() instanceof Due.Provisional provisional) {
      Text said = Text.of("provisional: ", "暂定：");
      shell.print(joined(said, provisional.assumption().text()));
    }
  }

  private Text sentence(Due due) {
    return due instanceof Due.At at
        ? Text.of("due %s (last day %s)", "截止 %s（最后一日 %s）", iso(at), at.lastDay())
        : due instanceof Due.Unannounced beyond
            ? noAnswer(beyond)
            : Text.of("no answer: the calendar states no office hours", "无法计算：日历未规定办公时间");
  }

  private static Text noAnswer(Due.Unannounced beyond) {
    return Text.of(
        "no answer: the days of %s are not announced yet",
        "无法计算：%s 年的放假安排尚未公布", Integer.toString(beyond.year()));
  }

  private static Text joined(Text one, Text other) {
    return new Text(one.en() + other.en(), one.zh() + other.zh());
  }

  private void json(DueAnswer answer) {
    Due due = answer.due();
    JsonLine line = members(due);
    line.put("steps", answer.steps().stream().map(this::step).toList());
    if (due instanceof Due.Provisional provisional) {
      line.put("assumption", provisional.assumption().text().in(shell.locale()));
    }
    List<Object> stages = new ArrayList<>();
    for (int i = 0; i < answer.stages().size(); i++) {
      Map<String, @Nullable Object> stage = members(answer.stageDues().get(i)).members();
      stage.put("limit", answer.stages().get(i).toString());
      stages.add(stage);
    }
    if (!stages.isEmpty()) {
      line.put("stages", stages);
    }
    shell.print(line.toString());
  }

  private JsonLine members(Due due) {
    return new JsonLine()
        .put("due", due instanceof Due.At at ? iso(at) : null)
        .put("date", due instanceof Due.At at ? at.lastDay().toString() : null)
        .put("provisional", due instanceof Due.Provisional);
  }

  private void csv(Due due) {
    boolean known = due instanceof Due.At;
    SheetWriter.to(shell.out())
        .row("due", "date", "provisional")
        .row(
            known ? iso((Due.At) due) : "",
            known ? ((Due.At) due).lastDay().toString() : "",
            Boolean.toString(due instanceof Due.Provisional))
        .flush();
  }

  private String iso(Due.At at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.instant().atZone(zone));
  }

  private Map<String, String> step(Step step) {
    return new TreeMap<>(
        Map.of("date", step.date().toString(), "text", step.text().in(shell.locale())));
  }
}
