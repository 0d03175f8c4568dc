package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * One line of the summary.
 *
 * @param id what a {@link Sum} calls it; unique in the summary
 * @param label what readers call it
 * @param figure its value
 * @since 0.1.0
 */
public record SummaryLine(String id, Words label, Figure figure) {

  /** Refuses null. */
  public SummaryLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(figure, "figure");
  }
}
