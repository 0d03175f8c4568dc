package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * The file of a decision table (决策表文件).
 *
 * @since 0.1.0
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads a table.
   *
   * @param file the file
   * @param charset its encoding
   * @return the table with what is remarked about it
   * @throws Refusal if the file cannot be read or is no table; every fault is named
   */
  public static Outcome<DecisionTable> read(Path file, Charset charset) {
    Outcome<DecisionTable> read = TableCsv.read(file.toString(), TextFile.text(file, charset));
    Refusal.unless(read);
    return read;
  }
}
