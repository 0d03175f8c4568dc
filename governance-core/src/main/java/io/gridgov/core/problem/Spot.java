package io.gridgov.core.problem;

import java.util.Objects;

/**
 * Where a fault lies (位置): file, line and column, printed as {@code grids.csv:17:3}.
 *
 * <p>Line and column count from 1; the column is the code point at which the cell begins. Zero
 * means "not known": a whole file prints as {@code grids.csv}, a whole line as {@code
 * grids.csv:17}. Immutable and thread-safe.
 *
 * @param file file name, relative to the pack or as the user named it
 * @param line line, from 1; 0 for the whole file
 * @param column column in code points, from 1; 0 for the whole line
 * @since 0.1.0
 */
public record Spot(String file, int line, int column) implements Comparable<Spot> {
  /** Checks the ranges. */
  public Spot {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("line and column must be >= 0: " + line + ", " + column);
    }
  }

  /**
   * Returns the spot of a whole file.
   *
   * @param file file name
   * @return the spot
   */
  public static Spot of(String file) {
    return new Spot(file, 0, 0);
  }

  /**
   * Returns the spot of a cell.
   *
   * @param file file name
   * @param line line, from 1
   * @param column column, from 1
   * @return the spot
   */
  public static Spot of(String file, int line, int column) {
    return new Spot(file, line, column);
  }

  @Override
  public int compareTo(Spot other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
