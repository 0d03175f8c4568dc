package io.gridgov.examples.cli.day;

import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.page.DayPage;
import io.gridgov.examples.cli.page.PageLanguage;
import io.gridgov.examples.cli.page.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files that a run writes (运行文件).
 *
 * @since 0.1.0
 */
public final class DayFiles {
  private static final String EVENTS = "events.jsonl";
  private static final String MEASURES = "measures.csv";
  private static final String PAGE = "index.html";
  private static final String SUMMARY = "summary.json";
  private static final String REFUSED = "refused.csv";
  private static final String DISAGREEMENTS = "disagreements.csv";

  /** The names of all files that a run may write. */
  public static final Set<String> NAMES =
      Set.of(EVENTS, MEASURES, PAGE, SUMMARY, REFUSED, DISAGREEMENTS);

  private DayFiles() {}

  /**
   * Writes the files.
   *
   * @param folder an existing folder
   * @param result what the run has found; its events can be written once
   * @param language the language in which the page opens
   * @param seed the seed of a generated city; 0 otherwise
   */
  public static void write(Path folder, DayResult result, PageLanguage language, long seed) {
    try {
      EventMerge.write(result.runs(), folder.resolve(EVENTS));
      try (Writer out = Files.newBufferedWriter(folder.resolve(MEASURES), StandardCharsets.UTF_8)) {
        result.book().writeMeasures(out);
      }
      Files.writeString(folder.resolve(SUMMARY), result.summary().json() + "\n");
      DayPage.write(
          result.book().page(language, title(result), result.date(), seed), folder.resolve(PAGE));
      writeRefused(folder, result.remarks());
      writeDisagreements(folder, result.remarks());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Words title(DayResult result) {
    return Words.of("A day of " + result.city(), result.city() + "的一天");
  }

  private static void writeRefused(Path folder, Remarks remarks) throws IOException {
    if (!remarks.refused().isEmpty()) {
      write(
          folder.resolve(REFUSED),
          sheet -> {
            sheet.row("line", "channel", "key", "advice");
            remarks
                .refused()
                .forEach(
                    one ->
                        sheet.row(
                            Integer.toString(one.row().spot().line()),
                            one.row().report().key().channel(),
                            one.row().report().key().key(),
                            one.advice()));
          });
    }
  }

  private static void writeDisagreements(Path folder, Remarks remarks) throws IOException {
    if (!remarks.disagreements().isEmpty()) {
      write(
          folder.resolve(DISAGREEMENTS),
          sheet -> {
            sheet.row("line", "channel", "key", "matter", "table_unit", "log_unit");
            remarks
                .disagreements()
                .forEach(
                    one ->
                        sheet.row(
                            Integer.toString(one.row().spot().line()),
                            one.row().report().key().channel(),
                            one.row().report().key().key(),
                            one.row().report().matter().orElse(""),
                            one.table().toString(),
                            one.log().toString()));
          });
    }
  }

  private static void write(Path file, Consumer<SheetWriter> content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      SheetWriter sheet = SheetWriter.to(out);
      content.accept(sheet);
      sheet.flush();
    }
  }
}
