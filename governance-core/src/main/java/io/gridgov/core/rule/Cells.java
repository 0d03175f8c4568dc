package io.gridgov.core.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of one column, equal ones taken together: each different condition is tested once,
 * however many rows have it.
 */
final class Cells {
  private final ColumnType type;
  private final Domain domain;
  private final Condition[] conditions;
  private final int[][] rows;
  private final RowOrder order;

  Cells(ColumnType type, List<Condition> column, RowOrder order) {
    this.type = type;
    this.domain = Domain.of(type);
    Map<Condition, List<Integer>> places = new LinkedHashMap<>();
    for (int row = 0; row < column.size(); row++) {
      places.computeIfAbsent(column.get(row), key -> new ArrayList<>()).add(row);
    }
    this.conditions = places.keySet().toArray(Condition[]::new);
    this.rows =
        places.values().stream()
            .map(list -> list.stream().mapToInt(row -> row).toArray())
            .toArray(int[][]::new);
    this.order = order;
  }

  /** The bitmap of the rows whose condition a fact passes; of none if the type has no such fact. */
  long[] passing(Optional<Value> fact, Hierarchies hierarchies) {
    long[] bits = order.none();
    if (fact.isPresent() && !domain.admits(fact.get())) {
      return bits;
    }
    for (int i = 0; i < conditions.length; i++) {
      if (conditions[i].test(fact, hierarchies)) {
        for (int row : rows[i]) {
          order.add(bits, row);
        }
      }
    }
    return bits;
  }

  /** Whether some row asks something. */
  boolean asks() {
    return Arrays.stream(conditions).anyMatch(one -> !(one instanceof Condition.Any));
  }

  /** Whether the type has only some values of its kind. */
  boolean isClosed() {
    return !declared().isEmpty();
  }

  /** The values that a closed set or range names. */
  List<Value> declared() {
    List<Value> declared = new ArrayList<>();
    type.words().forEach(word -> declared.add(new Value.Words(word)));
    type.least().ifPresent(least -> declared.add(new Value.Amount(least)));
    type.most().ifPresent(most -> declared.add(new Value.Amount(most)));
    return declared;
  }
}
