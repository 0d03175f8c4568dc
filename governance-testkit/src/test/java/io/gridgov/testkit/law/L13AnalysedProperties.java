package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.rule.analysis.Finding;
import io.gridgov.core.rule.analysis.FindingKind;
import io.gridgov.core.rule.analysis.Region;
import io.gridgov.core.rule.analysis.Scope;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.core.rule.analysis.Verdict;
import io.gridgov.core.rule.analysis.Witness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * L13, Analysed: what an analysis finds is there, and what it does not find is not, over every
 * input of tiny tables of all policies.
 */
@Tag("L13")
class L13AnalysedProperties {
  private static final Scope ALL = Scope.DEFAULT.showing(100_000);

  /** A table with the universe it is analysed in, and all its inputs. */
  private record Case(DecisionTable table, Universe universe, TableOracle oracle) {
    static Case of(long seed) {
      Random random = new Random(seed);
      TinyTables tiny = new TinyTables(random);
      HitPolicy policy = tiny.any(List.of(HitPolicy.values()));
      DecisionTable table = tiny.table(policy);
      boolean closed = random.nextBoolean();
      Universe universe = closed ? TinyTables.PATHS : Universe.unknown();
      return new Case(
          table, universe, new TableOracle(table, table.inputs(), universe.hierarchies(), closed));
    }

    TableAnalysis analysis() {
      return TableAnalysis.of(table, universe, ALL);
    }

    boolean has(Region region, TableOracle.Cell cell) {
      return region.contains(cell.facts(), cell.day(), universe.hierarchies());
    }
  }

  @Property
  void gaps_are_exactly_the_inputs_to_which_no_row_applies(@ForAll("cases") long seed) {
    Case some = Case.of(seed);
    List<Finding> findings = findings(some.analysis(), FindingKind.GAP);
    boolean open = some.table().defaultRow().isEmpty();
    Predicate<TableOracle.Cell> gap = cell -> open && cell.known() && cell.rows().isEmpty();
    covers(some, findings, gap, gap);
    greatest(some, findings, gap);
  }

  @Property
  void gaps_for_want_of_a_fact_are_exactly_those_that_a_fact_could_close(
      @ForAll("cases") long seed) {
    Case some = Case.of(seed);
    List<Finding> findings = findings(some.analysis(), FindingKind.GAP_IF_MISSING);
    boolean open = some.table().defaultRow().isEmpty();
    Predicate<TableOracle.Cell> silent = cell -> open && !cell.known() && cell.rows().isEmpty();
    Set<Object> closable = new HashSet<>();
    some.oracle().inForce().stream()
        .filter(cell -> cell.known() && !cell.rows().isEmpty())
        .forEach(cell -> closable.addAll(withLess(cell)));
    covers(some, findings, silent, cell -> silent.test(cell) && closable.contains(key(cell)));
    greatest(some, findings, silent);
    for (Finding finding : findings) {
      Witness witness = finding.witness().orElseThrow();
      assertThat(some.table().rows().stream().anyMatch(row -> mightApply(some, row, witness)))
          .isTrue();
    }
  }

  /** The same input with every choice of its facts taken away. */
  private static Set<Object> withLess(TableOracle.Cell cell) {
    Set<Object> less = new HashSet<>();
    List<String> names = List.copyOf(cell.facts().asMap().keySet());
    for (int choice = 1; choice < 1 << names.size(); choice++) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if ((choice & (1 << i)) == 0) {
          kept.add(names.get(i));
        }
      }
      less.add(List.of(cell.facts().only(kept), cell.day()));
    }
    return less;
  }

  private static Object key(TableOracle.Cell cell) {
    return List.of(cell.facts(), cell.day());
  }

  private static boolean mightApply(Case some, RuleRow row, Witness witness) {
    boolean might = row.validity().holdsOn(witness.day());
    for (int c = 0; might && c < some.table().inputs().size(); c++) {
      Condition condition = row.conditions().get(c);
      Optional<Value> fact = witness.facts().find(some.table().inputs().get(c).name());
      boolean closed = some.universe() == TinyTables.PATHS;
      might =
          condition.test(fact, witness.hierarchies())
              || (fact.isEmpty()
                  && TinyTables.tried(some.table().inputs().get(c).type(), closed).stream()
                      .anyMatch(v -> condition.test(Optional.of(v), witness.hierarchies())));
    }
    return might;
  }

  @Property
  void rows_in_conflict_are_exactly_the_pairs_that_apply_together(@ForAll("cases") long seed) {
    conflicts(Case.of(seed), Case::analysis);
  }

  private static void conflicts(Case some, Function<Case, TableAnalysis> look) {
    TableAnalysis analysis = look.apply(some);
    HitPolicy policy = some.table().hitPolicy();
    Set<String> differing = new HashSet<>();
    Set<String> same = new HashSet<>();
    for (TableOracle.Cell cell : some.oracle().inForce()) {
      for (int one : cell.rows()) {
        for (int other : cell.rows()) {
          if (one < other) {
            RuleRow first = some.table().rows().get(one);
            RuleRow second = some.table().rows().get(other);
            (first.outputs().equals(second.outputs()) ? same : differing)
                .add(first.id() + second.id());
          }
        }
      }
    }
    boolean forbidden = policy == HitPolicy.UNIQUE || policy == HitPolicy.ANY;
    assertThat(pairs(analysis, FindingKind.OVERLAP)).isEqualTo(forbidden ? differing : Set.of());
    assertThat(pairs(analysis, FindingKind.OVERLAP_SAME))
        .isEqualTo(policy == HitPolicy.UNIQUE ? same : Set.of());
    for (FindingKind kind : List.of(FindingKind.OVERLAP, FindingKind.OVERLAP_SAME)) {
      findings(analysis, kind).forEach(finding -> bothApply(some, finding));
    }
  }

  private static Set<String> pairs(TableAnalysis analysis, FindingKind kind) {
    List<Finding> findings = findings(analysis, kind);
    Set<String> pairs =
        findings.stream().map(each -> String.join("", each.rows())).collect(Collectors.toSet());
    assertThat(pairs).hasSameSizeAs(findings);
    return pairs;
  }

  private static void bothApply(Case some, Finding finding) {
    Witness witness = finding.witness().orElseThrow();
    List<Integer> places = finding.rows().stream().map(id -> place(some, id)).toList();
    assertThat(witness.decide(some.table()).conflicting()).containsAll(finding.rows());
    for (TableOracle.Cell cell : some.oracle().inForce()) {
      assertThat(some.has(witness.region(), cell)).isEqualTo(cell.rows().containsAll(places));
    }
  }

  private static int place(Case some, String id) {
    return some.table().rows().stream().map(RuleRow::id).toList().indexOf(id);
  }

  @Property
  void shadowed_and_impossible_rows_are_exactly_those_that_never_answer_or_apply(
      @ForAll("cases") long seed) {
    Case some = Case.of(seed);
    Set<String> applying = new HashSet<>();
    Set<String> answering = new HashSet<>();
    for (TableOracle.Cell cell : some.oracle().inForce()) {
      for (int row : cell.rows()) {
        String id = some.table().rows().get(row).id();
        applying.add(id);
        if (answers(some, row, cell.rows())) {
          answering.add(id);
        }
      }
    }
    Set<String> hidden = new HashSet<>(applying);
    hidden.removeAll(answering);
    List<Finding> shadowed = findings(some.analysis(), FindingKind.SHADOWED);
    assertThat(firsts(shadowed)).isEqualTo(some.table().hitPolicy().isSingle() ? hidden : Set.of());
    for (Finding finding : shadowed) {
      Witness witness = finding.witness().orElseThrow();
      Set<Integer> rows = some.oracle().applying(witness.facts(), witness.day());
      assertThat(rows).contains(place(some, finding.rows().get(0)));
      assertThat(answers(some, place(some, finding.rows().get(0)), rows)).isFalse();
    }
    Set<String> never = some.table().rows().stream().map(RuleRow::id).collect(Collectors.toSet());
    never.removeAll(applying);
    assertThat(firsts(findings(some.analysis(), FindingKind.IMPOSSIBLE))).isEqualTo(never);
  }

  private static Set<String> firsts(List<Finding> findings) {
    return findings.stream().map(each -> each.rows().get(0)).collect(Collectors.toSet());
  }

  /** Under A rows that say the same answer together. */
  private static boolean answers(Case some, int row, Set<Integer> applying) {
    RuleRow own = some.table().rows().get(row);
    List<String> answer = some.oracle().answer(applying);
    return switch (some.table().hitPolicy().letter()) {
      case "F" -> applying.stream().noneMatch(other -> other < row);
      case "P" -> applying.stream().noneMatch(other -> isBefore(some, other, row));
      default -> answer.equals(List.of(own.outputs().toString()));
    };
  }

  private static boolean isBefore(Case some, int one, int other) {
    int rank = rank(some.table().rows().get(one)) - rank(some.table().rows().get(other));
    return rank < 0 || (rank == 0 && one < other);
  }

  private static int rank(RuleRow row) {
    return Optional.ofNullable(row.outputs().get("o"))
        .map(value -> "xyz".indexOf(value.text()))
        .orElse(9);
  }

  @Property
  void words_never_answered_and_default_rows_never_used_are_told(@ForAll("cases") long seed) {
    Case some = Case.of(seed);
    boolean used = some.oracle().inForce().stream().anyMatch(cell -> cell.rows().isEmpty());
    assertThat(findings(some.analysis(), FindingKind.DEFAULT_UNUSED).isEmpty())
        .isEqualTo(used || some.table().defaultRow().isEmpty());
    Set<String> said = new HashSet<>();
    for (TableOracle.Cell cell : some.oracle().inForce()) {
      some.table()
          .decide(cell.facts(), cell.day(), some.universe().hierarchies())
          .hits()
          .forEach(hit -> hit.output("o").ifPresent(value -> said.add(value.text())));
    }
    boolean closed = !some.table().outputs().get(0).type().words().isEmpty();
    for (String word : List.of("x", "y", "z")) {
      assertThat(
              findings(some.analysis(), FindingKind.UNREACHABLE).stream()
                  .anyMatch(each -> each.message().en().endsWith("o = " + word)))
          .isEqualTo(closed && !said.contains(word));
    }
  }

  @Property
  void rows_that_can_be_one_are_exactly_those_whose_merging_changes_no_answer(
      @ForAll("cases") long seed) {
    Case some = Case.of(seed);
    assertThat(pairs(some.analysis(), FindingKind.MERGEABLE))
        .isEqualTo(Merging.pairs(some.table(), some.oracle(), some.universe().hierarchies()));
  }

  @Property
  void what_is_not_shown_is_said_to_be_there(@ForAll("cases") long seed) {
    Case some = Case.of(seed);
    TableAnalysis all = some.analysis();
    TableAnalysis one = TableAnalysis.of(some.table(), some.universe(), ALL.showing(1));
    assertThat(all.isUndecided()).isFalse();
    for (FindingKind kind :
        List.of(
            FindingKind.GAP,
            FindingKind.GAP_IF_MISSING,
            FindingKind.OVERLAP,
            FindingKind.OVERLAP_SAME,
            FindingKind.MERGEABLE)) {
      int count = findings(all, kind).size();
      assertThat(one.verdict(kind).findings()).hasSize(Math.min(1, count));
      assertThat(one.verdict(kind) instanceof Verdict.Found found && found.more())
          .isEqualTo(count > 1);
    }
  }

  @Example
  void an_analysis_that_takes_open_bounds_for_closed_ones_is_caught() {
    assertThat(
            Planted.isCaught(
                seeds(),
                seed ->
                    conflicts(
                        Case.of(seed),
                        some ->
                            TableAnalysis.of(Careless.closed(some.table()), some.universe(), ALL))))
        .isTrue();
  }

  private static List<Finding> findings(TableAnalysis analysis, FindingKind kind) {
    Verdict verdict = analysis.verdict(kind);
    assertThat(verdict).isNotInstanceOf(Verdict.Undecided.class);
    return verdict.findings();
  }

  /** All of the regions is allowed, and all that is wanted is in some region. */
  private static void covers(
      Case some,
      List<Finding> findings,
      Predicate<TableOracle.Cell> allowed,
      Predicate<TableOracle.Cell> wanted) {
    for (TableOracle.Cell cell : some.oracle().inForce()) {
      boolean shown =
          findings.stream().anyMatch(each -> some.has(each.witness().orElseThrow().region(), cell));
      assertThat(!shown || allowed.test(cell)).as("%s is shown", cell).isTrue();
      assertThat(shown || !wanted.test(cell)).as("%s is missed", cell).isTrue();
    }
    for (Finding finding : findings) {
      Witness witness = finding.witness().orElseThrow();
      assertThat(witness.decide(some.table()).hits()).isEmpty();
      assertThat(witness.decide(some.table()).conflicting()).isEmpty();
      assertThat(witness.region().contains(witness.facts(), witness.day(), witness.hierarchies()))
          .isTrue();
    }
  }

  /** Whatever is added to a region in one column or day makes it wrong. */
  private static void greatest(
      Case some, List<Finding> findings, Predicate<TableOracle.Cell> allowed) {
    for (Finding finding : findings) {
      Region region = finding.witness().orElseThrow().region();
      Set<Object> edges = new HashSet<>();
      Set<Object> spoiled = new HashSet<>();
      for (TableOracle.Cell cell : some.oracle().inForce()) {
        List<Object> outside = outside(some, region, cell);
        if (outside.size() == 1) {
          edges.add(outside.get(0));
          if (!allowed.test(cell)) {
            spoiled.add(outside.get(0));
          }
        }
      }
      assertThat(spoiled).isEqualTo(edges);
    }
  }

  /** In which columns an input lies outside a region, with its values there. */
  private static List<Object> outside(Case some, Region region, TableOracle.Cell cell) {
    List<Object> outside = new ArrayList<>();
    for (Map.Entry<String, Condition> each : region.conditions().entrySet()) {
      Optional<Value> fact = cell.facts().find(each.getKey());
      if (!each.getValue().test(fact, some.universe().hierarchies())) {
        outside.add(List.of(each.getKey(), fact));
      }
    }
    if (region.days().stream().noneMatch(span -> span.holdsOn(cell.day()))) {
      outside.add(cell.day());
    }
    return outside;
  }

  @Provide("cases")
  static Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }
}
