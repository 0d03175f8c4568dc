package io.gridgov.geo.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit found (审查结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param findings by kind, then grids; faults and noise
 * @param tolerances what was taken as small
 * @since 0.1.0
 */
public record AuditReport(List<Finding> findings, Tolerances tolerances) {
  /** Copies the list. */
  public AuditReport {
    findings = List.copyOf(findings);
  }

  /**
   * Tells whether nothing was found but noise.
   *
   * @return true for a clean coverage
   */
  public boolean isClean() {
    return findings.stream().allMatch(Finding::noise);
  }

  /**
   * Returns the findings of a kind, noise included.
   *
   * @param kind the kind
   * @return in the order of the report
   */
  public List<Finding> of(FindingKind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /**
   * Counts the faults of each kind that was found.
   *
   * @return without noise
   */
  public Map<FindingKind, Integer> faults() {
    return counts(false);
  }

  /**
   * Counts the noise of each kind that was found.
   *
   * @return areas below the tolerance
   */
  public Map<FindingKind, Integer> noise() {
    return counts(true);
  }

  /**
   * Returns what was not found before, as after a change of the map (新增问题).
   *
   * <p>A finding is old if each corner and the inside of every part of its figure lay in findings
   * of its kind before, within a centimetre, whatever the grids are called; without figure, and for
   * an invalid polygon, if the same grids had it.
   *
   * @param before the report of the map as it was
   * @return in the order of this report, noise included
   */
  public List<Finding> since(AuditReport before) {
    return findings.stream().filter(finding -> !finding.stoodIn(before)).toList();
  }

  private Map<FindingKind, Integer> counts(boolean noise) {
    Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
    for (Finding finding : findings) {
      if (finding.noise() == noise) {
        counts.merge(finding.kind(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
