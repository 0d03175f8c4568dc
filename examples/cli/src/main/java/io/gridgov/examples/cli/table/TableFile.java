package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.core.rule.TableJson;
import io.gridgov.core.rule.dmn.TableDmn;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The file of a decision table (决策表文件): CSV, or by its ending JSON or DMN.
 *
 * @since 0.1.0
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table.
   *
   * @param file the file: {@code .json}, {@code .dmn} or {@code .xml}; anything else is CSV
   * @param charset its encoding
   * @return the table with what is remarked about it
   * @throws Refusal if the file cannot be read or is no table; every fault is named
   */
  public static Outcome<DecisionTable> read(Path file, Charset charset) {
    String name = file.toString();
    String text = TextFile.text(file, charset);
    Outcome<DecisionTable> read =
        switch (Form.of(name)) {
          case CSV -> TableCsv.read(name, text);
          case JSON -> TableJson.read(name, text);
          case DMN -> TableDmn.read(name, text);
        };
    Refusal.unless(read);
    return read;
  }

  /**
   * The forms in which a table is kept (文件格式).
   *
   * @since 0.1.0
   */
  public enum Form {
    /** A spreadsheet's. */
    CSV,
    /** A program's. */
    JSON,
    /** A modeler's. */
    DMN;

    /**
     * Returns the form of a file.
     *
     * @param name the file's name
     * @return what its ending says; CSV if it says nothing
     */
    public static Form of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".json")) {
        return JSON;
      }
      return lower.endsWith(".dmn") || lower.endsWith(".xml") ? DMN : CSV;
    }

    /**
     * Writes a table in this form.
     *
     * @param table the table
     * @return the text of its file
     * @throws IllegalArgumentException if the form cannot say what the table says
     */
    public String write(DecisionTable table) {
      return switch (this) {
        case CSV -> TableCsv.write(table);
        case JSON -> TableJson.write(table);
        case DMN -> TableDmn.write(table);
      };
    }
  }
}
