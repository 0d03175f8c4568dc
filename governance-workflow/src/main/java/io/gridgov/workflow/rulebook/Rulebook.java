package io.gridgov.workflow.rulebook;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The tables by which a city's orders are decided (规则册): those of its pack, and the library's
 * standard ones where the pack has none.
 *
 * <p>The standard tables' names begin with {@link #STANDARD}, such as {@code gridgov:rating-1};
 * decisions record them so. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Rulebook {
  /** What the names of the library's own tables begin with; no file of a pack can. */
  public static final String STANDARD = "gridgov:";

  /** Whether a report is taken (受理). */
  public static final String ACCEPTANCE = "acceptance";

  /** Whether a proposed place is taken without asking a person (定位采信). */
  public static final String LOCATING = "locating";

  /** Whether more time is given (延期). */
  public static final String EXTENSION = "extension";

  /** Whether the clock may stand still, and how long at most (挂账、中止). */
  public static final String SUSPENSION = "suspension";

  /** Whether an order closes after the requester was asked (回访结论). */
  public static final String RATING = "rating";

  /** Who may do what to which order, beyond the lifecycle (流转条件). */
  public static final String GUARD = "guard";

  private final CityPack pack;

  private Rulebook(CityPack pack) {
    this.pack = Objects.requireNonNull(pack, "pack");
  }

  /**
   * Returns the rulebook of a pack.
   *
   * @param pack the pack in force
   * @return the rulebook
   */
  public static Rulebook of(CityPack pack) {
    return new Rulebook(pack);
  }

  /**
   * Returns the library's own tables that stand in for a pack's.
   *
   * @return the latest of each, by the name of the pack's table that it stands for; immutable
   */
  public static Map<String, DecisionTable> standard() {
    return Map.copyOf(Standard.latest());
  }

  /**
   * Returns a table.
   *
   * @param name its name in a pack
   * @return the pack's, or else the library's
   * @throws IllegalStateException if neither has it
   */
  public DecisionTable table(String name) {
    return pack.table(name)
        .or(() -> Optional.ofNullable(Standard.latest().get(name)))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "pack has no table '"
                        + name
                        + "'; read it with the workflow's sections, which ask for it"));
  }

  /**
   * Finds the table that a decision names (law L8).
   *
   * @param name as recorded: a table of this pack, or one of the library's of any release
   * @return the table; empty if there is none
   */
  public Optional<DecisionTable> find(String name) {
    return name.startsWith(STANDARD) ? findStandard(name) : pack.table(name);
  }

  /**
   * Finds one of the library's own tables, among them the limits of known processes.
   *
   * @param name its own name, such as {@code gridgov:limits-petition-1}
   * @return the table; empty if no release has it
   */
  public static Optional<DecisionTable> findStandard(String name) {
    return Optional.ofNullable(Standard.all().get(name));
  }

  /**
   * Decides.
   *
   * @param name the table's name in a pack
   * @param facts what is known
   * @param day the day on which its rows have to hold
   * @return the decision, which names the table that answered
   * @throws IllegalStateException if neither pack nor library has the table
   */
  public Decision decide(String name, Facts facts, LocalDate day) {
    return table(name).decide(facts, day, pack.hierarchiesOn(day));
  }
}
