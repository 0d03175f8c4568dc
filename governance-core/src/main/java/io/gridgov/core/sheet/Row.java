package io.gridgov.core.sheet;

import io.gridgov.core.problem.Spot;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record of a sheet (行): its cells, and where each begins.
 *
 * <p>Cells are as written, without their quotes; nothing is trimmed. Places are computed when asked
 * for, so a row costs little more than its text. Immutable and thread-safe; {@code toString} shows
 * no cell.
 *
 * @since 0.1.0
 */
public final class Row {
  private final String file;
  private final int line;
  private final String[] cells;
  private final @Nullable BitSet quoted;

  Row(String file, int line, String[] cells, @Nullable BitSet quoted) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.quoted = quoted;
  }

  /**
   * Returns the number of cells.
   *
   * @return at least 1
   */
  public int size() {
    return cells.length;
  }

  /**
   * Returns a cell's text.
   *
   * @param index index, from 0
   * @return the text, without quotes; may be empty
   */
  public String cell(int index) {
    return cells[index];
  }

  /**
   * Returns all cells.
   *
   * @return an immutable list
   */
  public List<String> cells() {
    return List.of(cells);
  }

  /**
   * Returns the line on which the row begins.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns the place of the row.
   *
   * @return its line, without a column
   */
  public Spot spot() {
    return new Spot(file, line, 0);
  }

  /**
   * Returns the place where a cell begins: at its opening quote, if it has one.
   *
   * <p><b>Cost.</b> Proportional to the text before the cell.
   *
   * @param index index, from 0
   * @return line and column, the latter in code points
   */
  public Spot spot(int index) {
    Objects.checkIndex(index, cells.length);
    return spotAfter(file, line, cells, index, quoted);
  }

  /** The place after {@code count} cells and their commas. */
  static Spot spotAfter(String file, int line, String[] cells, int count, @Nullable BitSet quoted) {
    int atLine = line;
    int column = 1;
    for (int i = 0; i < count; i++) {
      String cell = cells[i];
      boolean inQuotes = quoted != null && quoted.get(i);
      column += inQuotes ? 1 : 0;
      for (int at = 0; at < cell.length(); at += Character.charCount(cell.codePointAt(at))) {
        if (endsLine(cell, at)) {
          atLine++;
          column = 1;
        } else if (!isFirstOfCrLf(cell, at)) {
          column += inQuotes && cell.charAt(at) == '"' ? 2 : 1;
        }
      }
      column += inQuotes ? 2 : 1;
    }
    return new Spot(file, atLine, column);
  }

  private static boolean endsLine(String text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !isFirstOfCrLf(text, at));
  }

  private static boolean isFirstOfCrLf(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  @Override
  public String toString() {
    return spot() + " (" + cells.length + " cells)";
  }
}
