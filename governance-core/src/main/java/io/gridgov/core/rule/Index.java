package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows of a table that apply: for each input a bitmap of the rows that accept the fact,
 * and all of them intersected word by word, those first that refuse most.
 *
 * <p>Bitmaps are made by the conditions themselves, once for each class of values that no row tells
 * apart, and kept. Thread-safe.
 */
final class Index {
  private static final int UNROLLED = 8;

  private final ColumnBits[] columns;
  private final int[] inputs;
  private final DayBits days;
  private final long[] all;

  Index(List<Column> inputs, List<RuleRow> rows) {
    this.all = ones(rows.size());
    this.days = new DayBits(rows, all);
    ColumnBits[] unsorted = new ColumnBits[inputs.size()];
    for (int i = 0; i < unsorted.length; i++) {
      int column = i;
      List<Condition> conditions = rows.stream().map(row -> row.conditions().get(column)).toList();
      unsorted[i] = new ColumnBits(inputs.get(i), conditions, all);
    }
    this.inputs = order(unsorted);
    this.columns = Arrays.stream(this.inputs).mapToObj(i -> unsorted[i]).toArray(ColumnBits[]::new);
  }

  /** The two that ask most rows first; of the others those last whose bitmaps are many, and far. */
  private static int[] order(ColumnBits[] columns) {
    List<Integer> byOpen =
        IntStream.range(0, columns.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> columns[i].open()))
            .toList();
    int first = Math.min(2, columns.length);
    return Stream.concat(
            byOpen.subList(0, first).stream(),
            byOpen.subList(first, columns.length).stream()
                .sorted(Comparator.comparingInt(i -> columns[i].named())))
        .mapToInt(i -> i)
        .toArray();
  }

  private static long[] ones(int rows) {
    long[] words = new long[(rows + 63) >>> 6];
    Arrays.fill(words, -1L);
    if ((rows & 63) != 0) {
      words[words.length - 1] = (1L << (rows & 63)) - 1;
    }
    return words;
  }

  /** The first row that applies, or -1; up to eight inputs allocate nothing. */
  int first(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    if (columns.length <= UNROLLED / 2) {
      return firstOfFour(facts, day, hierarchies);
    }
    return columns.length <= UNROLLED
        ? firstOfEight(facts, day, hierarchies)
        : firstOfMany(facts, day, hierarchies);
  }

  private int firstOfFour(@Nullable Value[] facts, LocalDate day, Hierarchies tree) {
    long[] v = days.bits(day);
    long[] a = bits(0, facts, tree);
    long[] b = bits(1, facts, tree);
    long[] c = bits(2, facts, tree);
    long[] d = bits(3, facts, tree);
    for (int word = 0; word < v.length; word++) {
      long hits = v[word] & a[word] & b[word] & c[word] & d[word];
      if (hits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return -1;
  }

  private int firstOfEight(@Nullable Value[] facts, LocalDate day, Hierarchies tree) {
    long[] v = days.bits(day);
    long[] a = bits(0, facts, tree);
    long[] b = bits(1, facts, tree);
    long[] c = bits(2, facts, tree);
    long[] d = bits(3, facts, tree);
    long[] e = bits(4, facts, tree);
    long[] f = bits(5, facts, tree);
    long[] g = bits(6, facts, tree);
    long[] h = bits(7, facts, tree);
    for (int word = 0; word < v.length; word++) {
      long hits = a[word] & b[word];
      if (hits != 0) {
        hits &= c[word] & d[word] & e[word] & f[word];
        if (hits != 0) {
          hits &= v[word] & g[word] & h[word];
          if (hits != 0) {
            return (word << 6) + Long.numberOfTrailingZeros(hits);
          }
        }
      }
    }
    return -1;
  }

  private int firstOfMany(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    long[][] bits = bits(facts, hierarchies);
    long[] valid = days.bits(day);
    for (int word = 0; word < valid.length; word++) {
      long hits = hits(bits, valid, word);
      if (hits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return -1;
  }

  private static long hits(long[][] bits, long[] valid, int word) {
    long hits = valid[word];
    for (int i = 0; hits != 0 && i < bits.length; i++) {
      hits &= bits[i][word];
    }
    return hits;
  }

  /** All rows that apply, in their order. */
  int[] hits(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    long[][] bits = bits(facts, hierarchies);
    long[] valid = days.bits(day);
    int[] rows = new int[8];
    int count = 0;
    for (int word = 0; word < valid.length; word++) {
      for (long hits = hits(bits, valid, word); hits != 0; hits &= hits - 1) {
        rows = count == rows.length ? Arrays.copyOf(rows, 2 * count) : rows;
        rows[count++] = (word << 6) + Long.numberOfTrailingZeros(hits);
      }
    }
    return Arrays.copyOf(rows, count);
  }

  /** The first rows of those that hold on the day and fail in the fewest columns. */
  int[] nearest(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies, int most) {
    return new Nearest(bits(facts, hierarchies), days.bits(day), most).rows();
  }

  private long[][] bits(@Nullable Value[] facts, Hierarchies hierarchies) {
    long[][] bits = new long[columns.length][];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bits(i, facts, hierarchies);
    }
    return bits;
  }

  private long[] bits(int column, @Nullable Value[] facts, Hierarchies hierarchies) {
    return column < columns.length ? columns[column].bits(facts[inputs[column]], hierarchies) : all;
  }
}
