package io.gridgov.examples.cli;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.geo.coverage.AuditReport;
import io.gridgov.geo.coverage.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints the findings of an audit. */
final class FindingPrinter {
  private static final MathContext DIGITS = new MathContext(9);
  private static final Text NOISE = Text.of("noise", "噪声");

  private final AuditReport report;
  private final Format format;
  private final Locale locale;

  FindingPrinter(AuditReport report, Format format, Locale locale) {
    this.report = report;
    this.format = format;
    this.locale = locale;
  }

  void write(Writer out) {
    try {
      switch (format) {
        case CSV -> csv(out);
        case JSON -> lines(out, report.findings().stream().map(this::json).toList());
        case TEXT -> {
          lines(out, report.findings().stream().map(this::text).toList());
          lines(out, List.of(summary(report).in(locale)));
        }
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void csv(Writer out) {
    SheetWriter rows = SheetWriter.to(out);
    rows.row("kind", "grids", "area_m2", "noise", "wkt", "remedy");
    for (Finding finding : report.findings()) {
      rows.row(
          finding.kind().id(),
          codes(finding, ";"),
          area(finding).toPlainString(),
          Boolean.toString(finding.noise()),
          finding.figure().toWkt(),
          finding.remedy().in(locale));
    }
    rows.flush();
  }

  private String json(Finding finding) {
    return new JsonLine()
        .put("kind", finding.kind().id())
        .put("grids", finding.grids().stream().map(GridCode::value).toList())
        .put("area_m2", area(finding))
        .put("noise", finding.noise())
        .put("wkt", finding.figure().toWkt())
        .put("remedy", finding.remedy().in(locale))
        .toString();
  }

  private String text(Finding finding) {
    return finding.kind().id()
        + " "
        + codes(finding, " ")
        + ": "
        + finding.kind().title().in(locale)
        + ", "
        + area(finding).toPlainString()
        + " m²"
        + (finding.noise() ? " (" + NOISE.in(locale) + ")" : "")
        + "; "
        + finding.remedy().in(locale);
  }

  /** Says how many faults and how much noise there is. */
  static Text summary(AuditReport report) {
    long faults = report.findings().stream().filter(finding -> !finding.noise()).count();
    return Text.of(
        "%d findings, and %d below %s m²",
        "发现 %d 项问题，另有 %d 项小于 %s 平方米",
        faults,
        report.findings().size() - faults,
        plain(report.tolerances().noiseSquareMetres()).toPlainString());
  }

  static String codes(Finding finding, String separator) {
    return finding.grids().stream().map(GridCode::value).collect(Collectors.joining(separator));
  }

  static BigDecimal area(Finding finding) {
    return plain(finding.areaSquareMetres());
  }

  private static BigDecimal plain(double value) {
    BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  private static void lines(Writer out, List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line + "\n");
    }
  }
}
