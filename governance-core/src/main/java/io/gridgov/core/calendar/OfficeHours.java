package io.gridgov.core.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shifts of a working day (办公时间), as text {@code 09:00-12:00,13:00-17:00}.
 *
 * <p>Ascending and apart; a shift ends on its own day, at {@code 24:00} at the latest. {@code
 * toString} round-trips through {@link #parse}. Immutable and thread-safe.
 *
 * @param shifts one or more
 * @since 0.1.0
 */
public record OfficeHours(List<Shift> shifts) {
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
      shifts.add(new Shift(minute(matcher, 1), minute(matcher, 3)));
    }
    return new OfficeHours(shifts);
  }

  private static int minute(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group)) * 60 + Integer.parseInt(matcher.group(group + 1));
  }

  /**
   * Returns when offices close for the day.
   *
   * @return the end of the last shift, in minutes of the day, up to 1440
   */
  public int closingMinute() {
    return shifts.get(shifts.size() - 1).toMinute();
  }

  @Override
  public String toString() {
    return shifts.stream().map(Shift::toString).collect(Collectors.joining(","));
  }

  /**
   * One stretch of work.
   *
   * @param fromMinute its beginning, in minutes of the day
   * @param toMinute its end, in minutes of the day, up to 1440
   * @since 0.1.0
   */
  public record Shift(int fromMinute, int toMinute) {
    /** Checks the range. */
    public Shift {
      if (fromMinute < 0 || fromMinute >= toMinute || toMinute > 1440) {
        throw new IllegalArgumentException(
            "shift must begin before it ends, at 24:00 at the latest: "
                + clock(fromMinute)
                + "-"
                + clock(toMinute));
      }
    }

    @Override
    public String toString() {
      return clock(fromMinute) + "-" + clock(toMinute);
    }

    private static String clock(int minute) {
      return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }
  }
}
