package io.gridgov.core.element;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One element bound to a grid (要素) during one validity.
 *
 * <p>For people code and state stay empty: the library keeps no list, label or score of anybody.
 * {@code toString} masks the reference. Immutable and thread-safe.
 *
 * @param kind which of the six
 * @param ref opaque reference that the host resolves; may be empty where only a count is kept
 * @param count how many, where the row stands for several
 * @param grid the grid it is bound to
 * @param standard the standard of the code; may be empty
 * @param code class of the element; empty for people
 * @param state state of the element; empty for people
 * @param validity the days on which this row holds
 * @param source where the row comes from; may be empty
 * @since 0.1.0
 */
public record Element(
    Kind kind,
    String ref,
    OptionalInt count,
    GridCode grid,
    String standard,
    String code,
    String state,
    Validity validity,
    String source) {
  /**
   * The six elements (六要素), a set without order.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** People (人), as opaque references only. */
    PEOPLE,
    /** Situations (情). */
    SITUATION,
    /** Places (地). */
    PLACE,
    /** Matters (事). */
    MATTER,
    /** Things (物). */
    THING,
    /** Organisations (组织). */
    ORGANISATION;

    /**
     * Returns the kind that a pack's text names.
     *
     * @param text lower-case name
     * @return the kind; empty for any other text
     */
    public static Optional<Kind> find(String text) {
      for (Kind kind : values()) {
        if (kind.text().equals(text)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }

    /**
     * Returns the text that a pack writes.
     *
     * @return lower-case name
     */
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks for nulls, and that people carry neither code nor state. */
  public Element {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(count, "count");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(standard, "standard");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
    if (kind == Kind.PEOPLE && !(code.isEmpty() && state.isEmpty())) {
      throw new IllegalArgumentException("code and state of people must be empty");
    }
  }

  @Override
  public String toString() {
    return "Element[" + kind.text() + ", ref=***, grid=" + grid + "]";
  }
}
