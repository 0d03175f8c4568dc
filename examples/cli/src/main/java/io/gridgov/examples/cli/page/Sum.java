package io.gridgov.examples.cli.page;

import java.util.List;
import java.util.Objects;

/**
 * Tells that one count of the summary is the sum of others, so that a hidden one cannot be found by
 * subtraction.
 *
 * @param total the id of a summary line
 * @param parts the ids of its parts; each line is part of at most one sum
 * @since 0.1.0
 */
public record Sum(String total, List<String> parts) {

  /** Copies the list. */
  public Sum {
    Objects.requireNonNull(total, "total");
    parts = List.copyOf(parts);
  }
}
