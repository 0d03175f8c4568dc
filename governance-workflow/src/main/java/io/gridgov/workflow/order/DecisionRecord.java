package io.gridgov.workflow.order;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why something was decided (决定依据): the pack, table, row and facts (law L8).
 *
 * @param pack the pack's hash
 * @param table the pack's table, or one of the library's such as {@code gridgov:rating-1}; a word
 *     in brackets such as {@code (person)}, {@code (stated)}, {@code (kept)}, {@code (no due)}
 *     where no table decided
 * @param row the row's id; empty where no row did
 * @param facts the facts used, as text; never personal
 * @since 0.1.0
 */
public record DecisionRecord(
    String pack, String table, String row, SortedMap<String, String> facts) {
  /** Copies. */
  public DecisionRecord {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }
}
