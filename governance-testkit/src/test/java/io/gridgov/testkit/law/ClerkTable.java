package io.gridgov.testkit.law;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.TableCsv;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A random table as a clerk writes it, with what each cell means written down beside it as the set
 * of texts that pass, the empty one being a missing fact. Whoever judges by those sets needs
 * nothing of the library.
 */
final class ClerkTable {
  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final List<String> COLUMNS = List.of("n", "t", "c");
  static final Hierarchies PREFIXES =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.startsWith(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return false;
        }
      };

  private static final List<String> NUMBERS = List.of("", "0", "1", "2", "3", "4");
  private static final List<String> TEXTS = List.of("", "a", "b", "d");
  private static final List<String> CODES = List.of("", "x", "x1", "x12", "y");

  /** A cell and the texts of its column that pass. */
  record Cell(String text, Set<String> passing) {}

  /** A row; it holds on the day unless its dates say otherwise. */
  record Row(List<Cell> cells, boolean inForce, String output) {}

  private final Random random;
  private final String policy;
  private final List<Row> rows = new ArrayList<>();
  private final boolean withDefault;
  private final DecisionTable table;

  ClerkTable(long seed) {
    this.random = new Random(seed);
    this.policy = any(List.of("F", "F", "U", "A", "P", "R", "O", "C", "C+", "C<", "C>", "C#"));
    for (int i = random.nextInt(8); i >= 0; i--) {
      rows.add(
          new Row(
              List.of(number(), text(), code()),
              random.nextInt(5) > 0,
              any(List.of("1", "2", "3"))));
    }
    this.withDefault = random.nextBoolean();
    this.table = TableCsv.read("tables/clerk.csv", csv()).orElseThrow();
  }

  DecisionTable table() {
    return table;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  String policy() {
    return policy;
  }

  private String csv() {
    String type = policy.length() > 1 ? "number" : "text{1|2|3}";
    StringBuilder csv = new StringBuilder(policy + ",n,t,c,o,from,to\nrole,in,in,in,out,from,to\n");
    csv.append("type,number[0..3],text{a|b},code,").append(type).append(",,\n");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      csv.append('r').append(i);
      row.cells().forEach(cell -> csv.append(",\"").append(cell.text()).append('"'));
      csv.append(',').append(row.output());
      csv.append(
          row.inForce() ? ",2026-03-02,\n" : any(List.of(",2026-03-03,\n", ",,2026-03-02\n")));
    }
    return csv.append(withDefault ? "default,-,-,-,3,,\n" : "").toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Cell number() {
    int bound = random.nextInt(4);
    return switch (random.nextInt(7)) {
      case 0 -> new Cell("< " + bound, numbers(0, bound - 1));
      case 1 -> new Cell(">= " + bound, numbers(bound, 3));
      case 2 -> new Cell("[" + bound / 2 + ".." + bound + "]", numbers(bound / 2, bound));
      case 3 -> new Cell(String.valueOf(bound), numbers(bound, bound));
      case 4 -> new Cell("not(> " + bound + ")", numbers(0, bound));
      case 5 -> new Cell("missing", Set.of(""));
      default -> new Cell("-", Set.of("", "0", "1", "2", "3"));
    };
  }

  private static Set<String> numbers(int low, int high) {
    Set<String> numbers = new TreeSet<>();
    for (int i = low; i <= high; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  private Cell text() {
    return any(
        List.of(
            new Cell("a", Set.of("a")),
            new Cell("b", Set.of("b")),
            new Cell("a, missing", Set.of("a", "")),
            new Cell("not(a)", Set.of("b", "")),
            new Cell("-", Set.of("a", "b", "")),
            new Cell("", Set.of("a", "b", ""))));
  }

  private Cell code() {
    return any(
        List.of(
            new Cell("under x", Set.of("x", "x1", "x12")),
            new Cell("under x1", Set.of("x1", "x12")),
            new Cell("y", Set.of("y")),
            new Cell("not(under x1)", Set.of("", "x", "y")),
            new Cell("x, y", Set.of("x", "y")),
            new Cell("-", Set.of("", "x", "x1", "x12", "y"))));
  }

  /** Text by column; missing facts are empty. */
  Map<String, String> facts() {
    return Map.of("n", any(NUMBERS), "t", any(TEXTS), "c", any(CODES));
  }

  /** The same, typed, with a stranger that no column asks for. */
  static Facts typed(Map<String, String> facts) {
    Facts.Builder typed = Facts.builder().text("stranger", "secret");
    facts.forEach(
        (name, text) -> {
          switch (text.isEmpty() ? "" : name) {
            case "n" -> typed.number("n", Long.parseLong(text));
            case "t" -> typed.text("t", text);
            case "c" -> typed.code("c", text);
            default -> {}
          }
        });
    return typed.build();
  }

  /** What fails in a row, validity first. */
  static List<String> failing(Row row, Map<String, String> facts) {
    List<String> failing = new ArrayList<>(row.inForce() ? List.of() : List.of("(validity)"));
    for (int i = 0; i < COLUMNS.size(); i++) {
      if (!row.cells().get(i).passing().contains(facts.get(COLUMNS.get(i)))) {
        failing.add(COLUMNS.get(i));
      }
    }
    return failing;
  }

  /** All rows by what fails in them, in their order. */
  Map<String, List<String>> failing(Map<String, String> facts) {
    Map<String, List<String>> failing = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      failing.put("r" + i, failing(rows.get(i), facts));
    }
    return failing;
  }
}
