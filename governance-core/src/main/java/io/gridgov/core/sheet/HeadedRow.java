package io.gridgov.core.sheet;

import io.gridgov.core.problem.Spot;

/**
 * A row whose cells are asked for by column (带表头的行).
 *
 * <p>White space around a cell's text is cut, full-width spaces included. Immutable and
 * thread-safe; {@code toString} shows no cell.
 *
 * @since 0.1.0
 */
public final class HeadedRow {
  private final Header header;
  private final Row row;

  HeadedRow(Header header, Row row) {
    this.header = header;
    this.row = row;
  }

  /**
   * Returns a cell's text.
   *
   * @param column English name of an expected column
   * @return the text, stripped; empty if the file has no such column
   * @throws IllegalArgumentException if the reader did not expect such a column
   */
  public String cell(String column) {
    return header.cell(row, column);
  }

  /**
   * Returns where a cell begins.
   *
   * @param column English name of an expected column
   * @return line and column; the line alone if the file has no such column
   * @throws IllegalArgumentException if the reader did not expect such a column
   */
  public Spot spot(String column) {
    return header.spot(row, column);
  }

  /**
   * Returns the place of the row.
   *
   * @return its line, without a column
   */
  public Spot spot() {
    return row.spot();
  }

  /**
   * Returns the line on which the row begins.
   *
   * @return the line, from 1
   */
  public int line() {
    return row.line();
  }

  /**
   * Returns the row with all its cells, also those of unknown columns.
   *
   * @return the cells as written
   */
  public Row row() {
    return row;
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
