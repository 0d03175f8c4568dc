package io.gridgov.examples.cli.table;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.problem.Text;

/** Limits as people say them, with the table's writing behind. */
final class LimitWords {
  private LimitWords() {}

  static Text of(Limit limit) {
    if (limit instanceof Limit.WorkingHours hours) {
      return counted(hours.hours(), "working hour", "个工作小时", limit);
    }
    if (limit instanceof Limit.WorkingDays days) {
      return counted(days.days(), "working day", "个工作日", limit);
    }
    if (limit instanceof Limit.NaturalDays days) {
      return counted(days.days(), "day", "个自然日", limit);
    }
    if (limit instanceof Limit.NaturalHours hours) {
      return counted(hours.hours(), "hour", "小时", limit);
    }
    if (limit instanceof Limit.Months months) {
      return counted(months.months(), "month", "个月", limit);
    }
    return limit instanceof Limit.SameDay
        ? Text.of("the same day (%s)", "当日（%s）", limit)
        : new Text(limit.toString(), limit.toString());
  }

  private static Text counted(int number, String en, String zh, Limit limit) {
    return Text.of(
        "%1$s %2$s%3$s (%5$s)", "%1$s %4$s（%5$s）", number, en, number == 1 ? "" : "s", zh, limit);
  }
}
