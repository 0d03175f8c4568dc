package io.gridgov.benchmarks.table;

import java.util.List;

/**
 * A table and the cases to be decided by it, the first row that applies being the answer.
 *
 * @param name its name
 * @param seed from which it was drawn
 * @param inputs its columns
 * @param rows the tests of each row, in the order of the columns; below them a default row applies
 * @param cases facts in the order of the columns: text, tenths as {@code Long}, or {@code Boolean}
 * @param trees what stands below what, matters and grids together
 */
public record Workload(
    String name,
    long seed,
    List<Input> inputs,
    List<List<Test>> rows,
    List<List<Object>> cases,
    Trees trees) {
  /** What every engine answers where no row applies. */
  public static final String DEFAULT = "default";

  /** The two trees of a city. */
  public record Trees(Tree matters, Tree grids) {}

  /** Copies. */
  public Workload {
    inputs = List.copyOf(inputs);
    rows = List.copyOf(rows);
    cases = List.copyOf(cases);
  }

  /** What a row answers; the place after the last one is the default row's. */
  public String answer(int row) {
    return row < rows.size() && row >= 0 ? "r" + row : DEFAULT;
  }

  /** The first cases only: for peers and tests with less time. */
  public Workload first(int most) {
    return new Workload(
        name, seed, inputs, rows, cases.subList(0, Math.min(most, cases.size())), trees);
  }
}
