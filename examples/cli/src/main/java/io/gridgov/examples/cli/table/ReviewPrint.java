package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.examples.cli.shell.Shell;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * Prints what was found in tables and packs (检查结果输出): one line for each finding.
 *
 * @since 0.1.0
 */
public final class ReviewPrint {
  private final Shell shell;
  private final Text nothing;

  /**
   * Creates a printer.
   *
   * @param shell whose language it speaks
   * @param nothing what is said where nothing was found
   */
  public ReviewPrint(Shell shell, Text nothing) {
    this.shell = shell;
    this.nothing = nothing;
  }

  /**
   * Prints.
   *
   * @param found what was found, in the order in which it is told
   * @param out where to; stays open
   * @param format text for people, JSON for scripts with one object a line, or CSV
   */
  public void to(List<Review> found, Writer out, Format format) {
    Lines lines = new Lines(out);
    switch (format) {
      case TEXT -> text(found, lines);
      case JSON -> found.forEach(review -> lines.write(json(review).toString()));
      case CSV -> csv(found, out);
    }
  }

  private void text(List<Review> found, Lines lines) {
    for (Review review : found) {
      lines.write(shell.lineOf(review.problem()));
      review
          .words()
          .map(words -> new Text("  for example: " + words.en(), "  例如：" + words.zh()))
          .ifPresent(words -> lines.write(Shell.harmless(words.in(shell.locale()))));
    }
    long errors = found.stream().filter(Review::isError).count();
    Text sum = Text.of("%d errors, %d remarks", "%d 个错误，%d 条提示", errors, found.size() - errors);
    lines.write((found.isEmpty() ? nothing : sum).in(shell.locale()));
  }

  private JsonLine json(Review review) {
    Problem problem = review.problem();
    return new JsonLine()
        .put("code", problem.code())
        .put("place", problem.spot().toString())
        .put("message", problem.message().in(shell.locale()))
        .put("remedy", problem.remedy().in(shell.locale()))
        .put("witness", review.example().orElse(null))
        .put("severity", severity(problem));
  }

  private void csv(List<Review> found, Writer out) {
    SheetWriter rows = SheetWriter.to(out);
    rows.row("place", "severity", "code", "message", "remedy", "example");
    for (Review review : found) {
      Problem problem = review.problem();
      rows.row(
          problem.spot().toString(),
          severity(problem),
          problem.code(),
          problem.message().in(shell.locale()),
          problem.remedy().in(shell.locale()),
          review.words().map(words -> words.in(shell.locale())).orElse(""));
    }
    rows.flush();
  }

  private static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
