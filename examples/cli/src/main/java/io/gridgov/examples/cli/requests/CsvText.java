package io.gridgov.examples.cli.requests;

import io.gridgov.core.sheet.SheetWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small CSV files in memory. */
final class CsvText {
  private CsvText() {}

  /** Returns header lines, which are already CSV, and rows below them. */
  static byte[] of(String header, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(header + "\n");
    try (SheetWriter sheet = SheetWriter.to(text)) {
      rows.forEach(sheet::row);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
