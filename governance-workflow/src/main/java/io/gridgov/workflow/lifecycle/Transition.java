package io.gridgov.workflow.lifecycle;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One way between states (流转).
 *
 * @param on the trigger, such as {@code sign}
 * @param from names of the states it leaves
 * @param to name of the state it enters; empty to stay
 * @param by the roles that may take it
 * @param who the position of the acting post towards the order
 * @since 0.1.0
 */
public record Transition(
    String on, Set<String> from, Optional<String> to, Set<String> by, Who who) {
  /**
   * The position of the acting post towards the order.
   *
   * @since 0.1.0
   */
  public enum Who {
    /** The post belongs to the unit that holds the order. */
    LEAD,
    /** The post's unit does not hold it and neither unit nor holder has handled it (law L15). */
    INDEPENDENT,
    /** Any post with the role. */
    ANY;

    /**
     * Returns the position that a pack's text names.
     *
     * @param text lower-case name
     * @return the position; empty for any other text
     */
    public static Optional<Who> find(String text) {
      for (Who who : values()) {
        if (who.name().toLowerCase(Locale.ROOT).equals(text)) {
          return Optional.of(who);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks for nulls and copies. */
  public Transition {
    Objects.requireNonNull(on, "on");
    from = Set.copyOf(from);
    Objects.requireNonNull(to, "to");
    by = Set.copyOf(by);
    Objects.requireNonNull(who, "who");
  }
}
