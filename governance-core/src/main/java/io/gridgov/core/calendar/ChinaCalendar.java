package io.gridgov.core.calendar;

import io.gridgov.core.sheet.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The shipped calendar, read when it is first asked for. */
final class ChinaCalendar {
  static final String ID = "cn";
  static final WorkCalendar CALENDAR = load();

  private ChinaCalendar() {}

  private static WorkCalendar load() {
    try (InputStream in =
        Objects.requireNonNull(ChinaCalendar.class.getResourceAsStream("cn.json"), "cn.json")) {
      return WorkCalendar.read(
              "cn.json", Utf8Text.decode("cn.json", in.readAllBytes()).orElseThrow())
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
