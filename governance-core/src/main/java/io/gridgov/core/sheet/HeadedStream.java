package io.gridgov.core.sheet;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long file with a header, one at a time (流式读取).
 *
 * <p>With a faulty header there are no rows. Rows of wrong length are faults and left out; the
 * first thousand are listed. Ask {@link #problems()} at the end. For one thread.
 *
 * @since 0.1.0
 */
public final class HeadedStream implements Iterator<HeadedRow>, AutoCloseable {
  private static final int LISTED = 1000;

  private final SheetStream rows;
  private final Problems problems = new Problems();
  private final @Nullable Header header;
  private @Nullable HeadedRow next;
  private int wrongLengths;

  private HeadedStream(SheetStream rows, List<Column> expected) {
    this.rows = rows;
    this.header = rows.hasNext() ? Header.read(rows.next(), expected, problems) : null;
  }

  /**
   * Opens a text for reading row by row, and reads its header.
   *
   * @param file name for places
   * @param reader the text, without byte-order mark
   * @param expected the columns the caller will ask for
   * @return the rows
   */
  public static HeadedStream open(String file, Reader reader, List<Column> expected) {
    return new HeadedStream(SheetStream.open(file, reader), List.copyOf(expected));
  }

  /**
   * Tells whether the file has a column.
   *
   * @param column English name of an expected column
   * @return true if its header was found
   */
  public boolean has(String column) {
    return header != null && header.has(column);
  }

  @Override
  public boolean hasNext() {
    if (header == null || (next == null && wrongLengths == 0 && problems.hasErrors())) {
      return false;
    }
    while (next == null && rows.hasNext()) {
      Row row = rows.next();
      if (row.size() == header.width()) {
        next = new HeadedRow(header, row);
      } else {
        refuse(row, header.width());
      }
    }
    return next != null;
  }

  @Override
  public HeadedRow next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no further row");
    }
    HeadedRow row = next;
    next = null;
    return row;
  }

  /**
   * Returns the faults met so far.
   *
   * @return faults of header, rows and syntax, sorted
   */
  public List<Problem> problems() {
    return Stream.concat(problems.sorted().stream(), rows.problems().stream()).sorted().toList();
  }

  @Override
  public void close() {
    rows.close();
  }

  private void refuse(Row row, int width) {
    wrongLengths++;
    if (wrongLengths <= LISTED) {
      problems.add(SheetFaults.rowLength(row.spot(0), width, row.size()));
    } else if (wrongLengths == LISTED + 1) {
      problems.add(SheetFaults.rowLengthMore(row.spot(0)));
    }
  }
}
