package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Explanation;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hit;
import io.gridgov.core.rule.RowCheck;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/**
 * L8, Explained: whoever is told the answer is told by which row, from which facts, and why not.
 */
@Tag("L8")
class L8ExplainedTablesProperties {
  private static final int INPUTS = 5;

  @Property
  void a_decision_names_table_rows_and_the_facts_of_its_columns(@ForAll("tables") long seed) {
    each(
        seed,
        (clerk, facts) -> {
          Explanation why = explain(clerk, facts);
          Decision decision = why.decision();
          List<String> applying = applying(clerk, facts);
          Statistics.label("rows that apply").collect(Math.min(applying.size(), 3));

          assertThat(decision.table()).isEqualTo("clerk");
          assertThat(decision.used().asMap().keySet()).isSubsetOf(ClerkTable.COLUMNS);
          assertThat(texts(decision.used())).isEqualTo(facts);
          assertThat(why.text().en()).contains("clerk").doesNotContain("secret");
          assertThat(named(decision)).isEqualTo(answering(clerk, facts));
        });
  }

  @Property
  void deciding_again_with_only_the_facts_used_gives_the_same(@ForAll("tables") long seed) {
    each(seed, (clerk, facts) -> decidesAgain(clerk, facts, Decision::used));
  }

  @Property
  void for_every_other_row_exactly_the_columns_that_fail_are_named(@ForAll("tables") long seed) {
    each(seed, (clerk, facts) -> namesFailures(clerk, facts, L8ExplainedTablesProperties::told));
  }

  @Property
  void the_nearest_rows_are_those_that_fail_least(@ForAll("tables") long seed) {
    each(seed, (clerk, facts) -> namesNearest(clerk, facts, Explanation::nearest));
  }

  @Property
  void the_rows_cited_are_told_why_they_do_not_answer(@ForAll("tables") long seed) {
    each(
        seed,
        (clerk, facts) -> {
          Explanation why = explain(clerk, facts);
          clerk
              .failing(facts)
              .forEach(
                  (row, failing) -> {
                    String told = why.textOf(row).orElseThrow().en();
                    assertThat(told.contains("does not apply")).isEqualTo(!failing.isEmpty());
                    assertThat(told.contains("is not in force"))
                        .isEqualTo(failing.contains("(validity)"));
                  });
        });
  }

  @Example
  void an_explanation_that_forgets_a_column_is_caught() {
    assertThat(
            caught(
                (clerk, facts) -> namesFailures(clerk, facts, (why, row) -> forgetful(why, row))))
        .isTrue();
  }

  @Example
  void nearest_rows_that_do_not_hold_on_the_day_are_caught() {
    assertThat(
            caught(
                (clerk, facts) ->
                    namesNearest(clerk, facts, why -> leastFailing(clerk, facts, false))))
        .isTrue();
  }

  @Example
  void facts_that_are_kept_back_are_caught() {
    assertThat(
            caught(
                (clerk, facts) ->
                    decidesAgain(clerk, facts, decision -> decision.used().only(Set.of("n", "t")))))
        .isTrue();
  }

  private interface Body {
    void check(ClerkTable clerk, Map<String, String> facts);
  }

  private static void each(long seed, Body body) {
    ClerkTable clerk = new ClerkTable(seed);
    for (int i = 0; i < INPUTS; i++) {
      body.check(clerk, clerk.facts());
    }
  }

  private boolean caught(Body body) {
    return Planted.isCaught(tables(), seed -> each(seed, body));
  }

  private static Explanation explain(ClerkTable clerk, Map<String, String> facts) {
    return clerk.table().explain(ClerkTable.typed(facts), ClerkTable.DAY, ClerkTable.PREFIXES);
  }

  private static void decidesAgain(
      ClerkTable clerk, Map<String, String> facts, Function<Decision, Facts> used) {
    Explanation why = explain(clerk, facts);
    Decision again = why.table().decide(used.apply(why.decision()), why.day(), ClerkTable.PREFIXES);
    assertThat(again.hits()).isEqualTo(why.decision().hits());
    assertThat(again.outputs()).isEqualTo(why.decision().outputs());
    assertThat(again.conflicting()).isEqualTo(why.decision().conflicting());
  }

  private static void namesFailures(
      ClerkTable clerk,
      Map<String, String> facts,
      BiFunction<Explanation, String, List<String>> told) {
    Explanation why = explain(clerk, facts);
    clerk
        .failing(facts)
        .forEach(
            (row, failing) -> {
              if (why.decision().row().filter(row::equals).isEmpty()) {
                assertThat(told.apply(why, row)).as(row).isEqualTo(failing);
              }
              RowCheck check = why.check(row).orElseThrow();
              assertThat(check.applies()).isEqualTo(failing.isEmpty());
            });
    Set<String> others = new HashSet<>(clerk.failing(facts).keySet());
    why.decision().row().ifPresent(others::remove);
    assertThat(why.failed()).containsOnlyKeys(others);
  }

  private static void namesNearest(
      ClerkTable clerk, Map<String, String> facts, Function<Explanation, List<String>> nearest) {
    List<String> expected =
        applying(clerk, facts).isEmpty() ? leastFailing(clerk, facts, true) : List.of();
    Explanation why = explain(clerk, facts);
    if (applying(clerk, facts).isEmpty()) {
      assertThat(nearest.apply(why)).isEqualTo(expected);
    } else {
      assertThat(why.nearest()).isEmpty();
    }
  }

  private static List<String> leastFailing(
      ClerkTable clerk, Map<String, String> facts, boolean onlyInForce) {
    Map<String, List<String>> failing = new HashMap<>(clerk.failing(facts));
    failing.values().removeIf(columns -> onlyInForce && columns.contains("(validity)"));
    int least = failing.values().stream().mapToInt(List::size).min().orElse(0);
    return failing.entrySet().stream()
        .filter(entry -> entry.getValue().size() == least)
        .map(Map.Entry::getKey)
        .sorted()
        .limit(3)
        .toList();
  }

  private static List<String> told(Explanation why, String row) {
    return why.failed().getOrDefault(row, List.of("no such row"));
  }

  /** The planted bug: where several columns fail, the last is not told. */
  private static List<String> forgetful(Explanation why, String row) {
    List<String> told = told(why, row);
    return told.size() < 2 ? told : told.subList(0, told.size() - 1);
  }

  private static List<String> applying(ClerkTable clerk, Map<String, String> facts) {
    return clerk.failing(facts).entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By the letters of the hit policies; the table has fewer than ten rows. */
  private static List<String> answering(ClerkTable clerk, Map<String, String> facts) {
    List<String> rows = applying(clerk, facts);
    if (rows.isEmpty()) {
      return clerk.table().findRow("default").isPresent() ? List.of("default") : List.of();
    }
    Function<String, String> output = row -> clerk.rows().get(row.charAt(1) - '0').output();
    List<String> ranked = rows.stream().sorted(Comparator.comparing(output)).toList();
    return switch (clerk.policy()) {
      case "F" -> rows.subList(0, 1);
      case "A" -> rows.stream().map(output).distinct().count() > 1 ? rows : rows.subList(0, 1);
      case "P" -> ranked.subList(0, 1);
      case "O" -> ranked;
      default -> rows;
    };
  }

  private static List<String> named(Decision decision) {
    return decision.conflicting().isEmpty()
        ? decision.hits().stream().map(Hit::row).toList()
        : decision.conflicting();
  }

  private static Map<String, String> texts(Facts facts) {
    Map<String, String> texts = new HashMap<>();
    for (String column : ClerkTable.COLUMNS) {
      texts.put(column, facts.find(column).map(value -> value.text()).orElse(""));
    }
    return texts;
  }

  @Provide
  Arbitrary<Long> tables() {
    return Arbitraries.longs();
  }
}
