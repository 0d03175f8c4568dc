package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What can be proven about a table (决策表分析): gaps, overlaps, rows without effect, and what could be
 * shorter.
 *
 * <p><b>Inputs.</b> Every combination of values of the columns' types, ranges and closed sets, each
 * fact possibly missing, on every day from the first to the last on which any row holds (or on the
 * scope's day). Codes and grids are those of the universe; where it knows none, a code stands under
 * itself alone and a remark says so. <b>Cost.</b> Seconds for 10,000 rows; no kind of finding looks
 * at more boxes than the scope's budget, and one that would is undecided. Immutable and
 * thread-safe.
 *
 * @param table the table's name
 * @param spot where the table was read from
 * @param verdicts what was found, by kind; every kind has a verdict
 * @param remarks what the analysis could not know
 * @since 0.1.0
 */
public record TableAnalysis(
    String table, Spot spot, Map<FindingKind, Verdict> verdicts, List<Problem> remarks) {
  /** Checks for nulls and copies. */
  public TableAnalysis {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(spot, "spot");
    Map<FindingKind, Verdict> all = new EnumMap<>(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      all.put(kind, verdicts.getOrDefault(kind, new Verdict.None()));
    }
    verdicts = Collections.unmodifiableMap(all);
    remarks = List.copyOf(remarks);
  }

  /**
   * Analyses a table without knowing which codes and grids exist.
   *
   * @param table the table
   * @return what was found
   */
  public static TableAnalysis of(DecisionTable table) {
    return of(table, Universe.unknown(), Scope.DEFAULT);
  }

  /**
   * Analyses a table.
   *
   * @param table the table
   * @param universe which codes and grids exist
   * @return what was found
   */
  public static TableAnalysis of(DecisionTable table, Universe universe) {
    return of(table, universe, Scope.DEFAULT);
  }

  /**
   * Analyses a table.
   *
   * @param table the table
   * @param universe which codes and grids exist
   * @param scope how far to go
   * @return what was found
   */
  public static TableAnalysis of(DecisionTable table, Universe universe, Scope scope) {
    return new Examination(table, universe, scope).examine();
  }

  /**
   * Returns what was found of one kind.
   *
   * @param kind the kind
   * @return the verdict
   */
  public Verdict verdict(FindingKind kind) {
    return Objects.requireNonNull(verdicts.get(kind), "verdict");
  }

  /**
   * Returns all findings that are shown.
   *
   * @return by kind
   */
  public List<Finding> findings() {
    return verdicts.values().stream().flatMap(verdict -> verdict.findings().stream()).toList();
  }

  /**
   * Tells whether the budget was spent somewhere.
   *
   * @return true if some kind is undecided
   */
  public boolean isUndecided() {
    return verdicts.values().stream().anyMatch(Verdict.Undecided.class::isInstance);
  }

  /**
   * Returns everything as faults of the table: findings, what is undecided, where more was found
   * than is shown, and remarks.
   *
   * @return sorted; rows in conflict are errors, everything else is a warning
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(remarks);
    verdicts.forEach((kind, verdict) -> problems.addAll(VerdictText.problems(spot, kind, verdict)));
    return problems.stream().sorted().toList();
  }
}
