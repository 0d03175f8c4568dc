package io.gridgov.testkit.law;

import io.gridgov.core.Validity;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.testkit.table.PathUniverse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables so small that every input can be tried, of all policies and types; and the values to try,
 * which are chosen by hand so that each gap between two bounds that rows may name holds one.
 */
final class TinyTables {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final PathUniverse PATHS =
      PathUniverse.of(
          List.of("a", "a.1", "a.1.x", "a.2", "b"),
          Stream.of("g", "g.1", "g.2", "h").map(GridCode::of).toList());

  private static final List<String> TYPES =
      List.of(
          "number",
          "number[0..4]",
          "text",
          "text{a|b|c}",
          "boolean",
          "date",
          "time",
          "code",
          "grid",
          "limit");

  private final Random random;

  TinyTables(Random random) {
    this.random = random;
  }

  DecisionTable table(HitPolicy policy) {
    List<Column> inputs =
        IntStream.range(0, any(List.of(1, 1, 2, 2, 2, 3)))
            .mapToObj(i -> column("i" + i, any(TYPES)))
            .toList();
    return table(policy, inputs, outputs(policy));
  }

  DecisionTable table(HitPolicy policy, List<Column> inputs, List<Column> outputs) {
    List<RuleRow> rows = new ArrayList<>();
    int count = random.nextInt(7);
    while (rows.size() < count) {
      rows.add(row("r" + rows.size(), inputs, outputs));
    }
    if (random.nextInt(3) == 0) {
      rows.add(fallback(inputs, outputs));
    }
    return DecisionTable.of("t", Spot.of("t.csv"), policy, inputs, outputs, rows);
  }

  RuleRow fallback(List<Column> inputs, List<Column> outputs) {
    List<Condition> nothing = inputs.stream().<Condition>map(in -> new Condition.Any()).toList();
    return new RuleRow("default", nothing, values(outputs), "", "", Validity.ALWAYS, Map.of());
  }

  static Column column(String name, String type) {
    return new Column(name, ColumnType.find(type).orElseThrow());
  }

  List<Column> outputs(HitPolicy policy) {
    return switch (policy) {
      case COLLECT_SUM, COLLECT_LEAST, COLLECT_MOST -> List.of(column("o", "number"));
      case COLLECT_COUNT -> List.of(column("o", "text{x|y|z}"));
      default -> List.of(column("o", "text{x|y|z}"), column("p", "text"));
    };
  }

  RuleRow row(String id, List<Column> inputs, List<Column> outputs) {
    List<Condition> conditions =
        inputs.stream().map(column -> condition(column.type(), 2)).toList();
    String basis = random.nextInt(4) == 0 ? "law" : "";
    return new RuleRow(id, conditions, values(outputs), "", basis, validity(), Map.of());
  }

  Validity validity() {
    if (random.nextInt(4) > 0) {
      return Validity.ALWAYS;
    }
    LocalDate from = DAY.plusDays(random.nextInt(4));
    boolean since = random.nextInt(3) > 0;
    boolean until = random.nextInt(3) > 0;
    return new Validity(
        since ? Optional.of(from) : Optional.empty(),
        until ? Optional.of(from.plusDays(1 + random.nextInt(2))) : Optional.empty());
  }

  SortedMap<String, Value> values(List<Column> outputs) {
    TreeMap<String, Value> values = new TreeMap<>();
    for (Column column : outputs) {
      if (random.nextInt(8) > 0) {
        values.put(
            column.name(),
            switch (column.type().toString()) {
              case "number" -> number(random.nextInt(2));
              case "text" -> new Value.Words(any(List.of("m", "n")));
              default -> new Value.Words(any(List.of("x", "x", "y")));
            });
      }
    }
    return values;
  }

  Condition condition(ColumnType type, int depth) {
    int kind = random.nextInt(depth > 0 ? 9 : 6);
    return switch (kind) {
      case 0, 1, 2 -> new Condition.Any();
      case 3 -> new Condition.Equal(named(type));
      case 4 -> type.isOrdered() ? between(type) : tree(type);
      case 5 -> random.nextBoolean() ? new Condition.Missing() : tree(type);
      case 6 -> new Condition.Not(tests(type, depth));
      default -> new Condition.OneOf(tests(type, depth));
    };
  }

  private List<Condition> tests(ColumnType type, int depth) {
    return List.of(condition(type, depth - 1), condition(type, depth - 1));
  }

  private Condition tree(ColumnType type) {
    Value value = named(type);
    return value instanceof Value.InGrid in
        ? new Condition.Within(in.grid())
        : value instanceof Value.Code code
            ? new Condition.Under(code.text())
            : new Condition.Equal(value);
  }

  private Condition between(ColumnType type) {
    Optional<Value> low = random.nextBoolean() ? Optional.of(named(type)) : Optional.empty();
    Optional<Value> high =
        low.isEmpty() || random.nextBoolean() ? Optional.of(named(type)) : Optional.empty();
    return new Condition.Between(low, random.nextBoolean(), high, random.nextBoolean());
  }

  /** A value that a row names. */
  Value named(ColumnType type) {
    return switch (type.kind()) {
      case NUMBER -> number(random.nextInt(5));
      case TEXT -> new Value.Words(any(type.words().isEmpty() ? List.of("a", "b") : type.words()));
      case BOOLEAN -> new Value.Flag(random.nextBoolean());
      case DATE -> new Value.Day(DAY.plusDays(random.nextInt(4)));
      case TIME ->
          new Value.Time(any(List.of(LocalTime.MIN, nano(1), LocalTime.of(1, 0), LocalTime.MAX)));
      case CODE -> new Value.Code(any(List.of("a", "a.1", "a.1.x", "b", "elsewhere")));
      case GRID -> new Value.InGrid(GridCode.of(any(List.of("g", "g.1", "h", "elsewhere"))));
      case LIMIT -> new Value.Term(Limit.parse(any(List.of("1d", "2wd"))));
    };
  }

  /** Every value that could make a difference. */
  static List<Value> tried(ColumnType type, boolean closed) {
    return switch (type.kind()) {
      case NUMBER ->
          IntStream.rangeClosed(type.least().isPresent() ? 0 : -1, type.most().isPresent() ? 8 : 9)
              .mapToObj(
                  n ->
                      (Value)
                          new Value.Amount(
                              BigDecimal.valueOf(n)
                                  .movePointLeft(1)
                                  .multiply(BigDecimal.valueOf(5))))
              .toList();
      case TEXT ->
          (type.words().isEmpty() ? List.of("a", "b", "c", "zz") : type.words())
              .stream().<Value>map(Value.Words::new).toList();
      case BOOLEAN -> List.of(new Value.Flag(false), new Value.Flag(true));
      case DATE ->
          IntStream.rangeClosed(-1, 4)
              .mapToObj(n -> (Value) new Value.Day(DAY.plusDays(n)))
              .toList();
      case TIME ->
          Stream.of(
                  LocalTime.MIN,
                  nano(1),
                  nano(2),
                  LocalTime.of(1, 0),
                  LocalTime.NOON,
                  LocalTime.MAX)
              .<Value>map(Value.Time::new)
              .toList();
      case CODE ->
          (closed
                  ? PATHS.codes(column("", "code"))
                  : List.of("a", "a.1", "a.1.x", "b", "elsewhere", "zz"))
              .stream().<Value>map(Value.Code::new).toList();
      case GRID ->
          (closed
                  ? PATHS.grids(column("", "grid"))
                  : Stream.of("g", "g.1", "h", "elsewhere", "zz").map(GridCode::of).toList())
              .stream().<Value>map(Value.InGrid::new).toList();
      case LIMIT ->
          Stream.of("1d", "2wd", "7d").<Value>map(t -> new Value.Term(Limit.parse(t))).toList();
    };
  }

  private static LocalTime nano(int n) {
    return LocalTime.ofNanoOfDay(n);
  }

  private static Value number(int n) {
    return new Value.Amount(BigDecimal.valueOf(n));
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The next version of a table: a row changed, moved, added, taken away or given other words. */
  DecisionTable next(DecisionTable table) {
    List<RuleRow> rows = new ArrayList<>(table.rows());
    table.defaultRow().ifPresent(rows::add);
    for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
      edit(rows, table);
    }
    boolean another = random.nextInt(10) == 0 && !table.hitPolicy().isAggregate();
    HitPolicy policy =
        another
            ? any(List.of(HitPolicy.FIRST, HitPolicy.ANY, HitPolicy.COLLECT))
            : table.hitPolicy();
    return DecisionTable.of("t", table.spot(), policy, table.inputs(), table.outputs(), rows);
  }

  private void edit(List<RuleRow> rows, DecisionTable table) {
    int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
    RuleRow old = rows.isEmpty() ? fallback(table.inputs(), table.outputs()) : rows.get(at);
    RuleRow fresh =
        old.isDefault()
            ? fallback(table.inputs(), table.outputs())
            : row(old.id(), table.inputs(), table.outputs());
    switch (rows.isEmpty() ? 0 : random.nextInt(6)) {
      case 0 -> rows.add(at, row("n" + random.nextInt(), table.inputs(), table.outputs()));
      case 1 -> rows.remove(at);
      case 2 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
      case 3 -> rows.set(at, with(old, old.conditions(), fresh.outputs(), old.validity()));
      case 4 -> rows.set(at, with(old, old.conditions(), old.outputs(), fresh.validity()));
      default -> rows.set(at, with(old, fresh.conditions(), old.outputs(), old.validity()));
    }
  }

  private static RuleRow with(
      RuleRow row,
      List<Condition> conditions,
      SortedMap<String, Value> outputs,
      Validity validity) {
    return new RuleRow(row.id(), conditions, outputs, "", "", validity, Map.of());
  }

  /** The table with one more column, in which some row asks something. */
  DecisionTable widened(DecisionTable table) {
    Column column = column("more", any(TYPES));
    List<Column> inputs = new ArrayList<>(table.inputs());
    int at = random.nextInt(inputs.size() + 1);
    inputs.add(at, column);
    List<RuleRow> rows = new ArrayList<>();
    Stream.concat(table.rows().stream(), table.defaultRow().stream())
        .forEach(
            row -> {
              List<Condition> conditions = new ArrayList<>(row.conditions());
              conditions.add(
                  at, row.isDefault() ? new Condition.Any() : condition(column.type(), 1));
              rows.add(with(row, conditions, row.outputs(), row.validity()));
            });
    return DecisionTable.of("t", table.spot(), table.hitPolicy(), inputs, table.outputs(), rows);
  }

  /** The table with every closed set and range opened. */
  static DecisionTable opened(DecisionTable table) {
    List<Column> inputs =
        table.inputs().stream()
            .map(in -> column(in.name(), in.type().toString().replaceAll("[\\[{].*", "")))
            .toList();
    List<RuleRow> rows = Stream.concat(table.rows().stream(), table.defaultRow().stream()).toList();
    return DecisionTable.of("t", table.spot(), table.hitPolicy(), inputs, table.outputs(), rows);
  }
}
