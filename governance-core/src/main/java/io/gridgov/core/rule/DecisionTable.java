package io.gridgov.core.rule;

import io.gridgov.core.problem.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A decision table (决策表): an immutable value whose evaluation is a pure function.
 *
 * <p><b>Cost.</b> A few words of bits for each 64 rows and input once the kinds of facts have been
 * seen, and a walk over the rows the first time; stops at the first hit where the policy allows.
 * Memory is bounded, whatever facts come. Thread-safe.
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
  private final Map<String, RuleRow> byId;
  private final List<String> names;
  private final Map<String, Spot> spots;
  private final Index index;
  private volatile @Nullable String version;

  private DecisionTable(
      String name,
      Spot spot,
      HitPolicy policy,
      List<Column> inputs,
      List<Column> outputs,
      List<RuleRow> rows,
      Map<String, Spot> spots) {
    this.name = Objects.requireNonNull(name, "name");
    this.spot = Objects.requireNonNull(spot, "spot");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(outputs);
    this.rows = rows.stream().filter(row -> !row.isDefault()).toList();
    this.defaultRow = rows.stream().filter(RuleRow::isDefault).findFirst();
    this.byId = rows.stream().collect(Collectors.toUnmodifiableMap(RuleRow::id, row -> row));
    this.names = this.inputs.stream().map(Column::name).toList();
    this.spots = Map.copyOf(spots);
    this.index = new Index(this.inputs, this.rows);
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
   * @throws IllegalArgumentException if a row's id stands twice, a row lacks a condition, or the
   *     outputs do not suit the hit policy
   */
  public static DecisionTable of(
      String name,
      Spot spot,
      HitPolicy policy,
      List<Column> inputs,
      List<Column> outputs,
      List<RuleRow> rows) {
    return of(name, spot, policy, inputs, outputs, rows, Map.of());
  }

  /**
   * Returns a table that knows where its columns are named.
   *
   * @param name its name
   * @param spot where it was read from
   * @param policy its hit policy
   * @param inputs its input columns
   * @param outputs its output columns
   * @param rows its rows in order, the default row among them
   * @param spots where each column is named, by column
   * @return the table
   * @throws IllegalArgumentException if a row's id stands twice, a row lacks a condition, or the
   *     outputs do not suit the hit policy
   */
  public static DecisionTable of(
      String name,
      Spot spot,
      HitPolicy policy,
      List<Column> inputs,
      List<Column> outputs,
      List<RuleRow> rows,
      Map<String, Spot> spots) {
    Set<String> ids = new HashSet<>();
    for (RuleRow row : rows) {
      if (!ids.add(row.id())) {
        throw new IllegalArgumentException("row ids must be unique: " + row.id());
      }
      if (row.conditions().size() != inputs.size()) {
        throw new IllegalArgumentException("row must have a condition for each input: " + row.id());
      }
    }
    if (!suits(policy, outputs)) {
      throw new IllegalArgumentException("outputs must suit the hit policy: " + policy.letter());
    }
    return new DecisionTable(name, spot, policy, inputs, outputs, rows, spots);
  }

  /**
   * Tells whether a hit policy can answer with outputs: sums need one number, least and most one
   * output with an order, counts one output, priorities a closed set.
   *
   * @param policy the hit policy
   * @param outputs the output columns
   * @return true if a table may have both
   */
  public static boolean suits(HitPolicy policy, List<Column> outputs) {
    return switch (policy) {
      case COLLECT_SUM ->
          outputs.size() == 1 && outputs.get(0).type().kind() == ColumnType.Kind.NUMBER;
      case COLLECT_LEAST, COLLECT_MOST -> outputs.size() == 1 && outputs.get(0).type().isOrdered();
      case COLLECT_COUNT -> outputs.size() == 1;
      case PRIORITY, OUTPUT_ORDER ->
          outputs.stream().anyMatch(output -> !output.type().words().isEmpty());
      default -> true;
    };
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
   * Returns where a column is named.
   *
   * @param column a column's name
   * @return its head; the file where the head's place is not known
   */
  public Spot spot(String column) {
    return spots.getOrDefault(column, spot);
  }

  /**
   * Returns what identifies this version of the table.
   *
   * <p>The SHA-256 of the table as {@link TableCsv#write} writes it: whatever changes a decision,
   * note or basis changes it; name, file and the order of columns beside inputs and outputs do not.
   *
   * @return 64 lower-case hexadecimal digits; computed once
   */
  public String version() {
    String known = version;
    if (known == null) {
      known = TableVersion.of(this);
      version = known;
    }
    return known;
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
    return Optional.ofNullable(byId.get(id));
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
   * <p><b>Outside.</b> A table answers for the values that its columns declare. Where a fact lies
   * outside a column's closed set or range, no row applies, not even one that asks nothing there,
   * and the default row answers; {@link #outside} names such facts.
   *
   * @param facts what is known; facts without a column are not looked at
   * @param day the day on which rows have to hold
   * @param hierarchies what stands under what on that day
   * @return the answer; without a row if none applies
   * @throws IllegalArgumentException if a fact has another type than its column; the value is not
   *     echoed
   */
  public Decision decide(Facts facts, LocalDate day, Hierarchies hierarchies) {
    @Nullable Value[] values = valuesOf(facts);
    Answers answers = new Answers(this, facts.only(names));
    if (policy == HitPolicy.FIRST) {
      int first = index.first(values, day, hierarchies);
      return answers.of(first < 0 ? List.of() : List.of(rows.get(first)));
    }
    return answers.of(rowsAt(index.hits(values, day, hierarchies)));
  }

  private List<RuleRow> rowsAt(int[] places) {
    return Arrays.stream(places).mapToObj(rows::get).toList();
  }

  /**
   * Finds the first row that applies, whatever the hit policy; allocates nothing once the kinds of
   * facts have been seen.
   *
   * @param facts one value for each input column, in their order; null where it is missing
   * @param day the day on which rows have to hold
   * @param hierarchies what stands under what on that day
   * @return its place in {@link #rows}; -1 if none applies or a fact lies outside, so that the
   *     default row answers
   * @throws IllegalArgumentException if there are not as many values as columns, or one has another
   *     type than its column
   */
  public int findFirst(@Nullable Value[] facts, LocalDate day, Hierarchies hierarchies) {
    if (facts.length != inputs.size()) {
      throw new IllegalArgumentException("there must be a value for each input: " + inputs.size());
    }
    return index.first(facts, day, hierarchies);
  }

  /**
   * Names the facts that lie outside the closed set or range of their column.
   *
   * @param facts what is known
   * @return columns in their order; if there are any, only the default row answers
   * @throws IllegalArgumentException if a fact has another type than its column; the value is not
   *     echoed
   */
  public List<String> outside(Facts facts) {
    @Nullable Value[] values = valuesOf(facts);
    for (int i = 0; i < values.length; i++) {
      Value value = values[i];
      if (value != null && !inputs.get(i).type().holds(value)) {
        throw ColumnBits.wrongType(inputs.get(i));
      }
    }
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Value value = values[i];
      if (value != null && !inputs.get(i).type().admits(value)) {
        outside.add(names.get(i));
      }
    }
    return List.copyOf(outside);
  }

  /**
   * Explains a decision.
   *
   * @param facts what is known
   * @param day the day
   * @param hierarchies what stands under what on that day
   * @return the decision, which can say what its row asked and why any other row did not answer
   * @throws IllegalArgumentException if a fact has another type than its column; the value is not
   *     echoed
   */
  public Explanation explain(Facts facts, LocalDate day, Hierarchies hierarchies) {
    return Explanation.of(this, decide(facts, day, hierarchies), day, hierarchies);
  }

  /** The places of the first rows of those that hold on the day and fail in the fewest columns. */
  int[] nearest(Facts facts, LocalDate day, Hierarchies hierarchies, int most) {
    return index.nearest(valuesOf(facts), day, hierarchies, most);
  }

  /**
   * Tells whether another table says the same, wherever either was read from.
   *
   * @param other the other table
   * @return true if name, hit policy, columns and rows are equal, places apart
   */
  public boolean saysTheSameAs(DecisionTable other) {
    return name.equals(other.name)
        && policy == other.policy
        && inputs.equals(other.inputs)
        && outputs.equals(other.outputs)
        && withoutSpots(rows).equals(withoutSpots(other.rows))
        && defaultRow
            .map(RuleRow::withoutSpots)
            .equals(other.defaultRow.map(RuleRow::withoutSpots));
  }

  private static List<RuleRow> withoutSpots(List<RuleRow> rows) {
    return rows.stream().map(RuleRow::withoutSpots).toList();
  }

  private @Nullable Value[] valuesOf(Facts facts) {
    @Nullable Value[] values = new Value[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = facts.asMap().get(names.get(i));
    }
    return values;
  }
}
