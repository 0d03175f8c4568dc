package io.gridgov.core.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * In which order the bitmaps of an index hold a table's rows.
 *
 * <p>Up to 1,024 rows stand in the table's order. More are gathered by what they ask in one column,
 * so that the rows that accept a fact of it stand in few words of 64; a bitmap then ends with a
 * <b>summary</b>, one bit for each of its words that is not empty. Within a word rows stand in the
 * table's order.
 */
final class RowOrder {
  private static final int MOST_PLAIN = 1024;

  private final int[] rows;
  private final int[] places;
  private final int words;
  private final int length;

  private RowOrder(int[] rows, boolean plain) {
    this.rows = rows;
    this.places = new int[rows.length];
    for (int place = 0; place < rows.length; place++) {
      places[rows[place]] = place;
    }
    this.words = (rows.length + 63) >>> 6;
    this.length = plain ? words : words + ((words + 63) >>> 6);
  }

  /** The table's own order. */
  static RowOrder plain(int rows) {
    return new RowOrder(IntStream.range(0, rows).toArray(), true);
  }

  /** The order for rows that ask this in the column that tells them apart best. */
  static RowOrder by(List<Condition> column) {
    if (column.size() <= MOST_PLAIN) {
      return plain(column.size());
    }
    Map<Condition, String> texts = new HashMap<>();
    for (Condition condition : column) {
      texts.computeIfAbsent(condition, CellText::of);
    }
    int[] rows =
        IntStream.range(0, column.size())
            .boxed()
            .sorted(Comparator.comparing(row -> texts.getOrDefault(column.get(row), "")))
            .mapToInt(row -> row)
            .toArray();
    for (int start = 0; start < rows.length; start += Long.SIZE) {
      Arrays.sort(rows, start, Math.min(start + Long.SIZE, rows.length));
    }
    return new RowOrder(rows, false);
  }

  /** How many words hold the rows; the summary comes after them. */
  int words() {
    return words;
  }

  /** Whether bitmaps end with a summary. */
  boolean hasSummary() {
    return length > words;
  }

  /** The row at a place. */
  int row(int place) {
    return rows[place];
  }

  /** A bitmap of no row, to be filled. */
  long[] none() {
    return new long[length];
  }

  /** Adds a row to a bitmap that is being filled. */
  void add(long[] bits, int row) {
    int place = places[row];
    bits[place >>> 6] |= 1L << place;
    if (length > words) {
      bits[words + (place >>> 12)] |= 1L << (place >>> 6);
    }
  }

  /** The bitmap of the rows that pass. */
  long[] bits(IntPredicate test) {
    long[] bits = none();
    for (int row = 0; row < places.length; row++) {
      if (test.test(row)) {
        add(bits, row);
      }
    }
    return bits;
  }
}
