package io.gridgov.core.calendar;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words for what can be wrong with a notice's text. */
final class NoticeFaults {
  private static final int SHOWN = 40;

  private NoticeFaults() {}

  static Problem noDays(Spot spot) {
    return Problem.error(
        "no-days",
        spot,
        Text.of("the text names no day off and no working day", "文本中没有放假或上班的日期"),
        Text.of("pass the part of the notice that lists the holidays", "请提供通知中列出放假安排的部分"));
  }

  static Problem noSuchDay(Spot spot, String text) {
    return Problem.error(
        "bad-date",
        spot,
        Text.of("there is no day '%s'", "没有“%s”这一天", text),
        Text.of("compare with the notice", "请与通知原文核对"));
  }

  static Problem weekday(Spot spot, LocalDate day) {
    return Problem.error(
        "other-weekday",
        spot,
        Text.of(
            "the text gives another weekday for %s, which is a %s",
            "文本所写星期与 %s 不符，该日为%3$s",
            day,
            day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
            day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINESE)),
        Text.of("compare day and year with the notice", "请与通知原文核对日期和年份"));
  }

  static Problem count(Spot spot, int stated, long found) {
    return Problem.error(
        "day-count",
        spot,
        Text.of("the text states %s days, but names %s", "文本称共 %s 天，所列却为 %s 天", stated, found),
        Text.of("compare with the notice", "请与通知原文核对"));
  }

  static Problem unreadDate(Spot spot, String text) {
    return Problem.warning(
        "unread-date",
        spot,
        Text.of("days were not read: %s", "未能识别的日期：%s", shown(text)),
        Text.of("add them to the calendar by hand, if they matter", "如与放假有关，请手工补入日历"));
  }

  static Problem readInPart(Spot spot, String text) {
    return Problem.warning(
        "read-in-part",
        spot,
        Text.of("what is said of these days goes on: %s", "对这些日期另有说明，未读取：%s", shown(text)),
        Text.of("check that they are meant as they were read", "请核对这些日期是否按原意读取"));
  }

  static Problem tooLong(Spot spot) {
    return Problem.error(
        "too-long",
        spot,
        Text.of("the text has more than a million characters", "文本超过一百万字"),
        Text.of("pass the part of the notice that lists the holidays", "请提供通知中列出放假安排的部分"));
  }

  static Problem unreadText(Spot spot, String text) {
    return Problem.warning(
        "unread-text",
        spot,
        Text.of("not read: %s", "未读取：%s", shown(text)),
        Text.of("check that it says nothing about days", "请确认其中没有放假安排"));
  }

  private static String shown(String text) {
    String plain = text.strip();
    return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
  }
}
