package io.gridgov.testkit.law;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries every input of a tiny table, row by row, as a clerk would with much patience. */
final class TableOracle {
  private static final List<LocalDate> DAYS =
      Stream.concat(
              Stream.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)),
              IntStream.rangeClosed(-1, 6).mapToObj(TinyTables.DAY::plusDays))
          .sorted()
          .toList();

  /**
   * One input.
   *
   * @param facts what is known
   * @param day the day
   * @param rows which rows apply, by place
   * @param known whether no fact is missing
   */
  record Cell(Facts facts, LocalDate day, Set<Integer> rows, boolean known) {}

  private final DecisionTable table;
  private final Hierarchies tree;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Cell> inForce = new ArrayList<>();

  TableOracle(DecisionTable table, List<Column> columns, Hierarchies tree, boolean closed) {
    this.table = table;
    this.tree = tree;
    List<List<Optional<Value>>> tried = new ArrayList<>();
    for (Column column : columns) {
      List<Optional<Value>> values = new ArrayList<>(List.of(Optional.empty()));
      TinyTables.tried(column.type(), closed).forEach(value -> values.add(Optional.of(value)));
      tried.add(values);
    }
    collect(columns, tried, 0, new ArrayList<>());
  }

  private void collect(
      List<Column> columns, List<List<Optional<Value>>> tried, int at, List<Optional<Value>> so) {
    if (at == columns.size()) {
      Facts.Builder facts = Facts.builder();
      for (int i = 0; i < at; i++) {
        String name = columns.get(i).name();
        so.get(i).ifPresent(value -> facts.value(name, value));
      }
      boolean known = so.stream().allMatch(Optional::isPresent);
      DAYS.forEach(day -> cells.add(cell(facts.build(), day, known)));
      return;
    }
    for (Optional<Value> value : tried.get(at)) {
      so.add(value);
      collect(columns, tried, at + 1, so);
      so.remove(so.size() - 1);
    }
  }

  private Cell cell(Facts facts, LocalDate day, boolean known) {
    return new Cell(facts, day, applying(facts, day), known);
  }

  /** The places of the rows that apply. */
  Set<Integer> applying(Facts facts, LocalDate day) {
    Set<Integer> rows = new HashSet<>();
    for (int i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).validity().holdsOn(day) && passes(i, facts)) {
        rows.add(i);
      }
    }
    return rows;
  }

  private boolean passes(int row, Facts facts) {
    for (int c = 0; c < table.inputs().size(); c++) {
      Condition condition = table.rows().get(row).conditions().get(c);
      Column column = table.inputs().get(c);
      Optional<Value> fact = facts.find(column.name());
      if (isForeign(column, fact) || !condition.test(fact, tree)) {
        return false;
      }
    }
    return true;
  }

  /** A fact outside its column's closed set or range. */
  private static boolean isForeign(Column column, Optional<Value> fact) {
    return fact.isPresent() && column.type().read(fact.get().text()).isEmpty();
  }

  List<Cell> cells() {
    return cells;
  }

  /** Inputs of the days from the first to the last on which some row holds. */
  List<Cell> inForce() {
    if (inForce.isEmpty()) {
      inForce.addAll(held());
    }
    return inForce;
  }

  private List<Cell> held() {
    if (table.rows().isEmpty()) {
      return cells;
    }
    List<LocalDate> held = DAYS.stream().filter(this::anyHolds).toList();
    return cells.stream()
        .filter(
            cell ->
                !held.isEmpty()
                    && !cell.day().isBefore(held.get(0))
                    && !cell.day().isAfter(held.get(held.size() - 1)))
        .toList();
  }

  private boolean anyHolds(LocalDate day) {
    return table.rows().stream().anyMatch(row -> row.validity().holdsOn(day));
  }

  /** What the table says where these rows apply: lines of text in the order that matters. */
  List<String> answer(Set<Integer> applying) {
    return answer(applying.stream().sorted().map(table.rows()::get).toList());
  }

  List<String> answer(List<RuleRow> applying) {
    if (applying.isEmpty()) {
      return table.defaultRow().map(row -> answerOf(List.of(row), "default ")).orElse(List.of());
    }
    return answerOf(applying, "");
  }

  private List<String> answerOf(List<RuleRow> rows, String prefix) {
    List<String> said = rows.stream().sorted(byRank()).map(row -> prefix + row.outputs()).toList();
    List<String> plain = rows.stream().map(row -> prefix + row.outputs()).toList();
    return switch (table.hitPolicy().letter()) {
      case "U" -> plain.size() > 1 ? List.of("conflict") : plain;
      case "A" -> plain.stream().distinct().count() > 1 ? List.of("conflict") : plain.subList(0, 1);
      case "F" -> plain.subList(0, 1);
      case "P" -> said.subList(0, 1);
      case "R" -> plain;
      case "O" -> said;
      case "C" -> plain.stream().sorted().toList();
      default -> List.of(prefix + computed(rows));
    };
  }

  private Comparator<RuleRow> byRank() {
    return Comparator.comparingInt(
        row ->
            Optional.ofNullable(row.outputs().get("o"))
                .map(value -> "xyz".indexOf(value.text()))
                .orElse(9));
  }

  private String computed(List<RuleRow> rows) {
    List<String> texts =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.outputs().get("o")).stream())
            .map(Value::text)
            .toList();
    if (table.hitPolicy().letter().equals("C#")) {
      return String.valueOf(texts.size());
    }
    Stream<BigDecimal> numbers = texts.stream().map(BigDecimal::new);
    return written(
        switch (table.hitPolicy().letter()) {
          case "C<" -> numbers.min(Comparator.naturalOrder());
          case "C>" -> numbers.max(Comparator.naturalOrder());
          default -> numbers.reduce(BigDecimal::add);
        });
  }

  /** A computed output as {@link #answer} writes it. */
  static String computed(HitPolicy policy, @Nullable Value value) {
    Optional<BigDecimal> number =
        Optional.ofNullable(value).map(some -> new BigDecimal(some.text()));
    return policy == HitPolicy.COLLECT_COUNT
        ? number.map(BigDecimal::toPlainString).orElse("")
        : written(number);
  }

  private static String written(Optional<BigDecimal> number) {
    return number.map(some -> "= " + some.stripTrailingZeros().toPlainString()).orElse("nothing");
  }
}
