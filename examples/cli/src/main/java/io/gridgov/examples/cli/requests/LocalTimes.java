package io.gridgov.examples.cli.requests;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Local times of a log as instants.
 *
 * <p>Where clocks go back, a time that occurs twice is taken as its first occurrence; where they go
 * forward, a time that does not occur is moved on by the length of the gap.
 */
final class LocalTimes {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2200;

  private final List<DateTimeFormatter> formatters;
  private final ZoneId zone;

  LocalTimes(List<String> patterns, ZoneId zone) {
    this.formatters = patterns.stream().map(LocalTimes::formatter).toList();
    this.zone = zone;
  }

  static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Returns the time; empty if no pattern fits or the year is none that a log can hold. */
  Optional<OffsetDateTime> parse(String text) {
    return formatters.stream()
        .flatMap(formatter -> local(text, formatter).stream())
        .findFirst()
        .filter(time -> time.getYear() >= EARLIEST && time.getYear() < LATEST)
        .map(time -> time.atZone(zone).toOffsetDateTime());
  }

  private static Optional<LocalDateTime> local(String text, DateTimeFormatter formatter) {
    try {
      return Optional.of(LocalDateTime.parse(text, formatter));
    } catch (DateTimeException anotherPattern) {
      return Optional.empty();
    }
  }
}
