package io.gridgov.core.rule.dmn;

import io.gridgov.core.Validity;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Tables of every type, policy and date, with text that formats stumble over. */
final class AnyTables {
  /** What CSV, JSON, XML and S-FEEL treat as their own, and what they could drop. */
  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          "\"",
          "'",
          ",",
          "，",
          "\n",
          "\r",
          "\r\n",
          "\t",
          " ",
          "  ",
          "missing",
          "not",
          "not(",
          "under x",
          "within",
          "-",
          "null",
          "default",
          "𠮷😀",
          "<",
          ">",
          "&",
          "]]>",
          "<!--",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "\\",
          "\\u0041",
          "..",
          "=",
          "@x",
          "#",
          "1",
          "true",
          ";",
          "date(\"2026-01-01\")",
          "\u0085",
          "\u2028",
          "\u3000",
          "\uFEFF",
          "\uFFFD",
          "&#10;",
          "%s",
          "中文",
          "é",
          "e\u0301");

  private static final List<String> CONTROLS = List.of("\u0001", "\u001F", "\u007F", "\uFFFE");

  private final Random random;

  AnyTables(Random random) {
    this.random = random;
  }

  DecisionTable table() {
    return table(any(List.of(HitPolicy.values())));
  }

  DecisionTable table(HitPolicy policy) {
    Set<String> names = new HashSet<>();
    List<Column> inputs = columns(random.nextInt(4), names, this::type);
    List<Column> outputs = outputs(policy, names);
    Set<String> ids = new LinkedHashSet<>();
    int rows = random.nextInt(6);
    while (ids.size() < rows) {
      ids.add(name());
    }
    ids.remove(RuleRow.DEFAULT);
    List<RuleRow> all = new ArrayList<>();
    for (String id : ids) {
      all.add(row(id, inputs.stream().map(input -> condition(input.type())).toList(), outputs));
    }
    if (random.nextBoolean()) {
      List<Condition> nothing = inputs.stream().<Condition>map(c -> new Condition.Any()).toList();
      all.add(row(RuleRow.DEFAULT, nothing, outputs));
    }
    return DecisionTable.of("table", Spot.of("x"), policy, inputs, outputs, all);
  }

  private List<Column> outputs(HitPolicy policy, Set<String> names) {
    return switch (policy) {
      case COLLECT_SUM -> columns(1, names, () -> type(Kind.NUMBER));
      case COLLECT_LEAST, COLLECT_MOST ->
          columns(1, names, () -> type(any(List.of(Kind.NUMBER, Kind.DATE, Kind.TIME))));
      case COLLECT_COUNT -> columns(1, names, this::type);
      case PRIORITY, OUTPUT_ORDER -> {
        List<Column> outputs = new ArrayList<>(columns(1, names, this::closed));
        outputs.addAll(columns(random.nextInt(3), names, this::type));
        yield outputs;
      }
      default -> columns(1 + random.nextInt(3), names, this::type);
    };
  }

  private List<Column> columns(int count, Set<String> names, Supplier<ColumnType> type) {
    List<Column> columns = new ArrayList<>();
    while (columns.size() < count) {
      String name = random.nextInt(10) == 0 ? "table" : name();
      if (names.add(name)) {
        columns.add(new Column(name, type.get()));
      }
    }
    return columns;
  }

  private ColumnType type() {
    return type(any(List.of(Kind.values())));
  }

  private ColumnType type(Kind kind) {
    if (kind == Kind.TEXT && random.nextBoolean()) {
      return closed();
    }
    boolean number = kind == Kind.NUMBER;
    return new ColumnType(
        kind,
        List.of(),
        number && random.nextBoolean() ? Optional.of(new BigDecimal("-1000.50")) : Optional.empty(),
        number && random.nextBoolean() ? Optional.of(new BigDecimal("1E+3")) : Optional.empty(),
        number && random.nextBoolean() ? any(List.of("km", "[0..1]", "元/m²", "\"", "&lt;")) : "");
  }

  private ColumnType closed() {
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < 3) {
      words.add(name().replace("|", "/"));
    }
    return new ColumnType(Kind.TEXT, List.copyOf(words), Optional.empty(), Optional.empty(), "");
  }

  private RuleRow row(String id, List<Condition> conditions, List<Column> outputs) {
    SortedMap<String, Value> given = new TreeMap<>();
    for (Column output : outputs) {
      if (random.nextInt(5) > 0) {
        given.put(output.name(), value(output.type()));
      }
    }
    return new RuleRow(id, conditions, given, remark(), remark(), validity(), Map.of());
  }

  private Validity validity() {
    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    return new Validity(
        random.nextBoolean() ? Optional.of(from) : Optional.empty(),
        random.nextBoolean() ? Optional.of(from.plusDays(1)) : Optional.empty());
  }

  Condition condition(ColumnType type) {
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.Any();
      case 1 -> new Condition.Not(simple(type, 1 + random.nextInt(3)));
      case 2, 3 -> {
        List<Condition> tests = new ArrayList<>(simple(type, 2 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
          tests.add(random.nextInt(tests.size()), new Condition.Not(simple(type, 1)));
        }
        yield new Condition.OneOf(tests);
      }
      default -> simple(type);
    };
  }

  private List<Condition> simple(ColumnType type, int count) {
    List<Condition> tests = new ArrayList<>();
    while (tests.size() < count) {
      tests.add(simple(type));
    }
    return tests;
  }

  private Condition simple(ColumnType type) {
    int kind = random.nextInt(4);
    if (kind == 0) {
      return new Condition.Missing();
    }
    if (kind == 1 && type.isOrdered()) {
      return between(type);
    }
    if (kind == 1 && type.kind() == Kind.CODE) {
      return new Condition.Under(value(type).text());
    }
    return kind == 1 && type.kind() == Kind.GRID
        ? new Condition.Within(((Value.InGrid) value(type)).grid())
        : new Condition.Equal(value(type));
  }

  private Condition between(ColumnType type) {
    Value one = value(type);
    Value other = value(type);
    boolean in = random.nextBoolean();
    if (one.equals(other)) {
      return new Condition.Between(Optional.of(one), true, Optional.of(other), true);
    }
    boolean less = compare(one, other) < 0;
    Value low = less ? one : other;
    Value high = less ? other : one;
    return switch (random.nextInt(3)) {
      case 0 -> new Condition.Between(Optional.empty(), false, Optional.of(high), in);
      case 1 -> new Condition.Between(Optional.of(low), in, Optional.empty(), false);
      default ->
          new Condition.Between(Optional.of(low), in, Optional.of(high), random.nextBoolean());
    };
  }

  private static int compare(Value one, Value other) {
    if (one instanceof Value.Amount a && other instanceof Value.Amount b) {
      return a.number().compareTo(b.number());
    }
    return one.text().compareTo(other.text());
  }

  private Value value(ColumnType type) {
    return switch (type.kind()) {
      case NUMBER -> new Value.Amount(new BigDecimal(any(List.of("-1000.5", "0", "0.50", "1E+3"))));
      case TEXT -> new Value.Words(type.words().isEmpty() ? words() : any(type.words()));
      case BOOLEAN -> new Value.Flag(random.nextBoolean());
      case DATE -> new Value.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3000)));
      case TIME ->
          new Value.Time(
              any(
                  List.of(
                      LocalTime.MIDNIGHT,
                      LocalTime.of(8, 30),
                      LocalTime.of(9, 0, 1),
                      LocalTime.of(23, 59, 59, 5_000_000))));
      case CODE -> new Value.Code(name());
      case GRID ->
          new Value.InGrid(GridCode.of(any(List.of("9901", "g[1]", "<&>", "未定", "not", "-"))));
      case LIMIT ->
          new Value.Term(Limit.parse(any(List.of("5wd", "4wh", "60d", "2h", "1mo", "sameday"))));
    };
  }

  /** Any text, empty and control characters too: cells say it all. */
  private String words() {
    return text() + (random.nextInt(8) == 0 ? any(CONTROLS) : "") + text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(any(PIECES));
    }
    return text.toString();
  }

  /** Something without blanks around it. */
  private String name() {
    String name = text().strip();
    return name.isEmpty() ? "n" + random.nextInt(100) : name;
  }

  /** Nothing, or something that may have blanks around it. */
  private String remark() {
    String text = random.nextBoolean() ? "" : text();
    return text.isBlank() ? "" : text;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
