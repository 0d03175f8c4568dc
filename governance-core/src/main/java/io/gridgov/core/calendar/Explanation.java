package io.gridgov.core.calendar;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import io.gridgov.core.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Walks from the start of a limit to its end, and writes down what each day did. */
final class Explanation {
  private final WorkCalendar calendar;
  private final DuePolicy policy;
  private final Instant from;
  private final Window window;
  private final int start;
  private final int event;
  private final WorkTime time;
  private final List<Step> steps = new ArrayList<>();
  private boolean assumed;

  Explanation(WorkCalendar calendar, ZoneId zone, Start from, DuePolicy policy) {
    this.calendar = calendar;
    this.policy = policy;
    this.from = from.instant();
    this.time = WorkTime.of(calendar, zone, policy.beyond());
    this.window = time.window(millis(), millis());
    this.start = window.dayAt(millis());
    this.event = from.day(window);
  }

  void noteStage(int number, Limit limit) {
    note(eventDate(), "stage %1$s: %2$s", "第 %1$s 阶段：%2$s", number, limit);
  }

  List<Step> of(Limit limit) {
    if (limit.isZero()) {
      note(eventDate(), "a limit of length 0 is over at its start", "时限为 0，起算即届满");
    } else if (limit instanceof Limit.NaturalHours hours) {
      LocalDate last = time.dateAt(millis() + MeterUnit.amount(hours, policy) - 1);
      note(last, "%s hours after the start, day and night", "自起算时刻起连续计算 %s 小时", hours.hours());
    } else if (limit instanceof Limit.WorkingHours) {
      workingHours(MeterUnit.amount(limit, policy));
    } else if (limit instanceof Limit.WorkingDays days) {
      if (MeterUnit.of(limit, policy) == MeterUnit.WORKING_DAYS) {
        workingDays(days.days());
      } else {
        daysAsHours(days);
      }
    } else if (limit instanceof Limit.NaturalDays days) {
      naturalDays(days.days());
    } else if (limit instanceof Limit.Months months) {
      months(months.months());
    } else {
      note(startDate(), "ends with the day of the start", "当日届满");
    }
    return steps();
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The day of the start, for hours. */
  private LocalDate startDate() {
    return window.date(start);
  }

  /** The day of the start, for days: of a stage, the last day of the one before. */
  private LocalDate eventDate() {
    return window.date(event);
  }

  private void daysAsHours(Limit.WorkingDays days) {
    note(
        startDate(),
        "a working day is counted as %s working hours",
        "一个工作日按 %s 个工作时计算",
        policy.workingDayHours().orElseThrow());
    workingHours(MeterUnit.amount(days, policy));
  }

  private void naturalDays(int days) {
    boolean counts = startCounts();
    LocalDate last = eventDate().plusDays(counts ? days - 1 : days);
    note(last, "day %1$s of %1$s", "第 %1$s 天（共 %1$s 天）", days);
    roll(last);
  }

  private void months(int months) {
    LocalDate day = eventDate();
    note(day, "the day of the start is not counted", "起算当日不计入");
    LocalDate last = day.plusMonths(months);
    if (last.getDayOfMonth() == day.getDayOfMonth()) {
      note(last, "the corresponding day after %s months", "%s 个月后的对应日", months);
    } else {
      note(last, "the last day of the month after %s months", "%s 个月后无对应日，取月末", months);
    }
    roll(last);
  }

  private void workingDays(int days) {
    LocalDate day = startCounts() ? eventDate() : eventDate().plusDays(1);
    for (int counted = 0; ; day = day.plusDays(1)) {
      DayKind kind = kindOf(day);
      if (kind == DayKind.UNANNOUNCED) {
        return;
      }
      if (kind == DayKind.REST) {
        noteRest(day);
        continue;
      }
      counted++;
      noteWorking(day, "counted " + counted + " of " + days, "计入第 " + counted + "/" + days + " 天");
      if (counted == days) {
        noteClosing(day);
        return;
      }
    }
  }

  /** Whether the day of the start counts; says so. */
  private boolean startCounts() {
    boolean counts = policy.firstDay() == FirstDay.COUNTED && endOfStart() > millis();
    if (counts) {
      note(eventDate(), "the day of the start is counted", "起算当日计入");
    } else {
      note(eventDate(), "the day of the start is not counted", "起算当日不计入");
    }
    return counts;
  }

  private long endOfStart() {
    long closing = policy.dayEnd() == DayEnd.MIDNIGHT ? Window.NEVER : window.closingOf(event);
    return closing == Window.NEVER ? window.startOf(event + 1) : closing;
  }

  private void workingHours(long amount) {
    if (!calendar.hasHours()) {
      return;
    }
    long left = amount;
    boolean night = time.closingOf(startDate().minusDays(1)) > millis();
    for (LocalDate day = startDate().minusDays(night ? 1 : 0); left > 0; day = day.plusDays(1)) {
      DayKind kind = kindOf(day);
      if (kind == DayKind.UNANNOUNCED) {
        return;
      }
      if (kind == DayKind.REST) {
        noteRest(day);
        continue;
      }
      long worked = Math.min(left, time.workOn(day, millis()));
      left -= worked;
      noteHours(day, Duration.ofMillis(worked));
    }
  }

  private void noteHours(LocalDate day, Duration counted) {
    String clock = counted.isZero() ? "0h" : counted.toString().substring(2).toLowerCase(ROOT);
    noteWorking(day, "counted " + clock, "计入 " + clock);
  }

  private void roll(LocalDate last) {
    LocalDate day = last;
    if (policy.rolling() == Rolling.NEXT_WORKING_DAY) {
      for (DayKind kind = kindOf(day); kind != DayKind.WORKING; kind = kindOf(day)) {
        if (kind == DayKind.UNANNOUNCED) {
          return;
        }
        noteRest(day);
        day = day.plusDays(1);
      }
      if (!day.equals(last)) {
        noteWorking(day, "rolled to the next working day", "末日为休息日，顺延至此工作日");
      }
    }
    noteClosing(day);
  }

  private void noteClosing(LocalDate day) {
    if (policy.dayEnd() == DayEnd.CLOSE_OF_BUSINESS) {
      String hours =
          calendar.stretchesOn(day).stream().map(Stretch::toString).collect(joining(","));
      if (!hours.isEmpty()) {
        note(day, "ends with the office hours %s", "以办公时间 %s 结束为届满", hours);
      }
    }
  }

  /** The day's kind; unannounced only where nothing may be assumed. */
  private DayKind kindOf(LocalDate day) {
    DayKind kind = time.exists(day) ? calendar.dayKind(day) : DayKind.REST;
    if (kind != DayKind.UNANNOUNCED) {
      return kind;
    }
    if (policy.beyond() == Beyond.REFUSED) {
      note(
          day,
          "the working days of %s are not announced yet",
          "%s 年的放假安排尚未公布",
          Integer.toString(day.getYear()));
      return kind;
    }
    if (!assumed) {
      assumed = true;
      steps.add(new Step(day, new Assumption(day).text()));
    }
    return calendar.isWeekend(day) ? DayKind.REST : DayKind.WORKING;
  }

  private void noteRest(LocalDate day) {
    if (!time.exists(day)) {
      note(day, "this zone has no such day", "该时区没有这一天");
      return;
    }
    if (calendar.findClosure(day).isPresent()) {
      note(day, "closed: %s", "停止办公：%s", calendar.findClosure(day).get().name());
      return;
    }
    String festival = calendar.findFestival(day).orElse("");
    note(
        day,
        "rest day: %s",
        "休息日：%2$s",
        festival.isEmpty() ? "weekend" : festival,
        festival.isEmpty() ? "周末" : festival);
  }

  private void noteWorking(LocalDate day, String en, String zh) {
    for (Closure closure : calendar.closuresWithin(day)) {
      note(day, "closed for a part of the day: %s", "部分时间停止办公：%s", closure.name());
    }
    boolean makeUp = calendar.isMakeUp(day);
    steps.add(
        new Step(
            day,
            new Text(
                en + (makeUp ? " (make-up working day)" : ""), zh + (makeUp ? "（调休上班日）" : ""))));
  }

  private void note(LocalDate day, String en, String zh, Object... args) {
    steps.add(new Step(day, Text.of(en, zh, args)));
  }

  private long millis() {
    return from.toEpochMilli();
  }
}
