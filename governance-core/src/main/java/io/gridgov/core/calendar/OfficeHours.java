package io.gridgov.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shifts of a working day (办公时间), as text {@code 09:00-12:00,13:00-17:00}; {@code 00:00-24:00}
 * is around the clock, {@code 22:00-06:00} ends on the next day.
 *
 * <p>Ascending and apart, also where every day is worked: a shift that passes midnight belongs to
 * the day on which it begins and ends before the first shift of the next. {@code toString}
 * round-trips through {@link #parse}. Immutable and thread-safe.
 *
 * @param shifts one or more
 * @since 0.1.0
 */
public record OfficeHours(List<Shift> shifts) {
  /** Around the clock (二十四小时). */
  static final OfficeHours WHOLE_DAY = new OfficeHours(List.of(new Shift(0, 1440)));

  private static final Pattern SHIFT =
      Pattern.compile("([01][0-9]|2[0-4]):([0-5][0-9])-([01][0-9]|2[0-4]):([0-5][0-9])");

  /** Checks the order of the shifts. */
  public OfficeHours {
    shifts = List.copyOf(shifts);
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("office hours must hold a shift: " + shifts);
    }
    for (int i = 1; i < shifts.size(); i++) {
      if (shifts.get(i).fromMinute() < shifts.get(i - 1).toMinute()) {
        throw new IllegalArgumentException(
            "shifts must be ascending and apart: " + shifts.get(i - 1) + ", " + shifts.get(i));
      }
    }
    Shift last = shifts.get(shifts.size() - 1);
    if (last.toMinute() - Shift.DAY > shifts.get(0).fromMinute()) {
      throw new IllegalArgumentException(
          "night shift must end before the next day's first: " + last + ", " + shifts.get(0));
    }
  }

  /**
   * Returns the hours that a text describes.
   *
   * @param text shifts joined by commas
   * @return the hours
   * @throws IllegalArgumentException if the text has another form or shifts overlap
   */
  public static OfficeHours parse(String text) {
    Objects.requireNonNull(text, "text");
    List<Shift> shifts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher matcher = SHIFT.matcher(part.strip());
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "office hours must look like 09:00-12:00,13:00-17:00: " + text);
      }
      int from = minute(matcher, 1);
      int to = minute(matcher, 3);
      shifts.add(new Shift(from, to < from ? to + Shift.DAY : to));
    }
    return new OfficeHours(shifts);
  }

  private static int minute(Matcher matcher, int group) {
    int minute =
        Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
    if (minute > Shift.DAY) {
      throw new IllegalArgumentException("time must be 24:00 at the latest: " + matcher.group());
    }
    return minute;
  }

  /**
   * Returns when offices open.
   *
   * @return the start of the first shift, in minutes of the day
   */
  public int openingMinute() {
    return shifts.get(0).fromMinute();
  }

  /**
   * Returns when offices close for the day.
   *
   * @return the end of the last shift, in minutes of the day; over 1440 on the next day
   */
  public int closingMinute() {
    return shifts.get(shifts.size() - 1).toMinute();
  }

  /**
   * Returns how long a day's work is where no clock changes.
   *
   * @return minutes, over all shifts
   */
  public int minutes() {
    return shifts.stream().mapToInt(shift -> shift.toMinute() - shift.fromMinute()).sum();
  }

  @Override
  public String toString() {
    return shifts.stream().map(Shift::toString).collect(Collectors.joining(","));
  }

  /**
   * One stretch of work (班次).
   *
   * @param fromMinute its beginning, in minutes of the day, before 1440
   * @param toMinute its end, in minutes of the same day; over 1440 if it passes midnight, then less
   *     than 16 hours after its beginning, so that an opening and a closing that were swapped are
   *     not taken for a night
   * @since 0.1.0
   */
  public record Shift(int fromMinute, int toMinute) {
    private static final int DAY = 1440;
    private static final int NIGHT_BELOW = 16 * 60;

    /** Checks the range. */
    public Shift {
      boolean swapped = toMinute > DAY && toMinute - fromMinute >= NIGHT_BELOW;
      if (fromMinute < 0 || fromMinute >= DAY || fromMinute >= toMinute || swapped) {
        throw new IllegalArgumentException(
            "shift must begin before it ends, and last less than 16 hours over midnight: "
                + clock(fromMinute)
                + "-"
                + clock(toMinute));
      }
    }

    @Override
    public String toString() {
      return clock(fromMinute) + "-" + clock(toMinute > DAY ? toMinute - DAY : toMinute);
    }

    private static String clock(int minute) {
      return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
  }
}
