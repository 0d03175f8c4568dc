package io.gridgov.examples.cli.table;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Shell;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a ruling in one of the formats (裁定输出).
 *
 * @since 0.1.0
 */
public final class RulingPrint {
  private final Ruling ruling;
  private final Locale locale;

  /**
   * Creates a printer.
   *
   * @param ruling what was decided
   * @param locale the reader's language
   */
  public RulingPrint(Ruling ruling, Locale locale) {
    this.ruling = ruling;
    this.locale = locale;
  }

  /**
   * Prints.
   *
   * @param out where to; stays open
   * @param format text for people, JSON for scripts, CSV with one line for each row that answers
   */
  public void to(Writer out, Format format) {
    Lines lines = new Lines(out);
    switch (format) {
      case TEXT ->
          new RulingText(ruling).lines(locale).forEach(line -> lines.write(Shell.harmless(line)));
      case JSON -> lines.write(new RulingJson(ruling, locale).toString());
      case CSV -> csv(out);
    }
  }

  private void csv(Writer out) {
    SheetWriter sheet = SheetWriter.to(out);
    List<String> head = new ArrayList<>(List.of("row"));
    ruling.table().outputs().forEach(output -> head.add(output.name()));
    head.add("basis");
    sheet.row(head);
    if (ruling.isAnswered()) {
      ruling.applied().forEach(row -> sheet.row(line(row)));
    }
    sheet.flush();
  }

  private List<String> line(RuleRow row) {
    List<String> cells = new ArrayList<>(List.of(row.id()));
    for (Column output : ruling.table().outputs()) {
      Value value = row.outputs().get(output.name());
      cells.add(value == null ? "" : value.text());
    }
    cells.add(row.basis());
    return cells;
  }
}
