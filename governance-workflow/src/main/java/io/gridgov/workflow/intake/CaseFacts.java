package io.gridgov.workflow.intake;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts of a case that every table may ask for (事实); none of them is personal.
 *
 * <p>Names in tables: {@code channel}, {@code kind}, {@code matter}, {@code severity}, {@code
 * rule}, {@code grid}, {@code level}, {@code subject}, {@code accused}. What is not known is
 * missing. Fields of the city's own stand beside them under their own names.
 *
 * @param channel the channel it came by; empty for a draft without one
 * @param matter the matter, once known
 * @param severity how grave; may be empty
 * @param rule {@code owner} or {@code territory}; may be empty
 * @param grid the grid, once known
 * @param level the grid's level; may be empty
 * @param subject whether a unit was named that should mend it
 * @param accused whether anybody is accused
 * @param own the city's own fields, by name; never personal
 * @since 0.1.0
 */
public record CaseFacts(
    String channel,
    Optional<MatterId> matter,
    String severity,
    String rule,
    Optional<GridCode> grid,
    String level,
    boolean subject,
    boolean accused,
    SortedMap<String, Value> own) {
  /** What {@link #toFacts} gives besides the city's own fields. */
  public static final FactCatalogue DECLARED =
      FactCatalogue.of(
          Map.of(
              "channel", "text",
              "kind", "text",
              "matter", "code",
              "severity", "text",
              "rule", "text{owner|territory}",
              "grid", "grid",
              "level", "text",
              "subject", "boolean",
              "accused", "boolean"));

  /** Checks for nulls and copies. */
  public CaseFacts {
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(level, "level");
    own = Collections.unmodifiableSortedMap(new TreeMap<>(own));
  }

  /**
   * Returns the facts as a table takes them, open for a table's own ones.
   *
   * @return a builder that holds what is known
   */
  public Facts.Builder toFacts() {
    Facts.Builder facts = Facts.builder();
    own.forEach(facts::value);
    facts.flag("subject", subject).flag("accused", accused);
    if (!channel.isEmpty()) {
      facts.text("channel", channel);
    }
    matter.ifPresent(id -> facts.text("kind", id.kind()).code("matter", id.toString()));
    if (!severity.isEmpty()) {
      facts.text("severity", severity);
    }
    if (!rule.isEmpty()) {
      facts.text("rule", rule);
    }
    grid.ifPresent(code -> facts.grid("grid", code));
    if (!level.isEmpty()) {
      facts.text("level", level);
    }
    return facts;
  }
}
