package io.gridgov.examples.synthetic.day;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/**
 * One row of {@code reports.csv}; its last four columns, which only a log has, are empty.
 *
 * @param key the channel's own number
 * @param channel the channel's id
 * @param at when it came in, by the city's clocks (UTC+8)
 * @param place what it says about its place
 * @param matter kind and code; empty if unclassified
 * @param text what was said
 * @param reporter opaque reference; empty for a machine
 * @param subject unit that should mend it; may be empty
 * @param accused units and holders accused; may be empty
 */
record ReportRow(
    String key,
    String channel,
    LocalDateTime at,
    Place place,
    String matter,
    String text,
    String reporter,
    String subject,
    String accused) {

  /** The columns, in the order of {@link #cells}. */
  static final String HEADER =
      "key,channel,at,lon,lat,datum,address,grid,matter,text,reporter,subject,accused,due,"
          + "closed_at,status,unit";

  /** By time, then by key. */
  static final Comparator<ReportRow> ORDER =
      Comparator.comparing(ReportRow::at).thenComparing(ReportRow::key);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+08:00'", Locale.ROOT);

  String[] cells() {
    return new String[] {
      key,
      channel,
      TIME.format(at),
      place.lon(),
      place.lat(),
      place.lon().isEmpty() ? "" : "wgs84",
      place.address(),
      place.grid(),
      matter,
      text,
      reporter,
      subject,
      accused,
      "",
      "",
      "",
      ""
    };
  }

  /** Returns another report that was given this one's key by mistake. */
  ReportRow mistaken(LocalDateTime later, String otherText) {
    return new ReportRow(key, channel, later, place, matter, otherText, reporter, subject, accused);
  }
}
