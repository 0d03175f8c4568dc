package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an analysis found in a table (发现).
 *
 * @param kind what it is
 * @param rows ids of the rows concerned: both of a pair; the row that is hidden, then those that
 *     hide it; empty for gaps
 * @param spot the row's first cell, or the table's file
 * @param message what was found
 * @param remedy what would mend it
 * @param witness a region and one input in it that reproduces the finding; empty where no input can
 *     show it: a row that never applies, a word that is never answered, a default row without use
 * @since 0.1.0
 */
public record Finding(
    FindingKind kind,
    List<String> rows,
    Spot spot,
    Text message,
    Text remedy,
    Optional<Witness> witness) {
  /** Checks for nulls and copies. */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    rows = List.copyOf(rows);
    Objects.requireNonNull(spot, "spot");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(witness, "witness");
  }

  /**
   * Returns the finding as a fault of the input.
   *
   * @return with the kind's code and severity
   */
  public Problem problem() {
    return new Problem(kind.code(), kind.severity(), spot, message, remedy);
  }
}
