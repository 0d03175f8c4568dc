package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Explanation;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A region with one input in it that reproduces a finding (例证).
 *
 * @param region the region; no greater box shows the same
 * @param facts an input in it
 * @param day a day of it
 * @param hierarchies what stands under what
 * @since 0.1.0
 */
public record Witness(Region region, Facts facts, LocalDate day, Hierarchies hierarchies) {
  /** Checks for nulls. */
  public Witness {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(hierarchies, "hierarchies");
  }

  /**
   * Decides the input.
   *
   * @param table a table
   * @return its answer
   */
  public Decision decide(DecisionTable table) {
    return table.decide(facts, day, hierarchies);
  }

  /**
   * Explains the answer to the input.
   *
   * @param table a table
   * @return why it answers so
   */
  public Explanation explain(DecisionTable table) {
    return table.explain(facts, day, hierarchies);
  }
}
