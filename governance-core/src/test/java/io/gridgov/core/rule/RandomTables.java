package io.gridgov.core.rule;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Spot;
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

/** Tables of any shape over few values, so that rows meet, miss and hide each other. */
final class RandomTables {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** A code stands under another that it begins with; so does a grid. */
  static final Hierarchies PREFIXES =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.startsWith(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.value().startsWith(ancestor.value());
        }
      };

  private static final List<String> TYPES =
      List.of(
          "number",
          "number[0..2]",
          "text",
          "text{a|b|c}",
          "boolean",
          "date",
          "time",
          "code",
          "grid");

  private final Random random;

  RandomTables(Random random) {
    this.random = random;
  }

  DecisionTable table(HitPolicy policy, int rows, int inputs) {
    List<Column> in =
        IntStream.range(0, inputs).mapToObj(i -> column("i" + i, any(TYPES))).toList();
    List<Column> out =
        policy.isAggregate()
            ? List.of(column("o", "number"))
            : List.of(column("o", "text{x|y|z}"), column("p", "text"));
    List<RuleRow> all = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      all.add(row("r" + i, in, out));
    }
    if (random.nextBoolean()) {
      List<Condition> nothing = in.stream().<Condition>map(column -> new Condition.Any()).toList();
      all.add(new RuleRow("default", nothing, outputs(out), "", "", Validity.ALWAYS, Map.of()));
    }
    return DecisionTable.of("t", Spot.of("t.csv"), policy, in, out, all);
  }

  private static Column column(String name, String type) {
    return new Column(name, ColumnType.find(type).orElseThrow());
  }

  private RuleRow row(String id, List<Column> in, List<Column> out) {
    List<Condition> conditions = in.stream().map(column -> condition(column.type(), 2)).toList();
    return new RuleRow(id, conditions, outputs(out), "", "", validity(), Map.of());
  }

  private Validity validity() {
    if (random.nextInt(4) > 0) {
      return Validity.ALWAYS;
    }
    LocalDate from = DAY.plusDays(random.nextInt(7) - 3);
    return new Validity(
        random.nextBoolean() ? Optional.of(from) : Optional.empty(),
        random.nextBoolean()
            ? Optional.of(from.plusDays(1 + random.nextInt(3)))
            : Optional.empty());
  }

  private SortedMap<String, Value> outputs(List<Column> out) {
    SortedMap<String, Value> outputs = new TreeMap<>();
    for (Column column : out) {
      if (random.nextInt(8) > 0) {
        outputs.put(
            column.name(),
            switch (column.type().toString()) {
              case "number" -> value(column.type());
              case "text" -> new Value.Words(any(List.of("m", "n")));
              default -> new Value.Words(any(column.type().words()));
            });
      }
    }
    return outputs;
  }

  private Condition condition(ColumnType type, int depth) {
    int kind = random.nextInt(depth > 0 ? 8 : 5);
    return switch (kind) {
      case 0, 1 -> new Condition.Any();
      case 2 -> new Condition.Equal(value(type));
      case 3 -> type.isOrdered() ? between(type) : new Condition.Equal(value(type));
      case 4 -> tree(type);
      case 5 -> new Condition.Missing();
      case 6 -> new Condition.Not(tests(type, depth));
      default -> new Condition.OneOf(tests(type, depth));
    };
  }

  private List<Condition> tests(ColumnType type, int depth) {
    return List.of(condition(type, depth - 1), condition(type, depth - 1));
  }

  private Condition tree(ColumnType type) {
    return switch (type.kind()) {
      case CODE -> new Condition.Under(any(List.of("a", "a1", "b")));
      case GRID -> new Condition.Within(GridCode.of(any(List.of("1", "11", "2"))));
      default -> new Condition.Equal(value(type));
    };
  }

  private Condition between(ColumnType type) {
    Optional<Value> low = random.nextBoolean() ? Optional.of(value(type)) : Optional.empty();
    Optional<Value> high =
        low.isEmpty() || random.nextBoolean() ? Optional.of(value(type)) : Optional.empty();
    return new Condition.Between(low, random.nextBoolean(), high, random.nextBoolean());
  }

  Facts facts(DecisionTable table) {
    Facts.Builder facts = Facts.builder();
    for (Column column : table.inputs()) {
      if (random.nextInt(6) > 0) {
        facts.value(column.name(), fact(column.type()));
      }
    }
    return facts.build();
  }

  /** Now and then words that no closed set has; numbers leave their range anyway. */
  private Value fact(ColumnType type) {
    boolean stray = !type.words().isEmpty() && random.nextInt(5) == 0;
    return stray ? new Value.Words("q") : value(type);
  }

  Value value(ColumnType type) {
    return switch (type.kind()) {
      case NUMBER ->
          new Value.Amount(new BigDecimal(any(List.of("-1", "0", "0.5", "1", "2", "7"))));
      case TEXT ->
          new Value.Words(any(type.words().isEmpty() ? List.of("a", "b", "q") : type.words()));
      case BOOLEAN -> new Value.Flag(random.nextBoolean());
      case DATE -> new Value.Day(DAY.plusDays(random.nextInt(5)));
      case TIME -> new Value.Time(LocalTime.of(random.nextInt(5), 30));
      case CODE -> new Value.Code(any(List.of("a", "a1", "a12", "b", "c")));
      case GRID -> new Value.InGrid(GridCode.of(any(List.of("1", "11", "112", "2"))));
      case LIMIT -> throw new IllegalArgumentException("no table asks for limits");
    };
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
