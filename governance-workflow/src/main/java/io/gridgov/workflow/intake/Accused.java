package io.gridgov.workflow.intake;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.unit.UnitId;
import java.util.Objects;

/**
 * Whom a report accuses (被检举、被控告): a unit, or a person by an opaque reference.
 *
 * <p>Never receives, handles, judges, checks or reads the order (law L6). Not to be mixed up with
 * the unit that should mend the matter, {@link Report#subject()}. Prints and parses as {@code
 * unit:ID} or {@code holder:REF}.
 *
 * @since 0.1.0
 */
public sealed interface Accused {
  /**
   * An accused unit.
   *
   * @param unit the unit
   * @since 0.1.0
   */
  record OfUnit(UnitId unit) implements Accused {
    /** Checks for null. */
    public OfUnit {
      Objects.requireNonNull(unit, "unit");
    }
  }

  /**
   * An accused holder of posts.
   *
   * @param holder the host's reference
   * @since 0.1.0
   */
  record OfHolder(HolderRef holder) implements Accused {
    /** Checks for null. */
    public OfHolder {
      Objects.requireNonNull(holder, "holder");
    }
  }

  /**
   * Returns the text that {@link #parse} reads; contains the reference in clear.
   *
   * @return {@code unit:ID} or {@code holder:REF}
   */
  default String text() {
    return this instanceof OfUnit accused
        ? "unit:" + accused.unit()
        : "holder:" + ((OfHolder) this).holder().value();
  }

  /**
   * Reads what {@link #text} returns.
   *
   * @param text {@code unit:ID} or {@code holder:REF}
   * @return the accused
   * @throws IllegalArgumentException if the text has another form; the message does not echo it
   */
  static Accused parse(String text) {
    if (text.startsWith("unit:")) {
      return new OfUnit(UnitId.of(text.substring("unit:".length())));
    }
    if (text.startsWith("holder:")) {
      return new OfHolder(HolderRef.of(text.substring("holder:".length())));
    }
    throw new IllegalArgumentException("accused must be written unit:ID or holder:REF");
  }
}
