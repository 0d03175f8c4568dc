package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads facts from JSON (事实的书写): one object, each member a fact, typed by the table's column of
 * that name.
 *
 * <p>What is null or absent is missing. Numbers and truth may also stand in quotes, as recorded
 * decisions hold them. A name that no input column has is remarked and not used; all faults are
 * told at once.
 *
 * @since 0.1.0
 */
public final class FactsReader {
  private static final int MOST_DIGITS = 100;

  private final Map<String, List<Column>> columns = new LinkedHashMap<>();

  /**
   * Creates a reader.
   *
   * @param tables the tables whose input columns are the facts; where two have one of the same
   *     name, the first one's type holds
   */
  public FactsReader(List<DecisionTable> tables) {
    for (DecisionTable table : tables) {
      for (Column column : table.inputs()) {
        columns.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(column);
      }
    }
  }

  /**
   * Reads facts.
   *
   * @param file name for places
   * @param json the text
   * @return the facts and what is remarked, or every fault
   */
  public Outcome<Facts> read(String file, String json) {
    Outcome<Node.Obj> object = new NodeReader(Spot.of(file, 1, 1), json).read();
    return object.value().map(this::read).orElseGet(() -> Outcome.failed(object.problems()));
  }

  Outcome<Facts> read(Node.Obj object) {
    Problems problems = new Problems();
    Facts.Builder facts = Facts.builder();
    object.members().forEach((name, node) -> read(name, node, facts, problems));
    return Outcome.from(problems, facts::build);
  }

  /** Whether some input column has the name. */
  boolean knows(String name) {
    return columns.containsKey(name);
  }

  private void read(String name, Node node, Facts.Builder facts, Problems problems) {
    List<Column> named = columns.getOrDefault(name, List.of());
    if (named.isEmpty()) {
      problems.add(FactFault.unknown(node.spot(), name, columns.keySet()));
    } else if (!(node instanceof Node.Nil)) {
      named.stream()
          .flatMap(column -> value(node, column).stream())
          .findFirst()
          .ifPresentOrElse(
              value -> facts.value(name, value),
              () -> problems.add(FactFault.wrongValue(node.spot(), named.get(0))));
    }
  }

  private static Optional<Value> value(Node node, Column column) {
    if (node instanceof Node.Str text) {
      return column.type().read(text.text());
    }
    if (node instanceof Node.Num number) {
      return number(number.number())
          .flatMap(digits -> column.type().read(digits))
          .filter(value -> value instanceof Value.Amount);
    }
    return node instanceof Node.Bool bool
        ? column.type().read(Boolean.toString(bool.flag())).filter(v -> v instanceof Value.Flag)
        : Optional.empty();
  }

  /** A huge exponent must not become a huge text. */
  private static Optional<String> number(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    boolean isShort =
        plain.scale() <= MOST_DIGITS && (long) plain.precision() - plain.scale() <= MOST_DIGITS;
    return isShort ? Optional.of(plain.toPlainString()) : Optional.empty();
  }
}
