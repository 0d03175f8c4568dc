package io.gridgov.core.calendar;

import static java.time.temporal.ChronoUnit.HOURS;
import static java.util.Locale.ROOT;

import io.gridgov.core.problem.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One computation of a due instant: walks day by day and writes down what each day did. */
final class Reckoning {
  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final Instant from;
  private final LocalDate start;
  private final DuePolicy policy;
  private final List<Step> steps = new ArrayList<>();
  private boolean provisional;

  Reckoning(WorkCalendar calendar, ZoneId zone, Instant from, DuePolicy policy) {
    this.calendar = calendar;
    this.zone = zone;
    this.from = from;
    this.start = LocalDate.ofInstant(from, zone);
    this.policy = policy;
  }

  Due atOnce() {
    note(start, "a limit of length 0 is over at its start", "时限为 0，起算即届满");
    return at(from, start);
  }

  Due naturalHours(int hours) {
    Instant due = from.plus(hours, HOURS);
    LocalDate last = LocalDate.ofInstant(due, zone);
    note(last, "%s hours after the start, day and night", "自起算时刻起连续计算 %s 小时", hours);
    return at(due, last);
  }

  Due sameDay() {
    note(start, "ends with the day of the start", "当日届满");
    return endOf(start);
  }

  Due naturalDays(int days) {
    note(start, "the day of the start is not counted", "起算当日不计入");
    LocalDate last = start.plusDays(days);
    note(last, "day %1$s of %1$s", "第 %1$s 天（共 %1$s 天）", days);
    return rolled(last);
  }

  Due months(int months) {
    note(start, "the day of the start is not counted", "起算当日不计入");
    LocalDate last = start.plusMonths(months);
    if (last.getDayOfMonth() == start.getDayOfMonth()) {
      note(last, "the corresponding day after %s months", "%s 个月后的对应日", months);
    } else {
      note(last, "the last day of the month after %s months", "%s 个月后无对应日，取月末", months);
    }
    return rolled(last);
  }

  Due workingDays(int days) {
    note(start, "the day of the start is not counted", "起算当日不计入");
    LocalDate day = start;
    for (int counted = 0; counted < days; ) {
      day = day.plusDays(1);
      DayKind kind = kindOf(day);
      if (kind == DayKind.UNANNOUNCED) {
        return unannounced(day);
      }
      if (kind == DayKind.WORKING) {
        counted++;
        noteWorking(
            day, "counted " + counted + " of " + days, "计入第 " + counted + "/" + days + " 天");
      } else {
        noteRest(day);
      }
    }
    return endOf(day);
  }

  Due workingHours(int hours) {
    if (calendar.hours().isEmpty()) {
      return new Due.NoHours(steps);
    }
    List<OfficeHours.Shift> shifts = calendar.hours().get().shifts();
    Duration left = Duration.ofHours(hours);
    for (LocalDate day = start; ; day = day.plusDays(1)) {
      DayKind kind = kindOf(day);
      if (kind == DayKind.UNANNOUNCED) {
        return unannounced(day);
      }
      if (kind == DayKind.REST) {
        noteRest(day);
        continue;
      }
      Duration before = left;
      for (OfficeHours.Shift shift : shifts) {
        Instant begin = later(from, instant(day, shift.fromMinute()));
        Instant end = later(begin, instant(day, shift.toMinute()));
        if (!begin.plus(left).isAfter(end)) {
          noteHours(day, before);
          return at(begin.plus(left), day);
        }
        left = left.minus(Duration.between(begin, end));
      }
      noteHours(day, before.minus(left));
    }
  }

  private void noteHours(LocalDate day, Duration counted) {
    String clock = counted.isZero() ? "0h" : counted.toString().substring(2).toLowerCase(ROOT);
    noteWorking(day, "counted " + clock, "计入 " + clock);
  }

  private Due rolled(LocalDate last) {
    if (!policy.roll()) {
      return endOf(last);
    }
    LocalDate day = last;
    for (DayKind kind = kindOf(day); kind != DayKind.WORKING; kind = kindOf(day)) {
      if (kind == DayKind.UNANNOUNCED) {
        return unannounced(day);
      }
      noteRest(day);
      day = day.plusDays(1);
    }
    if (!day.equals(last)) {
      noteWorking(day, "rolled to the next working day", "末日为休息日，顺延至此工作日");
    }
    return endOf(day);
  }

  private Due endOf(LocalDate day) {
    if (!policy.closeOfBusiness()) {
      return at(day.plusDays(1).atStartOfDay(zone).toInstant(), day);
    }
    Optional<OfficeHours> hours = calendar.hours();
    return hours.isEmpty()
        ? new Due.NoHours(steps)
        : at(later(from, instant(day, hours.get().closingMinute())), day);
  }

  private Due at(Instant instant, LocalDate lastDay) {
    return new Due.At(instant, lastDay, provisional, steps);
  }

  private Due unannounced(LocalDate day) {
    note(day, "the working days of %s are not announced yet", "%s 年的放假安排尚未公布", day.getYear());
    return new Due.Unannounced(day.getYear(), steps);
  }

  /** The day's kind; where the policy assumes weekends, never unannounced. */
  private DayKind kindOf(LocalDate day) {
    DayKind kind = calendar.dayKind(day);
    if (kind != DayKind.UNANNOUNCED || !policy.assumeWeekends()) {
      return kind;
    }
    if (!provisional) {
      provisional = true;
      note(
          day,
          "%s is not announced yet: weekends are assumed, the answer is provisional",
          "%s 年放假安排尚未公布：暂按周末推算，结果为暂定",
          day.getYear());
    }
    return calendar.isWeekend(day) ? DayKind.REST : DayKind.WORKING;
  }

  private void noteRest(LocalDate day) {
    String festival = calendar.findFestival(day).orElse("");
    note(
        day,
        "rest day: " + (festival.isEmpty() ? "weekend" : festival),
        "休息日：" + (festival.isEmpty() ? "周末" : festival));
  }

  private void noteWorking(LocalDate day, String en, String zh) {
    boolean makeUp = calendar.isMakeUp(day);
    note(day, en + (makeUp ? " (make-up working day)" : ""), zh + (makeUp ? "（调休上班日）" : ""));
  }

  private void note(LocalDate day, String en, String zh, Object... args) {
    steps.add(new Step(day, Text.of(en, zh, args)));
  }

  private Instant instant(LocalDate day, int minute) {
    return minute == 1440
        ? day.plusDays(1).atStartOfDay(zone).toInstant()
        : day.atTime(LocalTime.MIN.plusMinutes(minute)).atZone(zone).toInstant();
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
