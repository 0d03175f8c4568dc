package io.gridgov.core.calendar;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a State Council notice on a year's holidays (节假日安排通知), so that a clerk can
 * paste it.
 *
 * <p>What is said of days is taken: off, worked, a rest day moved to another day. A day without
 * year or month takes them from the days before it, or else the notice's year. Weekdays and numbers
 * of days that the notice states are checked. Lines that were wrapped among days are joined; wide
 * digits and spaces between digits and words do no harm. Whatever else it says is reported as not
 * read, and nothing is guessed from it.
 *
 * @since 0.1.0
 */
public final class HolidayNotice {
  private static final Pattern TITLE = Pattern.compile("关于\\s*(\\d{4})\\s*年[^。]{0,20}(?:节假日|放假)");
  private static final int LONGEST = 1_000_000;

  private HolidayNotice() {}

  /**
   * Returns the year of which a notice's title speaks.
   *
   * @param text the notice
   * @return the year, if the title stands in the text
   */
  public static OptionalInt findYear(String text) {
    Matcher title = TITLE.matcher(NoticeParagraph.narrow(text));
    return title.find() ? OptionalInt.of(Integer.parseInt(title.group(1))) : OptionalInt.empty();
  }

  /**
   * Reads a notice.
   *
   * @param file name for places
   * @param text the notice, whole or in part
   * @param year the year that it arranges
   * @param source number or address of the notice
   * @return the year, with a warning {@code unread-date}, {@code read-in-part} or {@code
   *     unread-text} for each part that was not read; or the faults: no day at all, a text of more
   *     than a million characters, a day that does not exist, lies in another year, is both off and
   *     worked or does not fit its weekday, or a range of other length than stated
   */
  public static Outcome<CalendarYear> read(String file, String text, int year, String source) {
    Objects.requireNonNull(source, "source");
    Problems problems = new Problems();
    NoticeDays days = new NoticeDays();
    if (text.length() > LONGEST) {
      problems.add(NoticeFaults.tooLong(Spot.of(file)));
      return Outcome.failed(problems.sorted());
    }
    for (NoticeParagraph paragraph : NoticeParagraph.of(file, text)) {
      new NoticeLine(paragraph, year, problems, days).read();
    }
    if (days.isEmpty()) {
      problems.add(NoticeFaults.noDays(Spot.of(file)));
    }
    days.checkAgainst(year, problems);
    return Outcome.from(problems, () -> new CalendarYear(year, source, days.off(), days.work()));
  }
}
