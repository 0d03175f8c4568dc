package io.gridgov.core.calendar;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of days in one line of a notice; later days lean on earlier ones. */
final class NoticeDates {
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(\\d{4})\\s*年\\s*)?(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})\\s*日\\s*(?:[（(]([^（()）]{0,80})[）)])?");
  private static final Pattern RANGE = Pattern.compile("\\s*起?\\s*(?:至|到|—+|–|-|－|～|~)\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*[、和及]\\s*");
  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)([一二三四五六日天])");
  private static final String WEEKDAYS = "一二三四五六日";

  private final int year;
  private @Nullable LocalDate first;
  private @Nullable LocalDate previous;

  NoticeDates(int year) {
    this.year = year;
  }

  /** A list of days, from where to where it stands; what is wrong in it by place. */
  record Found(int start, int end, List<LocalDate> days, List<Wrong> wrong) {
    List<Problem> faults(NoticeParagraph paragraph) {
      return wrong.stream().map(w -> w.at(paragraph.spot(w.index()))).toList();
    }
  }

  /** A day that does not exist, or is another weekday. */
  record Wrong(int index, String text, Optional<LocalDate> day) {
    Problem at(Spot spot) {
      return day.isPresent()
          ? NoticeFaults.weekday(spot, day.get())
          : NoticeFaults.noSuchDay(spot, text);
    }
  }

  List<Found> lists(String text, int from) {
    List<Found> lists = new ArrayList<>();
    Matcher day = DAY.matcher(text);
    int at = from;
    while (day.find(at)) {
      Found list = list(text, day);
      lists.add(list);
      at = list.end();
    }
    return lists;
  }

  private Found list(String text, Matcher day) {
    List<LocalDate> days = new ArrayList<>();
    List<Wrong> wrong = new ArrayList<>();
    int start = day.start();
    int end;
    do {
      Matcher begin = DAY.matcher(text).region(day.start(), text.length());
      boolean there = begin.lookingAt();
      end = begin.end();
      Matcher range = RANGE.matcher(text).region(end, text.length());
      boolean isRange = range.lookingAt() && day.region(range.end(), text.length()).lookingAt();
      if (isRange && there) {
        end = day.end();
        addRange(begin, day, days, wrong);
      } else {
        resolve(begin, 0, wrong).ifPresent(days::add);
      }
    } while (isNext(text, end, day));
    return new Found(start, end, List.copyOf(days), List.copyOf(wrong));
  }

  private static boolean isNext(String text, int end, Matcher day) {
    Matcher comma = COMMA.matcher(text).region(end, text.length());
    return comma.lookingAt() && day.region(comma.end(), text.length()).lookingAt();
  }

  /** A range without years whose end lies in an earlier month begins in the year before. */
  private void addRange(Matcher begin, Matcher end, List<LocalDate> days, List<Wrong> wrong) {
    boolean overNewYear =
        begin.group(1) == null
            && end.group(1) == null
            && begin.group(2) != null
            && end.group(2) != null
            && Integer.parseInt(end.group(2)) < Integer.parseInt(begin.group(2));
    Optional<LocalDate> from = resolve(begin, overNewYear ? year - 1 : 0, wrong);
    Optional<LocalDate> to = resolve(end, overNewYear ? year : 0, wrong);
    if (from.isPresent() && to.isPresent()) {
      if (to.get().isBefore(from.get()) || to.get().isAfter(from.get().plusMonths(1))) {
        wrong.add(new Wrong(begin.start(), end.group(), Optional.empty()));
      } else {
        from.get().datesUntil(to.get().plusDays(1)).forEach(days::add);
      }
    }
  }

  private Optional<LocalDate> resolve(Matcher found, int forcedYear, List<Wrong> wrong) {
    Optional<LocalDate> day = date(found, forcedYear);
    if (day.isEmpty()) {
      wrong.add(new Wrong(found.start(), found.group(), Optional.empty()));
      return day;
    }
    previous = day.get();
    if (first == null) {
      first = previous;
    }
    if (!fitsWeekday(found.group(4), day.get())) {
      wrong.add(new Wrong(found.start(), found.group(), day));
    }
    return day;
  }

  private Optional<LocalDate> date(Matcher found, int forcedYear) {
    LocalDate before = previous;
    int dayOfMonth = Integer.parseInt(found.group(3));
    if (found.group(2) == null) {
      return before == null
          ? Optional.empty()
          : date(YearMonth.from(before).getYear(), before.getMonthValue(), dayOfMonth);
    }
    int month = Integer.parseInt(found.group(2));
    if (found.group(1) != null) {
      return date(Integer.parseInt(found.group(1)), month, dayOfMonth);
    }
    LocalDate anchor = first;
    if (forcedYear != 0 || anchor == null) {
      return date(forcedYear != 0 ? forcedYear : year, month, dayOfMonth);
    }
    return Stream.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1)
        .flatMap(near -> date(near, month, dayOfMonth).stream())
        .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - anchor.toEpochDay())));
  }

  private static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean fitsWeekday(@Nullable String note, LocalDate day) {
    Matcher weekday = WEEKDAY.matcher(note == null ? "" : note);
    if (!weekday.find()) {
      return true;
    }
    int stated = WEEKDAYS.indexOf(weekday.group(1).replace('天', '日'));
    return day.getDayOfWeek() == DayOfWeek.of(stated + 1);
  }
}
