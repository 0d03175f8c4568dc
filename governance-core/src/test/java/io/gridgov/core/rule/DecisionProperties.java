package io.gridgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.sheet.SheetWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

@Tag("L8")
class DecisionProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Hierarchies PREFIXES =
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

  private static String csv(String policy, List<List<String>> cells, boolean withDefault) {
    StringWriter out = new StringWriter();
    try (SheetWriter writer = SheetWriter.to(out)) {
      writer.row(policy, "n", "t", "c", "o").row("role", "in", "in", "in", "out");
      writer.row("type", "number", "text", "code", "number");
      for (int i = 0; i < cells.size(); i++) {
        List<String> row = new ArrayList<>(List.of("r" + i));
        row.addAll(cells.get(i));
        row.add(String.valueOf(i));
        writer.row(row);
      }
      if (withDefault) {
        writer.row("default", "-", "", "-", "99");
      }
    }
    return out.toString();
  }

  private static List<String> hits(List<List<String>> cells, Map<Character, String> facts) {
    List<String> hits = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<String> row = cells.get(i);
      if (CellOracle.passes('n', row.get(0), facts)
          && CellOracle.passes('t', row.get(1), facts)
          && CellOracle.passes('c', row.get(2), facts)) {
        hits.add("r" + i);
      }
    }
    return hits;
  }

  private static Facts typed(Map<Character, String> facts) {
    Facts.Builder builder = Facts.builder();
    facts.forEach(
        (name, text) -> {
          switch (name) {
            case 'n' -> builder.number("n", new BigDecimal(text));
            case 't' -> builder.text("t", text);
            default -> builder.code("c", text);
          }
        });
    return builder.build();
  }

  @Property
  void a_table_decides_as_its_cells_read(
      @ForAll("policies") String policy,
      @ForAll("rows") List<List<String>> cells,
      @ForAll boolean withDefault,
      @ForAll("facts") Map<Character, String> facts) {
    DecisionTable table = TableCsv.read("t.csv", csv(policy, cells, withDefault)).orElseThrow();
    Decision decision = table.decide(typed(facts), DAY, PREFIXES);
    List<String> hits = hits(cells, facts);
    boolean conflict = policy.equals("U") && hits.size() > 1;
    Optional<String> fallback = withDefault ? Optional.of("default") : Optional.empty();
    Optional<String> expected =
        conflict ? Optional.empty() : hits.isEmpty() ? fallback : Optional.of(hits.get(0));

    Statistics.label("rows that apply").collect(Math.min(hits.size(), 3));
    assertThat(decision.row()).isEqualTo(expected);
    assertThat(decision.conflicting()).isEqualTo(conflict ? hits : List.of());
    assertThat(decision.text("o"))
        .isEqualTo(expected.map(row -> row.equals("default") ? "99" : row.substring(1)));
  }

  @Property
  void deciding_again_with_the_facts_used_gives_the_same(
      @ForAll("rows") List<List<String>> cells, @ForAll("facts") Map<Character, String> facts) {
    DecisionTable table = TableCsv.read("t.csv", csv("F", cells, true)).orElseThrow();
    Facts more = Facts.builder().text("stranger", "x").build();
    Map<String, Value> all = new TreeMap<>(typed(facts).asMap());
    all.putAll(more.asMap());
    Decision decision = table.decide(Facts.of(all), DAY, PREFIXES);

    assertThat(decision.used()).isEqualTo(typed(facts));
    assertThat(table.decide(decision.used(), DAY, PREFIXES)).isEqualTo(decision);
  }

  @Property
  void the_columns_said_to_fail_are_those_that_fail(
      @ForAll("rows") List<List<String>> cells, @ForAll("facts") Map<Character, String> facts) {
    DecisionTable table = TableCsv.read("t.csv", csv("F", cells, false)).orElseThrow();
    Explanation why = table.explain(typed(facts), DAY, PREFIXES);

    assertThat(why.failed()).hasSize(cells.size() - (why.decision().row().isPresent() ? 1 : 0));
    why.failed()
        .forEach(
            (row, columns) -> {
              List<String> cell = cells.get(Integer.parseInt(row.substring(1)));
              List<String> expected = new ArrayList<>();
              for (int i = 0; i < 3; i++) {
                if (!CellOracle.passes("ntc".charAt(i), cell.get(i), facts)) {
                  expected.add(String.valueOf("ntc".charAt(i)));
                }
              }
              assertThat(columns).isEqualTo(expected);
            });
  }

  @Property
  void a_table_that_was_written_reads_back_the_same(
      @ForAll("policies") String policy,
      @ForAll("rows") List<List<String>> cells,
      @ForAll boolean withDefault) {
    DecisionTable table = TableCsv.read("t.csv", csv(policy, cells, withDefault)).orElseThrow();
    DecisionTable again = TableCsv.read("t.csv", TableCsv.write(table)).orElseThrow();

    assertThat(again)
        .usingRecursiveComparison()
        .ignoringFields("index")
        .ignoringFieldsMatchingRegexes(".*spots?")
        .isEqualTo(table);
  }

  @Property
  void any_words_can_be_asked_and_given(@ForAll("words") String words) {
    StringWriter out = new StringWriter();
    String quoted = '"' + words.replace("\"", "\"\"") + '"';
    try (SheetWriter writer = SheetWriter.to(out)) {
      writer.row("U", "x", "y").row("role", "in", "out").row("type", "text", "text");
      writer.row("r", quoted, quoted);
    }
    DecisionTable table = TableCsv.read("t.csv", out.toString()).orElseThrow();
    DecisionTable again = TableCsv.read("t.csv", TableCsv.write(table)).orElseThrow();
    Decision decision = again.decide(Facts.builder().text("x", words).build(), DAY, PREFIXES);

    assertThat(decision.text("y")).contains(words);
  }

  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.of("U", "F");
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Combinators.combine(cells(numbers()), cells(texts()), cells(codes()))
        .as(List::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<Map<Character, String>> facts() {
    return Combinators.combine(
            Arbitraries.of("", "0", "1", "2", "2.0", "3", "-1", "1.5"),
            Arbitraries.of("", "app", "phone", "a, b", "missing", "-"),
            Arbitraries.of("", "e", "e:01", "e:0102", "s:1"))
        .as(
            (number, text, code) -> {
              Map<Character, String> facts =
                  new TreeMap<>(Map.of('n', number, 't', text, 'c', code));
              facts.values().removeIf(String::isEmpty);
              return facts;
            });
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "a", "-", "missing", "under ", "not(", ",", "\"", "]", "<", " ", "\n", "网格")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  /** A cell of one column: empty, one test, several, or a negation. */
  private static Arbitrary<String> cells(Arbitrary<String> test) {
    Arbitrary<String> several =
        test.list().ofMinSize(2).ofMaxSize(3).map(tests -> String.join(", ", tests));
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of("", "-", " ")),
        Tuple.of(3, test),
        Tuple.of(2, several),
        Tuple.of(1, test.map(t -> "not(" + t + ")")),
        Tuple.of(1, several.map(t -> "not(" + t + ")")));
  }

  private static Arbitrary<String> numbers() {
    return Arbitraries.of(
        "0", "1", "2.00", "-1", "< 2", "<=1.5", "> 0", ">= 2", "[0..2]", "(0..2)", "[1..2)",
        "(1..3]", "missing");
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("app", "phone", "\"a, b\"", "\"missing\"", "\"-\"", "missing");
  }

  private static Arbitrary<String> codes() {
    return Arbitraries.of("e", "e:01", "under e", "under e:01", "s:1", "missing");
  }
}
