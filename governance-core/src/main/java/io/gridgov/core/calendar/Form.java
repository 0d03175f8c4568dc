package io.gridgov.core.calendar;

import java.util.regex.Pattern;

/** The written form of limits. */
final class Form {
  static final Pattern PATTERN = Pattern.compile("(0|[1-9][0-9]{0,4})(wh|wd|d|h|mo)");

  private Form() {}

  static void check(int number) {
    if (number < 0 || number > Limit.LARGEST) {
      throw new IllegalArgumentException("limit must be in [0, " + Limit.LARGEST + "]: " + number);
    }
  }
}
