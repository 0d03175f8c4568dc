package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.analysis.Answer;
import io.gridgov.core.rule.analysis.Change;
import io.gridgov.core.rule.analysis.HeadChange;
import io.gridgov.core.rule.analysis.Recorded;
import io.gridgov.core.rule.analysis.Replayed;
import io.gridgov.core.rule.analysis.Scope;
import io.gridgov.core.rule.analysis.TableComparison;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.core.rule.analysis.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * L13, Analysed: what a comparison of two versions shows is exactly what changes, over every input
 * of tiny tables of all policies.
 */
@Tag("L13")
class L13ComparedProperties {
  private static final Scope ALL = Scope.DEFAULT.showing(100_000);

  /** Two versions, and all inputs of both, in the same order. */
  private record Case(
      DecisionTable before,
      DecisionTable after,
      Universe universe,
      TableOracle was,
      TableOracle is) {
    static Case of(long seed, BiFunction<TinyTables, DecisionTable, DecisionTable> edit) {
      Random random = new Random(seed);
      TinyTables tiny = new TinyTables(random);
      HitPolicy policy = tiny.any(List.of(HitPolicy.values()));
      DecisionTable narrow = tiny.table(policy);
      DecisionTable changed = edit.apply(tiny, narrow);
      boolean turned = random.nextBoolean();
      boolean closed = random.nextBoolean();
      List<Column> columns = new ArrayList<>(changed.inputs());
      Universe universe = closed ? TinyTables.PATHS : Universe.unknown();
      Hierarchies tree = universe.hierarchies();
      DecisionTable before = turned ? changed : narrow;
      DecisionTable after = turned ? narrow : changed;
      return new Case(
          before,
          after,
          universe,
          new TableOracle(before, columns, tree, closed),
          new TableOracle(after, columns, tree, closed));
    }

    boolean changes(int cell) {
      List<String> old = was.answer(was.cells().get(cell).rows());
      List<String> fresh = is.answer(is.cells().get(cell).rows());
      boolean unordered =
          before.hitPolicy() == HitPolicy.COLLECT || after.hitPolicy() == HitPolicy.COLLECT;
      return unordered
          ? !old.stream().sorted().toList().equals(fresh.stream().sorted().toList())
          : !old.equals(fresh);
    }

    boolean has(Witness witness, int cell) {
      TableOracle.Cell input = was.cells().get(cell);
      return witness.region().contains(input.facts(), input.day(), universe.hierarchies());
    }
  }

  @Property
  void changes_are_exactly_the_inputs_answered_differently(@ForAll("seeds") long seed) {
    exact(Case.of(seed, TinyTables::next), ALL);
  }

  @Property
  void a_column_that_only_one_version_has_asks_nothing_in_the_other(@ForAll("seeds") long seed) {
    Case some = Case.of(seed, TinyTables::widened);
    exact(some, ALL);
    TableComparison comparison = TableComparison.of(some.before(), some.after());
    assertThat(comparison.head()).hasSize(1);
    assertThat(comparison.head().get(0).text().en())
        .isEqualTo(
            comparison.head().get(0).kind() == HeadChange.Kind.INPUT_ADDED
                ? "input column added: more"
                : "input column removed: more");
  }

  @Property
  void a_fact_that_only_one_version_admits_meets_no_row_in_the_other(@ForAll("seeds") long seed) {
    exact(Case.of(seed, (tiny, table) -> TinyTables.opened(tiny.next(table))), ALL);
  }

  @Property
  void what_is_not_shown_is_said_to_be_there(@ForAll("seeds") long seed) {
    Case some = Case.of(seed, TinyTables::next);
    int all =
        TableComparison.of(some.before(), some.after(), some.universe(), ALL).changes().size();
    TableComparison one =
        TableComparison.of(some.before(), some.after(), some.universe(), ALL.showing(1));
    assertThat(one.changes()).hasSize(Math.min(1, all));
    assertThat(one.more()).isEqualTo(all > 1);
    assertThat(one.isSame()).isEqualTo(all == 0);
  }

  @Property
  void recorded_inputs_that_change_are_listed(@ForAll("seeds") long seed) {
    Case some = Case.of(seed, TinyTables::next);
    List<Recorded> inputs = new ArrayList<>();
    List<Recorded> changing = new ArrayList<>();
    for (int cell = 0; cell < some.was().cells().size(); cell += 7) {
      TableOracle.Cell input = some.was().cells().get(cell);
      inputs.add(new Recorded(input.facts(), input.day()));
      if (some.changes(cell)) {
        changing.add(new Recorded(input.facts(), input.day()));
      }
    }
    Hierarchies tree = some.universe().hierarchies();
    assertThat(TableComparison.replay(some.before(), some.after(), inputs, day -> tree))
        .extracting(Replayed::input)
        .isEqualTo(changing);
  }

  @Example
  void a_comparison_that_takes_open_bounds_for_closed_ones_is_caught() {
    assertThat(
            Planted.isCaught(
                seeds(),
                seed -> {
                  Case some = Case.of(seed, TinyTables::next);
                  exact(
                      some,
                      TableComparison.of(
                          Careless.closed(some.before()),
                          Careless.closed(some.after()),
                          some.universe(),
                          ALL));
                }))
        .isTrue();
  }

  private static void exact(Case some, Scope scope) {
    exact(some, TableComparison.of(some.before(), some.after(), some.universe(), scope));
  }

  private static void exact(Case some, TableComparison comparison) {
    assertThat(comparison.undecided()).isEmpty();
    assertThat(comparison.more()).isFalse();
    for (int cell = 0; cell < some.was().cells().size(); cell++) {
      int at = cell;
      List<Change> here =
          comparison.changes().stream().filter(change -> some.has(change.before(), at)).toList();
      assertThat(here).hasSize(some.changes(cell) ? 1 : 0);
      if (!here.isEmpty()) {
        asTold(some, here.get(0), cell);
      }
    }
    for (Change change : comparison.changes()) {
      Witness witness = change.before();
      assertThat(witness.facts()).isEqualTo(change.after().facts());
      assertThat(some.was().answer(some.was().applying(witness.facts(), witness.day())))
          .isEqualTo(lines(change.was(), some.before()));
      assertThat(some.is().answer(some.is().applying(witness.facts(), witness.day())))
          .isEqualTo(lines(change.now(), some.after()));
    }
  }

  private static void asTold(Case some, Change change, int cell) {
    assertThat(some.was().answer(some.was().cells().get(cell).rows()))
        .isEqualTo(lines(change.was(), some.before()));
    assertThat(some.is().answer(some.is().cells().get(cell).rows()))
        .isEqualTo(lines(change.now(), some.after()));
  }

  /** An answer as the oracle writes it. */
  private static List<String> lines(Answer answer, DecisionTable table) {
    if (answer.conflict()) {
      return List.of("conflict");
    }
    String prefix = answer.byDefault() ? "default " : "";
    if (table.hitPolicy().isAggregate()) {
      return answer.outputs().stream()
          .map(outputs -> prefix + TableOracle.computed(table.hitPolicy(), outputs.get("o")))
          .toList();
    }
    return answer.outputs().stream().map(outputs -> prefix + outputs).toList();
  }

  @Provide
  static Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
