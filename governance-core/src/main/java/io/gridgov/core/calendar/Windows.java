package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the years that are asked for, and keeps the last layout: the announced years with
 * whatever was asked for around them.
 */
final class Windows {
  /** The last year in which a limit may begin or end. */
  static final int LAST_YEAR = 9997;

  static final Instant END = Instant.parse("9998-01-01T00:00:00Z");

  /** No layout reaches beyond it: one holds a year and more besides. */
  static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

  private static final int KEPT_YEARS = 100;

  private final CalendarParts parts;
  private final DayTable table;
  private volatile @Nullable Kept kept;

  Windows(CalendarParts parts, DayTable table) {
    this.parts = parts;
    this.table = table;
  }

  DayTable table() {
    return table;
  }

  /** A window with a year and more to either side of two instants. */
  Window around(ZoneId zone, long first, long last) {
    Kept seen = kept;
    if (seen != null
        && seen.zone.equals(zone)
        && seen.window.holds(first)
        && seen.window.holds(last)) {
      return seen.window;
    }
    return years(zone, year(first) - 2, Math.min(year(last), LAST_YEAR) + 2);
  }

  /** The year in UTC; a zone's year differs by at most one. */
  private static int year(long millis) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).getYear();
  }

  private Window years(ZoneId zone, int first, int last) {
    Kept seen = kept;
    int low = first;
    int high = last;
    if (seen != null && seen.zone.equals(zone)) {
      low = Math.min(low, seen.first);
      high = Math.max(high, seen.last);
    } else if (!parts.years().isEmpty()) {
      low = Math.min(low, parts.years().firstKey() - 1);
      high = Math.max(high, parts.years().lastKey() + 2);
    }
    if (high - low >= KEPT_YEARS) {
      return new Window(new WindowBuilder(table, zone, first, last));
    }
    Kept made = new Kept(zone, low, high, new Window(new WindowBuilder(table, zone, low, high)));
    kept = made;
    return made.window;
  }

  private record Kept(ZoneId zone, int first, int last, Window window) {}
}
