package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
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
  private final RowOrder order;
  private final DayBits days;
  private final long[] all;
  private final int words;

  Index(List<Column> inputs, List<RuleRow> rows) {
    List<List<Condition>> cells = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      int column = i;
      cells.add(rows.stream().map(row -> row.conditions().get(column)).toList());
    }
    this.inputs = columnOrder(cells);
    this.order =
        cells.isEmpty() ? RowOrder.plain(rows.size()) : RowOrder.by(cells.get(this.inputs[0]));
    this.words = order.words();
    this.all = order.bits(row -> true);
    this.days = new DayBits(rows, order, all);
    this.columns =
        Arrays.stream(this.inputs)
            .mapToObj(i -> new ColumnBits(inputs.get(i), cells.get(i), order, all))
            .toArray(ColumnBits[]::new);
  }

  /**
   * The two that ask most rows first, and of equals that with more to tell; of the others those
   * last whose bitmaps are many, and far.
   */
  private static int[] columnOrder(List<List<Condition>> cells) {
    int[] open = cells.stream().mapToInt(Index::open).toArray();
    int[] different = cells.stream().mapToInt(column -> new HashSet<>(column).size()).toArray();
    List<Integer> byOpen =
        IntStream.range(0, open.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(i -> open[i]).thenComparingInt(i -> -different[i]))
            .toList();
    int first = Math.min(2, open.length);
    return Stream.concat(
            byOpen.subList(0, first).stream(),
            byOpen.subList(first, open.length).stream()
                .sorted(Comparator.comparingInt(i -> different[i])))
        .mapToInt(i -> i)
        .toArray();
  }

  private static int open(List<Condition> column) {
    return (int) column.stream().filter(Condition.Any.class::isInstance).count();
  }

  /** The first row that applies, or -1; up to eight inputs allocate nothing. */
  int first(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    if (columns.length > UNROLLED) {
      return firstOfMany(facts, day, hierarchies);
    }
    if (order.hasSummary()) {
      return firstOfGathered(facts, day, hierarchies);
    }
    return columns.length <= UNROLLED / 2
        ? firstOfFour(facts, day, hierarchies)
        : firstOfEight(facts, day, hierarchies);
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
      long hits = a[word] & b[word] & c[word] & d[word] & e[word] & f[word];
      if (hits != 0) {
        hits &= v[word] & g[word] & h[word];
        if (hits != 0) {
          return (word << 6) + Long.numberOfTrailingZeros(hits);
        }
      }
    }
    return -1;
  }

  /**
   * The least of all rows that apply; only words that two columns' summaries name are looked at.
   */
  private int firstOfGathered(@Nullable Value[] facts, LocalDate day, Hierarchies tree) {
    long[] v = days.bits(day);
    long[] a = bits(0, facts, tree);
    long[] b = bits(1, facts, tree);
    long[] c = bits(2, facts, tree);
    long[] d = bits(3, facts, tree);
    long[] e = bits(4, facts, tree);
    long[] f = bits(5, facts, tree);
    long[] g = bits(6, facts, tree);
    long[] h = bits(7, facts, tree);
    int first = Integer.MAX_VALUE;
    for (int part = words; part < a.length; part++) {
      for (long live = a[part] & b[part]; live != 0; live &= live - 1) {
        int word = ((part - words) << 6) + Long.numberOfTrailingZeros(live);
        long hits = a[word] & b[word];
        if (hits != 0) {
          hits &= c[word] & d[word] & e[word] & f[word];
          if (hits != 0) {
            hits &= v[word] & g[word] & h[word];
            first = hits == 0 ? first : Math.min(first, row(word, hits));
          }
        }
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
  }

  /** The first row of a word's. */
  private int row(int word, long hits) {
    return order.row((word << 6) + Long.numberOfTrailingZeros(hits));
  }

  private int firstOfMany(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    long[][] bits = bits(facts, hierarchies);
    long[] valid = days.bits(day);
    int first = Integer.MAX_VALUE;
    for (int word = 0; word < words; word++) {
      long hits = hits(bits, valid, word);
      if (hits != 0) {
        first = Math.min(first, row(word, hits));
        if (!order.hasSummary()) {
          return first;
        }
      }
    }
    return first == Integer.MAX_VALUE ? -1 : first;
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
    for (int word = 0; word < words; word++) {
      for (long hits = hits(bits, valid, word); hits != 0; hits &= hits - 1) {
        rows = count == rows.length ? Arrays.copyOf(rows, 2 * count) : rows;
        rows[count++] = row(word, hits);
      }
    }
    int[] found = Arrays.copyOf(rows, count);
    Arrays.sort(found);
    return found;
  }

  /** The first rows of those that hold on the day and fail in the fewest columns. */
  int[] nearest(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies, int most) {
    return new Nearest(bits(facts, hierarchies), days.bits(day), order, most).rows();
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
