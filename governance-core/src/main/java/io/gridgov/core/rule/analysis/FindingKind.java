package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Severity;

/**
 * What an analysis can find in a table (发现类别).
 *
 * @since 0.1.0
 */
public enum FindingKind {
  /** With every fact known no row applies, and there is no default row. */
  GAP("gap"),
  /**
   * With a fact missing no row applies, though one would if the fact were known in some way, and
   * there is no default row.
   */
  GAP_IF_MISSING("gap-if-missing"),
  /** Two rows with different outputs apply together where the hit policy forbids it: U and A. */
  OVERLAP("overlap"),
  /** Two rows with the same outputs apply together where only one may: U. */
  OVERLAP_SAME("overlap-same-outputs"),
  /** A row applies somewhere, and nowhere is it the answer: U, A, F and P. */
  SHADOWED("shadowed-row"),
  /** A row can never apply. */
  IMPOSSIBLE("impossible-row"),
  /** A word of an output's closed set is never answered. */
  UNREACHABLE("unreachable-value"),
  /** Two rows could be one, and no answer would change. */
  MERGEABLE("mergeable-rows"),
  /** The default row never applies, as some other row always does. */
  DEFAULT_UNUSED("default-unused");

  private final String code;

  FindingKind(String code) {
    this.code = code;
  }

  /**
   * Returns the stable code.
   *
   * @return in kebab case
   */
  public String code() {
    return code;
  }

  /**
   * Returns how grave such a finding is.
   *
   * @return an error for rows in conflict, else a warning
   */
  public Severity severity() {
    return this == OVERLAP || this == OVERLAP_SAME ? Severity.ERROR : Severity.WARNING;
  }
}
