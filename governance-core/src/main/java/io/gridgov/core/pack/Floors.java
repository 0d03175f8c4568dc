package io.gridgov.core.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of floors; there is no floor 0, so that -1 and 1 are neighbours. */
record Floors(int lowest, int highest) {
  /** All floors of a building. */
  static final Floors ALL = new Floors(-999, 999);

  private static final Pattern SPAN =
      Pattern.compile("(-?\\d{1,3})(?:\\s*[-~–至]\\s*(-?\\d{1,3}))?");

  Floors {
    if (lowest > highest || lowest == 0 || highest == 0) {
      throw new IllegalArgumentException("floors must rise and not be 0");
    }
  }

  /** Reads {@code 1-6}, {@code -1}, {@code 1-3;5}; empty is all floors. */
  static List<Floors> parse(String text) {
    if (text.isEmpty()) {
      return List.of(ALL);
    }
    List<Floors> spans = new ArrayList<>();
    for (String part : text.split("[;；,，、]", -1)) {
      Matcher span = SPAN.matcher(part.strip());
      if (!span.matches()) {
        throw new IllegalArgumentException("floors must be written 1-6 or 3");
      }
      int lowest = Integer.parseInt(span.group(1));
      spans.add(
          new Floors(lowest, span.group(2) == null ? lowest : Integer.parseInt(span.group(2))));
    }
    return spans;
  }

  boolean overlaps(Floors other) {
    return lowest <= other.highest && other.lowest <= highest;
  }

  /** The floor after the highest. */
  int next() {
    return highest == -1 ? 1 : highest + 1;
  }
}
