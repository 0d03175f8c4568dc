package io.gridgov.workflow.lifecycle;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One state of a lifecycle (阶段).
 *
 * @param name its name in the pack
 * @param kind what it means for the order
 * @since 0.1.0
 */
public record Phase(String name, Kind kind) {
  /**
   * What a state means for the order.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** A person has to decide before work goes on. */
    WAITING,
    /** Work goes on. */
    OPEN,
    /** Nothing more happens. */
    END;

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

  /** Checks for blank. */
  public Phase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("phase name must not be blank");
    }
  }

  /**
   * Tells whether the order has ended.
   *
   * @return true if nothing more happens
   */
  public boolean isEnd() {
    return kind == Kind.END;
  }
}
