package io.gridgov.core.calendar;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.time.LocalDate;

/** The words for what can be wrong with a calendar file. */
final class CalendarFaults {
  private CalendarFaults() {}

  static Problem wrongType(Spot spot, String en, String zh) {
    return Problem.error(
        "wrong-type",
        spot,
        new Text("the value must be " + en, "此处的值必须是" + zh),
        Text.of("write the value in that form", "请按该形式书写"));
  }

  static Problem version(Spot spot) {
    return Problem.error(
        "unsupported-version",
        spot,
        Text.of("only calendars of version 1 can be read", "只能读取版本 1 的日历"),
        Text.of("write \"v\": 1, or use a newer release", "请写 \"v\": 1，或使用更新的版本"));
  }

  static Problem zone(Spot spot, String name) {
    return Problem.error(
        "unknown-zone",
        spot,
        Text.of("time zone '%s' is not known", "未知时区“%s”", name),
        Text.of(
            "use a name of the tz database, such as Asia/Shanghai",
            "请使用 tz 数据库的名称，如 Asia/Shanghai"));
  }

  static Problem weekday(Spot spot, String name) {
    return Problem.error(
        "bad-weekday",
        spot,
        Text.of("'%s' is no day of the week", "“%s”不是星期名称", name),
        Text.of("write MONDAY to SUNDAY", "请写 MONDAY 到 SUNDAY"));
  }

  static Problem weekend(Spot spot) {
    return Problem.error(
        "no-working-day",
        spot,
        Text.of("the weekend leaves no working day", "周末占满七天，没有工作日"),
        Text.of("remove at least one day from it", "请至少去掉一天"));
  }

  static Problem hours(Spot spot) {
    return Problem.error(
        "bad-hours",
        spot,
        Text.of(
            "the office hours are not ascending shifts such as 09:00-12:00,13:00-17:00",
            "办公时间不是先后有序、互不重叠的时段（如 09:00-12:00,13:00-17:00）"),
        Text.of(
            "order the shifts, and let none overlap another; one over midnight, such as"
                + " 22:00-06:00, comes last and is shorter than 16 hours",
            "请按先后排列时段，不得重叠；跨午夜的时段（如 22:00-06:00）列在最后，且短于 16 小时"));
  }

  static Problem day(Spot spot) {
    return Problem.error(
        "bad-date",
        spot,
        Text.of("the text is no day such as 2026-06-01", "不是日期（如 2026-06-01）"),
        Text.of(
            "write year-month-day, or for both ends of a yearly season month-day",
            "请按 年-月-日 书写；每年重复的作息起止均写 月-日"));
  }

  static Problem moment(Spot spot) {
    return Problem.error(
        "bad-date",
        spot,
        Text.of(
            "the text is no day such as 2026-07-20 and no time such as 2026-07-20T14:00",
            "既不是日期（如 2026-07-20），也不是时刻（如 2026-07-20T14:00）"),
        Text.of("write year-month-day, with T and the time if need be", "请按 年-月-日 书写，需要时加 T 和时刻"));
  }

  static Problem tooMany(Spot spot, int most) {
    return Problem.error(
        "too-many",
        spot,
        Text.of("the list has more than %s items", "列表超过 %s 项", most),
        Text.of("remove those that are long past", "请删除早已过去的项"));
  }

  static Problem endsBefore(Spot spot) {
    return Problem.error(
        "ends-before-start",
        spot,
        Text.of("the end does not lie after the beginning", "结束不晚于开始"),
        Text.of("correct one of the two", "请更正其中一个"));
  }

  static Problem seasonOverlap(Spot spot) {
    return Problem.error(
        "season-overlap",
        spot,
        Text.of("the season holds days of another season", "该时段与另一作息时段有重叠日期"),
        Text.of(
            "let seasons be apart; only days of one year may override a yearly season",
            "请使各作息时段互不重叠；仅一次性时段可优先于每年重复的时段"));
  }

  static Problem nightClash(Spot spot) {
    return Problem.error(
        "shift-overlap",
        spot,
        Text.of(
            "where these hours and other ones meet, a night shift overlaps the next day's first",
            "与其他作息相接时，夜班与次日首个时段重叠"),
        Text.of("end the night shift earlier", "请提前夜班结束时间"));
  }

  static Problem onlySeasons(Spot spot) {
    return Problem.error(
        "seasons-without-hours",
        spot,
        Text.of("there are seasons, but no usual hours", "有季节作息，但没有通常的办公时间"),
        Text.of("add 'hours' for the rest of the year", "请补充 hours 作为其余日期的办公时间"));
  }

  static Problem everyDay(Spot spot) {
    return Problem.error(
        "every-day",
        spot,
        Text.of(
            "a calendar that works every day has neither weekend nor years",
            "全年无休的日历不应再列 weekend 或 years"),
        Text.of("remove 'everyDay', or the other two", "请删除 everyDay，或删除其余两项"));
  }

  static Problem policyWord(Spot spot, String words) {
    return Problem.error(
        "bad-policy",
        spot,
        Text.of("the choice is not one of %s", "取值须为以下之一：%s", words),
        Text.of("write one of them", "请写其中之一"));
  }

  static Problem unknownBase(Spot spot, String id) {
    return Problem.error(
        "unknown-base",
        spot,
        Text.of("the calendar '%s' to derive from is not there", "没有可供派生的日历“%s”", id),
        Text.of("correct the id, or add that calendar", "请更正标识，或补充该日历"));
  }

  static Problem baseCircle(Spot spot, String id) {
    return Problem.error(
        "base-circle",
        spot,
        Text.of("the calendar '%s' derives from this one", "日历“%s”又派生自本日历", id),
        Text.of("let one of them stand on its own", "请使其中一个不再派生"));
  }

  static Problem faultyBase(Spot spot, String id, String file) {
    return Problem.error(
        "faulty-base",
        spot,
        Text.of("the calendar '%s' to derive from has faults", "所派生的日历“%s”有错误", id),
        Text.of("mend %s first", "请先修正 %s", file));
  }

  static Problem date(Spot spot) {
    return Problem.error(
        "bad-date",
        spot,
        Text.of(
            "the text is no date such as 2026-01-01, with or without a festival's name after it",
            "不是日期（如 2026-01-01，其后可带节日名称）"),
        Text.of("write year-month-day", "请按 年-月-日 书写"));
  }

  static Problem outsideYear(Spot spot, LocalDate day, int year) {
    return Problem.error(
        "wrong-year",
        spot,
        Text.of(
            "day %s lies neither in %s nor in December before",
            "日期 %s 既不在 %s 年，也不在其上一年十二月", day, year),
        Text.of("move the day to its own year", "请将该日期移到其所属年份"));
  }

  static Problem twice(Spot spot, LocalDate day) {
    return Problem.error(
        "duplicate-day",
        spot,
        Text.of("day %s stands twice", "日期 %s 出现两次", day),
        Text.of("keep one of the two", "只保留其中一个"));
  }

  static Problem bothWays(Spot spot, LocalDate day) {
    return Problem.error(
        "day-both-ways",
        spot,
        Text.of("day %s is both a day off and a make-up working day", "日期 %s 既是放假日又是调休上班日", day),
        Text.of("remove it from one of the two lists", "请从其中一个列表删除"));
  }

  static Problem needless(Spot spot, LocalDate day) {
    return Problem.warning(
        "needless-day",
        spot,
        Text.of("day %s is listed as working but works anyway", "日期 %s 本来就是工作日，无须列为调休上班", day),
        Text.of("check the date, or remove it", "请核对日期，或删除"));
  }

  static Problem yearTwice(Spot spot, int year) {
    return Problem.error(
        "duplicate-year",
        spot,
        Text.of("year %s stands twice", "年份 %s 出现两次", year),
        Text.of("join the two entries", "请合并这两项"));
  }

  static Problem gap(Spot spot, int year) {
    return Problem.error(
        "year-gap",
        spot,
        Text.of("year %s is missing between two announced years", "两个已公布年份之间缺少 %s 年", year),
        Text.of("add the year with its notice", "请补充该年及其通知"));
  }
}
