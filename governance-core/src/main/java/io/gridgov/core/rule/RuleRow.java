package io.gridgov.core.rule;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Spot;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a table (规则): if all its conditions pass, its outputs hold.
 *
 * @param id its id, unique in the table
 * @param conditions one for each input column, in their order
 * @param outputs value by output column; empty cells are absent
 * @param note remark of its keeper; may be empty
 * @param basis legal basis; may be empty
 * @param validity the days on which it holds
 * @param spots where each cell stands, by column
 * @since 0.1.0
 */
public record RuleRow(
    String id,
    List<Condition> conditions,
    SortedMap<String, Value> outputs,
    String note,
    String basis,
    Validity validity,
    Map<String, Spot> spots) {
  /** The id of the row that applies where no other does. */
  public static final String DEFAULT = "default";

  /** Checks for nulls and copies. */
  public RuleRow {
    Objects.requireNonNull(id, "id");
    conditions = List.copyOf(conditions);
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(validity, "validity");
    spots = Map.copyOf(spots);
  }

  /**
   * Tells whether this is the default row.
   *
   * @return true if it applies where no other does
   */
  public boolean isDefault() {
    return id.equals(DEFAULT);
  }

  /**
   * Returns where a cell stands.
   *
   * @param column a column's name
   * @return the spot
   * @throws IllegalArgumentException if the table has no such column
   */
  public Spot spot(String column) {
    Spot spot = spots.get(column);
    if (spot == null) {
      throw new IllegalArgumentException("column must be one of the table's: " + column);
    }
    return spot;
  }

  RuleRow withoutSpots() {
    return new RuleRow(id, conditions, outputs, note, basis, validity, Map.of());
  }
}
