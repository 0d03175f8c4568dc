package io.gridgov.examples.cli;

import io.gridgov.core.calendar.CalendarYear;
import io.gridgov.core.calendar.HolidayNotice;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The text of a holiday notice turned into a calendar file that holds its year. */
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {
  private static final String CHINA = "cn";

  /** What may be about days. */
  private static final Set<String> DOUBTS = Set.of("unread-date", "read-in-part");

  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--text", paramLabel = "FILE", required = true)
  private String text = "";

  @Option(names = "--source", paramLabel = "SOURCE", required = true)
  private String source = "";

  @Option(names = "--year", paramLabel = "YEAR")
  private @Nullable Integer year;

  @Option(names = "--calendar", paramLabel = "cn|FILE", defaultValue = CHINA)
  private String calendar = CHINA;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  NoticeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    WorkCalendar known =
        calendar.equals(CHINA)
            ? WorkCalendar.china()
            : CalendarInput.read(Arguments.path("--calendar", calendar), encoding);
    Path file = Arguments.path("--text", text);
    String notice = TextFile.text(file, encoding.charset());
    int arranged = yearOf(notice);
    Outcome<CalendarYear> read =
        HolidayNotice.read(file.toString(), notice, arranged, source.strip());
    CalendarYear days = Refusal.unless(read);
    requireNext(known, arranged);
    write(known.withYear(days).toJson());
    shell.tell(read.problems());
    boolean unread = read.problems().stream().map(Problem::code).anyMatch(DOUBTS::contains);
    return unread ? Exit.FINDINGS : Exit.DONE;
  }

  private int yearOf(String notice) {
    Integer stated = year;
    if (stated != null) {
      return stated;
    }
    return HolidayNotice.findYear(notice)
        .orElseThrow(
            () ->
                Refusal.of(
                    "no-year",
                    Spot.of(text),
                    Text.of("the text does not say which year it arranges", "文本未写明安排的是哪一年"),
                    Text.of(
                        "pass --year 2027, or the notice with its title",
                        "请加参数 --year 2027，或附上通知标题")));
  }

  private void requireNext(WorkCalendar known, int arranged) {
    boolean fits =
        known.years().isEmpty()
            || (arranged >= known.years().firstKey() - 1
                && arranged <= known.years().lastKey() + 1);
    if (!fits) {
      throw Refusal.of(
          "year-gap",
          Spot.of(text),
          Text.of(
              "%s does not follow the announced years of the calendar, %s to %s",
              "%s 年与日历已公布的 %s 至 %s 年不相连",
              Integer.toString(arranged),
              Integer.toString(known.years().firstKey()),
              Integer.toString(known.years().lastKey())),
          Text.of("import the notices of the years between first", "请先导入其间各年的通知"));
    }
  }

  private void write(String json) {
    Path target = out;
    if (target == null) {
      put(shell.out(), json);
    } else {
      OutFile.write(target, writer -> put(writer, json));
    }
  }

  private static void put(Writer writer, String json) {
    try {
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
