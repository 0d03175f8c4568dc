package io.gridgov.core.rule;

import io.gridgov.core.problem.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A decision table (决策表): an immutable value whose evaluation is a pure function.
 *
 * <p><b>Cost.</b> Proportional to rows times inputs; stops at the first hit where the policy
 * allows. Thread-safe.
 *
 * @since 0.1.0
 */
public final class DecisionTable {
  private final String name;
  private final Spot spot;
  private final HitPolicy policy;
  private final List<Column> inputs;
  private final List<Column> outputs;
  private final List<RuleRow> rows;
  private final Optional<RuleRow> defaultRow;

  private DecisionTable(
      String name,
      Spot spot,
      HitPolicy policy,
      List<Column> inputs,
      List<Column> outputs,
      List<RuleRow> rows) {
    this.name = Objects.requireNonNull(name, "name");
    this.spot = Objects.requireNonNull(spot, "spot");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(outputs);
    this.rows = rows.stream().filter(row -> !row.isDefault()).toList();
    this.defaultRow = rows.stream().filter(RuleRow::isDefault).findFirst();
  }

  /**
   * Returns a table.
   *
   * @param name its name
   * @param spot where it was read from
   * @param policy its hit policy
   * @param inputs its input columns
   * @param outputs its output columns
   * @param rows its rows in order, the default row among them
   * @return the table
   * @throws IllegalArgumentException if a row's id stands twice or a row lacks a condition
   */
  public static DecisionTable of(
      String name,
      Spot spot,
      HitPolicy policy,
      List<Column> inputs,
      List<Column> outputs,
      List<RuleRow> rows) {
    Set<String> ids = new HashSet<>();
    for (RuleRow row : rows) {
      if (!ids.add(row.id())) {
        throw new IllegalArgumentException("row ids must be unique: " + row.id());
      }
      if (row.conditions().size() != inputs.size()) {
        throw new IllegalArgumentException("row must have a condition for each input: " + row.id());
      }
    }
    return new DecisionTable(name, spot, policy, inputs, outputs, rows);
  }

  /**
   * Returns the name.
   *
   * @return the file's name without folder and ending
   */
  public String name() {
    return name;
  }

  /**
   * Returns where it was read from.
   *
   * @return the file
   */
  public Spot spot() {
    return spot;
  }

  /**
   * Returns the hit policy.
   *
   * @return the policy
   */
  public HitPolicy hitPolicy() {
    return policy;
  }

  /**
   * Returns the input columns.
   *
   * @return in their order
   */
  public List<Column> inputs() {
    return inputs;
  }

  /**
   * Returns the output columns.
   *
   * @return in their order
   */
  public List<Column> outputs() {
    return outputs;
  }

  /**
   * Returns the rows.
   *
   * @return in their order, without the default row
   */
  public List<RuleRow> rows() {
    return rows;
  }

  /**
   * Returns the default row.
   *
   * @return the row that applies where no other does, if there is one
   */
  public Optional<RuleRow> defaultRow() {
    return defaultRow;
  }

  /**
   * Finds a row.
   *
   * @param id its id; {@code default} for the default row
   * @return the row
   */
  public Optional<RuleRow> findRow(String id) {
    return Stream.concat(rows.stream(), defaultRow.stream())
        .filter(row -> row.id().equals(id))
        .findFirst();
  }

  /**
   * Finds an output column.
   *
   * @param column its name
   * @return the column
   */
  public Optional<Column> findOutput(String column) {
    return outputs.stream().filter(one -> one.name().equals(column)).findFirst();
  }

  /**
   * Decides.
   *
   * @param facts what is known; facts without a column are not looked at
   * @param day the day on which rows have to hold
   * @param hierarchies what stands under what on that day
   * @return the answer; without a row if none applies
   * @throws IllegalArgumentException if a fact has another type than its column; the value is not
   *     echoed
   */
  public Decision decide(Facts facts, LocalDate day, Hierarchies hierarchies) {
    Facts used = use(facts);
    List<RuleRow> hits = new ArrayList<>();
    for (RuleRow row : rows) {
      if (row.applies(used, inputs, day, hierarchies)) {
        hits.add(row);
        if (policy == HitPolicy.FIRST) {
          break;
        }
      }
    }
    if (hits.size() > 1) {
      return new Decision(
          name, Optional.empty(), new TreeMap<>(), used, hits.stream().map(RuleRow::id).toList());
    }
    Optional<RuleRow> hit =
        hits.isEmpty()
            ? defaultRow.filter(row -> row.applies(used, inputs, day, hierarchies))
            : Optional.of(hits.get(0));
    return new Decision(
        name,
        hit.map(RuleRow::id),
        hit.map(RuleRow::outputs).orElseGet(TreeMap::new),
        used,
        List.of());
  }

  /**
   * Explains a decision.
   *
   * @param facts what is known
   * @param day the day
   * @param hierarchies what stands under what on that day
   * @return what the row that answered asked, and for every other row which conditions failed
   * @throws IllegalArgumentException if a fact has another type than its column; the value is not
   *     echoed
   */
  public Explanation explain(Facts facts, LocalDate day, Hierarchies hierarchies) {
    return Explanation.of(this, decide(facts, day, hierarchies), day, hierarchies);
  }

  private Facts use(Facts facts) {
    for (Column input : inputs) {
      if (facts.find(input.name()).filter(value -> !input.type().holds(value)).isPresent()) {
        throw new IllegalArgumentException(
            "fact must be of its column's type: " + input.name() + " " + input.type());
      }
    }
    return facts.only(inputs.stream().map(Column::name).toList());
  }
}
