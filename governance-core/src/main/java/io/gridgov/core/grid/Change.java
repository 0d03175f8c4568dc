package io.gridgov.core.grid;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One recorded change of the division (区划变更): from this day on, a share of one grid is another.
 *
 * <p>A split into three is three changes of the same day and {@code from} whose shares add up to 1;
 * a merge of two is two changes with the same {@code to}. {@code FOUND} has no {@code from}, {@code
 * CLOSE} no {@code to}. A rename keeps the code.
 *
 * @param date the first day of the new state
 * @param kind what happened
 * @param from the grid before
 * @param to the grid after
 * @param share the part of {@code from} that became {@code to}
 * @param basis document that decided it; may be empty
 * @since 0.1.0
 */
public record Change(
    LocalDate date,
    Kind kind,
    Optional<GridCode> from,
    Optional<GridCode> to,
    Share share,
    String basis) {
  /**
   * The kinds of changes.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** A grid begins (设立). */
    FOUND,
    /** A name changes, the code stays (更名). */
    RENAME,
    /** The code changes (换码). */
    RECODE,
    /** One grid becomes several (拆分). */
    SPLIT,
    /** Several grids become one (合并). */
    MERGE,
    /** The parent changes (划转). */
    TRANSFER,
    /** A grid ends (撤销). */
    CLOSE;

    /**
     * Returns the kind that a pack's text names.
     *
     * @param text lower-case name
     * @return the kind; empty for any other text
     */
    public static Optional<Kind> find(String text) {
      for (Kind kind : values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks that both ends are there where the kind needs them. */
  public Change {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(basis, "basis");
    if (from.isEmpty() != (kind == Kind.FOUND) || to.isEmpty() != (kind == Kind.CLOSE)) {
      throw new IllegalArgumentException(
          "change must name 'from' unless found and 'to' unless closed: " + kind);
    }
  }
}
