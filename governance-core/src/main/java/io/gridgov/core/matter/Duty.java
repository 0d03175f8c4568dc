package io.gridgov.core.matter;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a duty list (履职事项清单): what a level has to do about a matter.
 *
 * @param level the level's name
 * @param matter the matter, or a class above it
 * @param kind whose job it is
 * @param leadLine the line that leads where the level only assists; may be empty
 * @param basis document that decided it; may be empty
 * @since 0.1.0
 */
public record Duty(String level, MatterId matter, Kind kind, String leadLine, String basis) {
  /**
   * Whose job a matter is on a level.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** The level's own job (基本履职). */
    BASIC,
    /** The level assists a department (配合履职). */
    ASSIST,
    /** Taken back by the departments (上级收回). */
    WITHDRAWN;

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

  /** Checks for nulls. */
  public Duty {
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(leadLine, "leadLine");
    Objects.requireNonNull(basis, "basis");
  }
}
