package io.gridgov.core.grid;

import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of grids (网格类型).
 *
 * @since 0.1.0
 */
public enum GridKind {
  /** Ordinary residential or rural grid (基础网格); the base grids tile the territory. */
  BASE,
  /** Business district, market, campus, park (专属网格); lies over base grids. */
  EXCLUSIVE,
  /** Spatial cell of city management (单元网格); lies over base grids. */
  CELL;

  /**
   * Returns the kind that a pack's text names.
   *
   * @param text {@code base}, {@code exclusive} or {@code cell}
   * @return the kind; empty for any other text
   */
  public static Optional<GridKind> find(String text) {
    for (GridKind kind : values()) {
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
