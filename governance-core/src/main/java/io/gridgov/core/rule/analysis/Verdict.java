package io.gridgov.core.rule.analysis;

import java.util.List;
import java.util.Objects;

/**
 * What an analysis says about one kind of finding (结论): none, found, or undecided.
 *
 * @since 0.1.0
 */
public sealed interface Verdict {
  /**
   * Returns what was found.
   *
   * @return the findings shown, in the table's order; empty for none
   */
  List<Finding> findings();

  /**
   * Nothing of the kind is there: a proof.
   *
   * @since 0.1.0
   */
  record None() implements Verdict {
    @Override
    public List<Finding> findings() {
      return List.of();
    }
  }

  /**
   * Something of the kind is there.
   *
   * @param findings what is shown, at least one
   * @param more whether there is something that is not shown
   * @since 0.1.0
   */
  record Found(List<Finding> findings, boolean more) implements Verdict {
    /** Copies. */
    public Found {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The budget was spent before the kind was looked through.
   *
   * @param findings what was found until then
   * @param region where it was spent
   * @since 0.1.0
   */
  record Undecided(List<Finding> findings, Region region) implements Verdict {
    /** Copies. */
    public Undecided {
      findings = List.copyOf(findings);
      Objects.requireNonNull(region, "region");
    }
  }
}
