package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * For which inputs two versions of a table answer differently (决策表比较).
 *
 * <p>Answers are compared by what they say, see {@link Answer}, not by the row that says it. A
 * column that only one version has asks nothing in the other. Every day is looked at, unless the
 * scope names one. Immutable and thread-safe.
 *
 * @param head what changed in columns and hit policy
 * @param changes regions whose answer changes; no two share an input
 * @param more whether there are changes outside the regions shown
 * @param undecided where the budget was spent; empty if everything was looked at
 * @param remarks what the comparison could not know
 * @since 0.1.0
 */
public record TableComparison(
    List<HeadChange> head,
    List<Change> changes,
    boolean more,
    Optional<Region> undecided,
    List<Problem> remarks) {
  /** Copies. */
  public TableComparison {
    head = List.copyOf(head);
    changes = List.copyOf(changes);
    Objects.requireNonNull(undecided, "undecided");
    remarks = List.copyOf(remarks);
  }

  /**
   * Compares two versions without knowing which codes and grids exist.
   *
   * @param before the version before
   * @param after the version after
   * @return what changes
   */
  public static TableComparison of(DecisionTable before, DecisionTable after) {
    return of(before, after, Universe.unknown(), Scope.DEFAULT);
  }

  /**
   * Compares two versions.
   *
   * <p><b>Cost.</b> That of looking through the boxes of the rows that the versions do not have in
   * common.
   *
   * @param before the version before
   * @param after the version after
   * @param universe which codes and grids exist
   * @param scope how many changes to show, the budget of the whole comparison, and the day
   * @return what changes
   */
  public static TableComparison of(
      DecisionTable before, DecisionTable after, Universe universe, Scope scope) {
    return new Differences(JointLayout.of(before, after, universe, scope)).compare();
  }

  /**
   * Tells whether no answer changes.
   *
   * @return true if that is proven
   */
  public boolean isSame() {
    return changes.isEmpty() && undecided.isEmpty();
  }

  /**
   * Lists the recorded inputs whose answer changes. A fact that is not of its column's type counts
   * as missing; a fact of a column that was renamed is known by both names.
   *
   * @param before the version before
   * @param after the version after
   * @param inputs what was recorded
   * @param hierarchies what stands under what, by day
   * @return those that change, with both decisions, in their order
   */
  public static List<Replayed> replay(
      DecisionTable before,
      DecisionTable after,
      Iterable<Recorded> inputs,
      Function<LocalDate, Hierarchies> hierarchies) {
    ColumnMatch match = ColumnMatch.of(before, after);
    List<Replayed> changed = new ArrayList<>();
    for (Recorded input : inputs) {
      Hierarchies tree = hierarchies.apply(input.day());
      Facts renamed = match.renamed(input.facts());
      Decision was = before.decide(usable(before, input.facts()), input.day(), tree);
      Decision now = after.decide(usable(after, renamed), input.day(), tree);
      if (!same(Answer.of(before, was), Answer.of(after, now), before, after)) {
        changed.add(new Replayed(input, was, now));
      }
    }
    return List.copyOf(changed);
  }

  private static Facts usable(DecisionTable table, Facts facts) {
    Map<String, Value> usable = new TreeMap<>(facts.asMap());
    for (Column column : table.inputs()) {
      facts
          .find(column.name())
          .filter(value -> !column.type().holds(value))
          .ifPresent(value -> usable.remove(column.name()));
    }
    return Facts.of(usable);
  }

  /** Where the order of outputs says nothing in one version, it says nothing. */
  static boolean same(Answer was, Answer now, DecisionTable before, DecisionTable after) {
    boolean unordered =
        before.hitPolicy() == HitPolicy.COLLECT || after.hitPolicy() == HitPolicy.COLLECT;
    return unordered ? was.unordered().equals(now.unordered()) : was.equals(now);
  }
}
