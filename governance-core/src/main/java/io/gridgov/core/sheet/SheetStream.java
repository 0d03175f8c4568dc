package io.gridgov.core.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a long file, one at a time (流式读取), with the same cells, places and faults as a {@link
 * Sheet}.
 *
 * <p>The first fault of syntax or encoding ends the rows; ask {@link #problems()} afterwards. Blank
 * lines are skipped. For one thread.
 *
 * @since 0.1.0
 */
public final class SheetStream implements Iterator<Row>, AutoCloseable {
  private final String file;
  private final Problems problems = new Problems();
  private final RowHandler handler;
  private final CloseableIterator<Row> source;
  private @Nullable Row next;
  private boolean any;
  private boolean ended;

  private SheetStream(String file, Reader reader) {
    this.file = file;
    this.handler = new RowHandler(file);
    this.source =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(handler, reader)
            .iterator();
  }

  /**
   * Opens a text for reading row by row.
   *
   * @param file name for places
   * @param reader the text, without byte-order mark; {@link Utf8Text#reader} makes one from bytes
   * @return the rows
   */
  public static SheetStream open(String file, Reader reader) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(reader, "reader");
    return new SheetStream(file, reader);
  }

  /**
   * Tells whether there is a further row.
   *
   * @return false at the end and after a fault
   * @throws UncheckedIOException if the reader fails
   */
  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = advance();
      any |= next != null;
      ended = next == null;
      if (ended && !any && !problems.hasErrors()) {
        problems.add(SheetFaults.empty(file));
      }
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no further row");
    }
    Row row = next;
    next = null;
    return row;
  }

  /**
   * Returns the faults met so far.
   *
   * @return at most one error of syntax, encoding or emptiness
   */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /** Closes the reader. */
  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Row advance() {
    try {
      return source.hasNext() ? checked(source.next()) : null;
    } catch (CsvParseException e) {
      problems.add(faultOf(e));
    } catch (UncheckedIOException e) {
      problems.add(faultOf(Objects.requireNonNull(e.getCause(), "cause")));
    }
    return null;
  }

  private @Nullable Row checked(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.cell(i).indexOf('\0') >= 0) {
        problems.add(SheetFaults.binary(row.spot(i)));
        return null;
      }
    }
    return row;
  }

  private Problem faultOf(CsvParseException e) {
    return e.getCause() instanceof IOException io
        ? faultOf(io)
        : SheetFaults.syntax(e, handler.here());
  }

  private Problem faultOf(IOException e) {
    if (e instanceof CharacterCodingException) {
      return SheetFaults.notUtf8Near(handler.here());
    }
    throw new UncheckedIOException(e);
  }
}
