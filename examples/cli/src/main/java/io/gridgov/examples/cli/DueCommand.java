package io.gridgov.examples.cli;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** When a limit ends, step by step. */
@Command(name = "due")
final class DueCommand implements Callable<Integer> {
  private static final String CHINA = "cn";

  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--calendar", paramLabel = "cn|FILE", required = true)
  private String calendar = CHINA;

  @Option(names = "--from", paramLabel = "T", required = true)
  private String from = "";

  @Option(names = "--limit", paramLabel = "LIMIT", required = true)
  private String limit = "";

  @Option(names = "--hours", paramLabel = "HOURS")
  private @Nullable String hours;

  @Option(names = "--zone", paramLabel = "ZONE")
  private @Nullable String zone;

  @Option(names = "--no-roll")
  private boolean noRoll;

  @Option(names = "--assume-weekends")
  private boolean assumeWeekends;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  DueCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    WorkCalendar days = withHours(calendar());
    ZoneId place =
        zone == null
            ? days.zone()
            : Arguments.parse(
                "--zone", zone, ZoneId::of, "a zone such as Asia/Shanghai", "时区，如 Asia/Shanghai");
    Instant start =
        Arguments.parse(
            "--from",
            from,
            text -> Moment.parse(text, place),
            "a date, a local date and time, or an instant with offset"
                + " (2026-03-02, 2026-03-02T10:00, 2026-03-02T10:00+08:00)",
            "日期、当地日期时间或带时差的时刻（2026-03-02、2026-03-02T10:00、2026-03-02T10:00+08:00）");
    Limit length =
        Arguments.parse(
            "--limit",
            limit,
            Limit::parse,
            "4wh, 5wd, 60d, 2h, 1mo or sameday, stages joined by commas (4wh,7wd)",
            "4wh、5wd、60d、2h、1mo 或 sameday，分段时限用逗号连接（4wh,7wd）");
    DueAnswer answer = new DueAnswer(days, place, start, length, policy(days));
    Due due = due(answer);
    new DuePrinter(shell, place).print(answer, format);
    return due instanceof Due.At ? Exit.DONE : Exit.FINDINGS;
  }

  /** The answer, unless the question can have none. */
  private Due due(DueAnswer answer) {
    Due due;
    try {
      due = answer.due();
    } catch (IllegalArgumentException wrongStart) {
      throw tooFar();
    }
    if (due instanceof Due.Unannounced beyond && beyond.isOutOfReach()) {
      throw tooFar();
    }
    if (due instanceof Due.NoHours) {
      throw noHours();
    }
    return due;
  }

  private static Refusal tooFar() {
    return Refusal.of(
        "too-far",
        Spot.of("--from"),
        Text.of(
            "the limit must begin between the years 2 and 9000 and end by 9997",
            "时限须自公元 2 年至 9000 年之间起算，且不晚于 9997 年届满"),
        Text.of("correct --from or --limit", "请更正 --from 或 --limit"));
  }

  private DuePolicy policy(WorkCalendar days) {
    DuePolicy policy = noRoll ? days.policy().withoutRolling() : days.policy();
    return assumeWeekends ? policy.assumingWeekends() : policy;
  }

  private WorkCalendar calendar() {
    return calendar.equals(CHINA)
        ? WorkCalendar.china()
        : CalendarInput.read(Arguments.path("--calendar", calendar), encoding);
  }

  private WorkCalendar withHours(WorkCalendar days) {
    return hours == null
        ? days
        : days.withHours(
            Arguments.parse(
                "--hours",
                hours,
                OfficeHours::parse,
                "shifts, ascending and apart, such as 09:00-12:00,13:00-17:00",
                "先后排列、互不重叠的时段，如 09:00-12:00,13:00-17:00"));
  }

  private Refusal noHours() {
    return Refusal.of(
        "no-hours",
        Spot.of(calendar),
        Text.of("the calendar states no office hours", "日历未规定办公时间"),
        Text.of(
            "pass --hours 09:00-12:00,13:00-17:00, or state hours in the calendar file",
            "请加参数 --hours 09:00-12:00,13:00-17:00，或在日历文件中写明办公时间"));
  }
}
