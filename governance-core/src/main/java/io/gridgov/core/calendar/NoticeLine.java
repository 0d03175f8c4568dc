package io.gridgov.core.calendar;

import io.gridgov.core.calendar.NoticeDays.Saying;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One paragraph of a notice: lists of days, and what is said behind each list. */
final class NoticeLine {
  private static final Pattern HEADING =
      Pattern.compile(
          "^\\s*(?:[（(]?[一二三四五六七八九十]+[）)、.．]\\s*)?([^\\d：:。，,；]{1,20})[：:]\\s*(?=\\D{0,3}\\d)");
  private static final Pattern OWN_DATE =
      Pattern.compile(
          "\\s*(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月"
              + "\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日\\s*");
  private static final Pattern OFF =
      Pattern.compile("^止?(?:照常|统一|调休)*(?:放假|补休|调休|公休日?|休息日?|[为是](?:公休日|休息日|法定(?:节?假日|节日)))");
  private static final Pattern WORK = Pattern.compile("^(?:照常|正常)?上班");
  private static final Pattern MOVED =
      Pattern.compile("^(?:(?:[一二两三四五六七八九十]个)?(?:公休日|休息日))?(?:分别)?调[整休]?[至到]");
  private static final Pattern COUNT = Pattern.compile("^[^。；]*?(?:共|放假)\\s*(\\d{1,2})\\s*天");
  private static final Pattern LIKE_A_DATE =
      Pattern.compile(
          "[\\d一二三四五六七八九十]\\s*月\\s*[\\d一二三四五六七八九十]"
              + "|(?<![周期])[一二三四五六七八九十]日"
              + "|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}/\\d{1,2}");
  private static final Pattern HARMLESS =
      Pattern.compile("放假|调休|补休|共?\\s*\\d{1,2}\\s*天|与周末连休|不|其中|将|即|[，。；,;、：:\\s]");

  private final NoticeParagraph paragraph;
  private final String text;
  private final Problems problems;
  private final NoticeDays days;
  private final NoticeDates dates;
  private String festival = "";

  NoticeLine(NoticeParagraph paragraph, int year, Problems problems, NoticeDays days) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.problems = problems;
    this.days = days;
    this.dates = new NoticeDates(year);
  }

  void read() {
    Matcher heading = HEADING.matcher(text);
    int at = 0;
    if (heading.find()) {
      festival = heading.group(1).strip();
      at = heading.end();
    }
    List<NoticeDates.Found> lists = dates.lists(text, at);
    if (lists.isEmpty() || isOwnDate(text)) {
      unread(0, text.length(), false);
      return;
    }
    unread(at, lists.get(0).start(), false);
    boolean target = false;
    for (int i = 0; i < lists.size(); i++) {
      int end = i + 1 < lists.size() ? lists.get(i + 1).start() : text.length();
      target = read(lists.get(i), end, target);
    }
  }

  /** Reads one list; returns whether the next one tells to where its rest was moved. */
  private boolean read(NoticeDates.Found list, int end, boolean target) {
    String said = text.substring(list.end(), end);
    Matcher moved = MOVED.matcher(said);
    Matcher off = OFF.matcher(said);
    Matcher work = WORK.matcher(said);
    if (moved.find()) {
      add(Saying.MOVED, list);
      rest(list, list.end() + moved.end(), end);
      return true;
    }
    if (work.find() && !target) {
      add(Saying.WORK, list);
      rest(list, list.end() + work.end(), end);
    } else if (off.find()) {
      add(Saying.OFF, list);
      count(list, said);
      rest(list, list.end() + off.end(), end);
    } else if (target) {
      add(Saying.OFF, list);
      rest(list, list.end(), end);
    } else {
      unread(list.start(), end, true);
    }
    return false;
  }

  private void add(Saying saying, NoticeDates.Found list) {
    list.faults(paragraph).forEach(problems::add);
    for (LocalDate day : list.days()) {
      days.add(saying, day, festival, spot(list.start()));
    }
  }

  private void count(NoticeDates.Found list, String said) {
    Matcher count = COUNT.matcher(said);
    if (count.find() && !list.days().isEmpty()) {
      int stated = Integer.parseInt(count.group(1));
      if (stated != list.days().size()) {
        problems.add(NoticeFaults.count(spot(list.start()), stated, list.days().size()));
      }
    }
  }

  /** Reports what is left: of the sentence itself, that its days may be meant otherwise. */
  private void rest(NoticeDates.Found list, int start, int end) {
    int stop = start;
    while (stop < end && "。；;".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String own = text.substring(start, stop);
    if (!isHarmless(own)) {
      problems.add(NoticeFaults.readInPart(spot(list.start()), own));
    }
    unread(stop, end, false);
  }

  /** Reports what is left of a part once harmless words are taken out. */
  private void unread(int start, int end, boolean hasDate) {
    String part = text.substring(start, end);
    boolean dated = hasDate || (LIKE_A_DATE.matcher(part).find() && !isOwnDate(part));
    if (dated) {
      problems.add(NoticeFaults.unreadDate(spot(start), part));
    } else if (!isHarmless(part)) {
      problems.add(NoticeFaults.unreadText(spot(start), part));
    }
  }

  /** Whether it is the day on which the notice was signed. */
  private static boolean isOwnDate(String part) {
    return OWN_DATE.matcher(part).matches();
  }

  private static boolean isHarmless(String part) {
    return HARMLESS.matcher(part).replaceAll("").isBlank();
  }

  private Spot spot(int index) {
    return paragraph.spot(index);
  }
}
