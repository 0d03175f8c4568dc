package io.gridgov.core.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The levels of a city from the top down (层级体系).
 *
 * <p>Territorial levels come first, listed ones below them. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LevelScheme {
  private final List<Level> levels;
  private final Map<String, Integer> ranks = new HashMap<>();

  private LevelScheme(List<Level> levels) {
    this.levels = List.copyOf(levels);
    for (Level level : levels) {
      if (ranks.putIfAbsent(level.name(), ranks.size()) != null) {
        throw new IllegalArgumentException("level names must be unique: " + level.name());
      }
    }
  }

  /**
   * Returns the scheme with the given levels.
   *
   * @param levels from the top down, at least one
   * @return the scheme
   * @throws IllegalArgumentException if there is none, a name stands twice, or a territorial level
   *     lies below a listed one
   */
  public static LevelScheme of(List<Level> levels) {
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a city must have at least one level");
    }
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i).territorial() && !levels.get(i - 1).territorial()) {
        throw new IllegalArgumentException(
            "a territorial level must not lie below a listed one: " + levels.get(i).name());
      }
    }
    return new LevelScheme(levels);
  }

  /**
   * Returns the levels.
   *
   * @return from the top down, immutable
   */
  public List<Level> levels() {
    return levels;
  }

  /**
   * Returns a level's rank.
   *
   * @param name the level's name
   * @return 0 for the top; empty if there is no such level
   */
  public OptionalInt rankOf(String name) {
    Integer rank = ranks.get(name);
    return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
  }

  /**
   * Finds a level.
   *
   * @param name the level's name
   * @return the level
   */
  public Optional<Level> find(String name) {
    Integer rank = ranks.get(name);
    return rank == null ? Optional.empty() : Optional.of(levels.get(rank));
  }

  /**
   * Returns the deepest level that has polygons.
   *
   * @return the level whose grids a point is looked up in; empty if every level is listed
   */
  public Optional<Level> deepestTerritorial() {
    return levels.stream().filter(Level::territorial).reduce((upper, lower) -> lower);
  }

  /**
   * Tells whether a grid of one level may be a child of a grid of another.
   *
   * @param child the child's level
   * @param parent the parent's level
   * @return true if the child lies below and every level between may be skipped
   */
  public boolean mayHang(String child, String parent) {
    Integer below = ranks.get(child);
    Integer above = ranks.get(parent);
    return below != null
        && above != null
        && above < below
        && levels.subList(above + 1, below).stream().allMatch(Level::maySkip);
  }
}
