package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a table answered as it did (决定说明): the decision, what its row asked, and for every other row
 * the columns that failed.
 *
 * @param decision the decision
 * @param held what the row that answered asked, by column; columns in which it asked nothing are
 *     absent
 * @param basis the legal basis of the row that answered; may be empty
 * @param failed failing columns by row id, in the table's order, a column whose closed set or range
 *     the fact lies outside among them for every row; {@code (validity)} stands for a row that does
 *     not hold on the day, an empty list for a row that applies but came too late
 * @since 0.1.0
 */
public record Explanation(
    Decision decision,
    Map<String, Condition> held,
    String basis,
    Map<String, List<String>> failed) {
  private static final String VALIDITY = "(validity)";
  private static final int MOST_NEAREST = 3;

  /** Checks for nulls and copies. */
  public Explanation {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(basis, "basis");
    held = Collections.unmodifiableMap(new LinkedHashMap<>(held));
    Map<String, List<String>> copy = new LinkedHashMap<>();
    failed.forEach((row, columns) -> copy.put(row, List.copyOf(columns)));
    failed = Collections.unmodifiableMap(copy);
  }

  static Explanation of(
      DecisionTable table, Decision decision, LocalDate day, Hierarchies hierarchies) {
    Optional<RuleRow> answered = decision.row().flatMap(table::findRow);
    Map<String, List<String>> failed = new LinkedHashMap<>();
    List<String> outside = table.outside(decision.used());
    for (RuleRow row : table.rows()) {
      if (!decision.row().equals(Optional.of(row.id()))) {
        failed.put(row.id(), failing(table, row, decision.used(), outside, day, hierarchies));
      }
    }
    return new Explanation(
        decision,
        answered.map(row -> asked(table, row)).orElse(Map.of()),
        answered.map(RuleRow::basis).orElse(""),
        failed);
  }

  private static Map<String, Condition> asked(DecisionTable table, RuleRow row) {
    Map<String, Condition> asked = new LinkedHashMap<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      Condition condition = row.conditions().get(i);
      if (!(condition instanceof Condition.Any)) {
        asked.put(table.inputs().get(i).name(), condition);
      }
    }
    return asked;
  }

  private static List<String> failing(
      DecisionTable table,
      RuleRow row,
      Facts facts,
      List<String> outside,
      LocalDate day,
      Hierarchies hierarchies) {
    List<String> columns = new ArrayList<>();
    if (!row.validity().holdsOn(day)) {
      columns.add(VALIDITY);
    }
    for (int i = 0; i < table.inputs().size(); i++) {
      String name = table.inputs().get(i).name();
      if (outside.contains(name) || !row.conditions().get(i).test(facts.find(name), hierarchies)) {
        columns.add(name);
      }
    }
    return columns;
  }

  /**
   * Returns the rows that were closest to applying.
   *
   * @return ids of up to three rows that hold on the day and fail in the fewest columns; empty if a
   *     row other than the default one applied, or several did
   */
  public List<String> nearest() {
    boolean applied = decision.row().isPresent() && !decision.isDefault();
    if (applied || !decision.conflicting().isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> inForce = new LinkedHashMap<>(failed);
    inForce.values().removeIf(columns -> columns.contains(VALIDITY));
    int least = inForce.values().stream().mapToInt(List::size).min().orElse(0);
    return inForce.entrySet().stream()
        .filter(entry -> entry.getValue().size() == least)
        .limit(MOST_NEAREST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the explanation in words.
   *
   * @return a sentence in both languages: table, row, what it asked and what is known, or the
   *     nearest rows
   */
  public Text text() {
    return ExplanationText.of(this);
  }

  /**
   * Returns the explanation in words.
   *
   * @param locale the reader's locale: Chinese, or else English
   * @return the sentence of {@link #text()} in that language
   */
  public String text(Locale locale) {
    return text().in(locale);
  }
}
