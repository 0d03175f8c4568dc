package io.gridgov.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For each fact the bitmap of the rows whose condition in one column it passes.
 *
 * <p>Values that no row tells apart share a bitmap: numbers, dates and times between two bounds,
 * and words that no row names. One class for all kinds of columns, so that asking one is no virtual
 * call.
 */
final class ColumnBits {
  private final Column column;
  private final Class<? extends Value> form;
  private final boolean asks;
  private final long[] all;
  private final long[] missing;
  private final long @Nullable [] yes;
  private final long @Nullable [] no;
  private final @Nullable RangeBits ranges;
  private final @Nullable TreeBits tree;
  private final WordBits words;

  ColumnBits(Column column, List<Condition> conditions, RowOrder order, long[] all) {
    this.column = column;
    this.form = column.type().form();
    this.all = all;
    Cells cells = new Cells(column.type(), conditions, order);
    this.asks = cells.asks() || cells.isClosed();
    Set<Value> named = new HashSet<>();
    boolean hierarchical = false;
    for (Condition condition : conditions) {
      hierarchical |= Mentions.collect(condition, named);
    }
    named.addAll(cells.declared());
    boolean flag = column.type().kind() == ColumnType.Kind.BOOLEAN;
    this.missing = cells.passing(Optional.empty(), NoTree.NONE);
    this.yes = flag ? cells.passing(Optional.of(new Value.Flag(true)), NoTree.NONE) : null;
    this.no = flag ? cells.passing(Optional.of(new Value.Flag(false)), NoTree.NONE) : null;
    this.ranges = column.type().isOrdered() ? new RangeBits(cells, named) : null;
    this.tree = hierarchical ? new TreeBits(cells) : null;
    this.words = new WordBits(cells, named);
  }

  /** Fails if the fact is none of the column's type; its value is not echoed. */
  long[] bits(@Nullable Value fact, Hierarchies hierarchies) {
    if (fact == null) {
      return missing;
    }
    if (fact.getClass() != form) {
      throw wrongType(column);
    }
    if (!asks) {
      return all;
    }
    if (ranges != null) {
      return ranges.bits(fact);
    }
    if (yes != null && no != null) {
      return ((Value.Flag) fact).flag() ? yes : no;
    }
    return tree != null ? tree.bits(fact, hierarchies) : words.bits(fact);
  }

  static IllegalArgumentException wrongType(Column column) {
    return new IllegalArgumentException(
        "fact must be of its column's type: " + column.name() + " " + column.type());
  }
}
