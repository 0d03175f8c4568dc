package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.Arrays;
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
 * <p>It holds the table, the facts used, the day and the hierarchies, and finds the reasons when
 * they are asked for. Deciding again with the facts that it holds gives the same answer. Immutable
 * and thread-safe; two are equal if the same table gave equal decisions on the same day.
 *
 * @since 0.1.0
 */
public final class Explanation {
  static final String VALIDITY = "(validity)";
  private static final int MOST_NEAREST = 3;

  private final DecisionTable table;
  private final Decision decision;
  private final LocalDate day;
  private final Hierarchies hierarchies;
  private final String pack;

  private Explanation(
      DecisionTable table, Decision decision, LocalDate day, Hierarchies hierarchies, String pack) {
    this.table = table;
    this.decision = decision;
    this.day = Objects.requireNonNull(day, "day");
    this.hierarchies = Objects.requireNonNull(hierarchies, "hierarchies");
    this.pack = Objects.requireNonNull(pack, "pack");
  }

  static Explanation of(
      DecisionTable table, Decision decision, LocalDate day, Hierarchies hierarchies) {
    return new Explanation(table, decision, day, hierarchies, "");
  }

  /**
   * Returns the same explanation, which names the pack that the table stands in.
   *
   * @param pack name or hash of the pack, as its readers know it
   * @return the explanation whose texts name the pack
   */
  public Explanation inPack(String pack) {
    return new Explanation(table, decision, day, hierarchies, pack);
  }

  /**
   * Returns the decision.
   *
   * @return answer, rows and the facts used
   */
  public Decision decision() {
    return decision;
  }

  /**
   * Returns the table.
   *
   * @return the table that decided
   */
  public DecisionTable table() {
    return table;
  }

  /**
   * Returns the day.
   *
   * @return the day on which rows had to hold
   */
  public LocalDate day() {
    return day;
  }

  Hierarchies hierarchies() {
    return hierarchies;
  }

  /**
   * Returns the pack.
   *
   * @return as {@link #inPack} named it; empty if it did not
   */
  public Optional<String> pack() {
    return Optional.of(pack).filter(name -> !name.isEmpty());
  }

  private Optional<RuleRow> answered() {
    return decision.row().flatMap(table::findRow);
  }

  /**
   * Returns what the row that answered asked.
   *
   * @return condition by column; columns in which it asked nothing are absent
   */
  public Map<String, Condition> held() {
    Map<String, Condition> asked = new LinkedHashMap<>();
    answered()
        .ifPresent(
            row -> {
              for (int i = 0; i < row.conditions().size(); i++) {
                if (!(row.conditions().get(i) instanceof Condition.Any)) {
                  asked.put(table.inputs().get(i).name(), row.conditions().get(i));
                }
              }
            });
    return Collections.unmodifiableMap(asked);
  }

  /**
   * Returns the legal basis.
   *
   * @return that of the row that answered; may be empty
   */
  public String basis() {
    return answered().map(RuleRow::basis).orElse("");
  }

  /**
   * Returns the columns in which the other rows failed.
   *
   * <p><b>Cost.</b> Each row is tested when it is asked for; all of them when the whole map is
   * read.
   *
   * @return failing columns by row id, in the table's order, a column whose closed set or range the
   *     fact lies outside among them for every row; {@code (validity)} stands for a row that does
   *     not hold on the day, an empty list for a row that applies but did not answer alone; without
   *     the row that answered and the default row
   */
  public Map<String, List<String>> failed() {
    return Collections.unmodifiableMap(new FailedColumns(this));
  }

  /**
   * Holds one row against the facts: the one that answered, or one that somebody else cites.
   *
   * @param id the row's id
   * @return what it asks, what is known, and what failed; empty if the table has no such row
   */
  public Optional<RowCheck> check(String id) {
    return table.findRow(id).map(row -> RowCheck.of(this, row));
  }

  /**
   * Returns the rows that were closest to applying.
   *
   * @return ids of up to three rows that hold on the day and fail in the fewest columns, in the
   *     table's order; empty if a row other than the default one applied, or several did
   */
  public List<String> nearest() {
    boolean applied = !decision.hits().isEmpty() && !decision.isDefault();
    if (applied || !decision.conflicting().isEmpty()) {
      return List.of();
    }
    return Arrays.stream(table.nearest(decision.used(), day, hierarchies, MOST_NEAREST))
        .mapToObj(place -> table.rows().get(place).id())
        .toList();
  }

  /**
   * Returns the explanation in words, to be printed: table, pack and day, the facts, the answer,
   * its row with note, legal basis, validity and conditions; for no hit the nearest rows.
   *
   * @return whole sentences in both languages
   */
  public Text text() {
    return Sentences.joined(new ExplanationText(this).whole());
  }

  /**
   * Returns the explanation in words.
   *
   * @param locale the reader's locale: Chinese, or else English
   * @return {@link #text()} in that language
   */
  public String text(Locale locale) {
    return text().in(locale);
  }

  /**
   * Returns in words how one row stands to the decision: why it answered, or why it did not.
   *
   * @param id the row's id, for instance the one that the other side cites
   * @return whole sentences in both languages; empty if the table has no such row
   */
  public Optional<Text> textOf(String id) {
    return check(id).map(row -> Sentences.joined(new ExplanationText(this).row(row)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation that
        && table == that.table
        && decision.equals(that.decision)
        && day.equals(that.day)
        && hierarchies.equals(that.hierarchies)
        && pack.equals(that.pack);
  }

  @Override
  public int hashCode() {
    return Objects.hash(decision, day);
  }

  @Override
  public String toString() {
    return text().en();
  }
}
