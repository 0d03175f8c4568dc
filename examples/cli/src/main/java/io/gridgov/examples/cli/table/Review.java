package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Value;
import io.gridgov.core.rule.analysis.Finding;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Witness;
import io.gridgov.examples.cli.shell.JsonLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a table, each finding with an example where some input shows it (检查结果).
 *
 * @param problem what was found
 * @param example an input that reproduces it, as facts by input column, missing ones null
 * @param words the example in words
 * @since 0.1.0
 */
public record Review(
    Problem problem, Optional<Map<String, @Nullable Object>> example, Optional<Text> words)
    implements Comparable<Review> {
  /** Checks for nulls. */
  public Review {
    Objects.requireNonNull(problem, "problem");
    Objects.requireNonNull(example, "example");
    Objects.requireNonNull(words, "words");
  }

  /**
   * Returns what is said about a file without an example.
   *
   * @param problem a fault or a remark
   * @return the review
   */
  public static Review of(Problem problem) {
    return new Review(problem, Optional.empty(), Optional.empty());
  }

  /**
   * Returns everything that an analysis found.
   *
   * @param table the table
   * @param analysis its analysis
   * @return sorted by place
   */
  public static List<Review> of(DecisionTable table, TableAnalysis analysis) {
    List<Review> reviews = new ArrayList<>();
    List<Problem> rest = new ArrayList<>(analysis.problems());
    for (Finding finding : analysis.findings()) {
      rest.remove(finding.problem());
      reviews.add(of(table, finding));
    }
    rest.forEach(problem -> reviews.add(of(placed(problem))));
    return reviews.stream().sorted().toList();
  }

  /**
   * Tells whether this is an error.
   *
   * @return false for a remark
   */
  public boolean isError() {
    return problem.isError();
  }

  @Override
  public int compareTo(Review other) {
    return problem.compareTo(other.problem);
  }

  /** What concerns a table as a whole stands at its corner. */
  private static Problem placed(Problem problem) {
    Spot spot = problem.spot();
    return spot.line() > 0
        ? problem
        : new Problem(
            problem.code(),
            problem.severity(),
            Spot.of(spot.file(), 1, 1),
            problem.message(),
            problem.remedy());
  }

  private static Review of(DecisionTable table, Finding finding) {
    return new Review(
        placed(finding.problem()),
        finding.witness().map(witness -> json(table, witness)),
        finding.witness().map(witness -> Cases.words(table.inputs(), witness.facts())));
  }

  private static Map<String, @Nullable Object> json(DecisionTable table, Witness witness) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    table.inputs().forEach(in -> facts.put(in.name(), Outputs.json(value(witness, in))));
    Map<String, @Nullable Object> region = new LinkedHashMap<>();
    witness
        .region()
        .conditions()
        .forEach((column, condition) -> region.put(column, condition.text()));
    return new JsonLine()
        .put("day", witness.day().toString())
        .put("facts", facts)
        .put("region", region)
        .members();
  }

  private static @Nullable Value value(Witness witness, Column input) {
    return witness.facts().asMap().get(input.name());
  }
}
