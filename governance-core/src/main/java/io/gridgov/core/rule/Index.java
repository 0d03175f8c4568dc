package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table that apply: for each input a bitmap of the rows that accept the fact,
 * and all of them intersected word by word.
 *
 * <p>Bitmaps are made by the conditions themselves, once for each class of values that no row tells
 * apart, and kept. Thread-safe.
 */
final class Index {
  private static final int UNROLLED = 8;

  private final ColumnBits[] columns;
  private final DayBits days;
  private final long[] all;

  Index(List<Column> inputs, List<RuleRow> rows) {
    this.all = ones(rows.size());
    this.days = new DayBits(rows, all);
    this.columns = new ColumnBits[inputs.size()];
    for (int i = 0; i < columns.length; i++) {
      int column = i;
      List<Condition> conditions = rows.stream().map(row -> row.conditions().get(column)).toList();
      columns[i] = new ColumnBits(inputs.get(i).type(), conditions, all);
    }
  }

  private static long[] ones(int rows) {
    long[] words = new long[(rows + 63) >>> 6];
    Arrays.fill(words, -1L);
    if ((rows & 63) != 0) {
      words[words.length - 1] = (1L << (rows & 63)) - 1;
    }
    return words;
  }

  /**
   * The first row at or after {@code from} that applies, or -1; up to eight inputs allocate
   * nothing.
   */
  int next(int from, @Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    if (columns.length <= UNROLLED / 2) {
      return nextOfFour(from, facts, day, hierarchies);
    }
    return columns.length <= UNROLLED
        ? nextOfEight(from, facts, day, hierarchies)
        : nextOfMany(from, facts, day, hierarchies);
  }

  private int nextOfFour(int from, @Nullable Value[] facts, LocalDate day, Hierarchies tree) {
    long[] v = days.bits(day);
    long[] a = bits(0, facts, tree);
    long[] b = bits(1, facts, tree);
    long[] c = bits(2, facts, tree);
    long[] d = bits(3, facts, tree);
    long mask = -1L << from;
    for (int word = from >>> 6; word < all.length; word++, mask = -1L) {
      long hits = v[word] & a[word] & b[word] & c[word] & d[word] & mask;
      if (hits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return -1;
  }

  private int nextOfEight(int from, @Nullable Value[] facts, LocalDate day, Hierarchies tree) {
    long[] v = days.bits(day);
    long[] a = bits(0, facts, tree);
    long[] b = bits(1, facts, tree);
    long[] c = bits(2, facts, tree);
    long[] d = bits(3, facts, tree);
    long[] e = bits(4, facts, tree);
    long[] f = bits(5, facts, tree);
    long[] g = bits(6, facts, tree);
    long[] h = bits(7, facts, tree);
    long mask = -1L << from;
    for (int word = from >>> 6; word < all.length; word++, mask = -1L) {
      long hits = v[word] & a[word] & b[word] & c[word] & d[word] & mask;
      hits &= e[word] & f[word] & g[word] & h[word];
      if (hits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return -1;
  }

  private int nextOfMany(
      int from, @Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    long[][] bits = new long[columns.length][];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bits(i, facts, hierarchies);
    }
    long[] valid = days.bits(day);
    long mask = -1L << from;
    for (int word = from >>> 6; word < all.length; word++, mask = -1L) {
      long hits = valid[word] & mask;
      for (int i = 0; hits != 0 && i < bits.length; i++) {
        hits &= bits[i][word];
      }
      if (hits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return -1;
  }

  private long[] bits(int column, @Nullable Value[] facts, Hierarchies hierarchies) {
    return column < columns.length ? columns[column].bits(facts[column], hierarchies) : all;
  }
}
