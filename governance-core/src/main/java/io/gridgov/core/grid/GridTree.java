package io.gridgov.core.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The division of a city on one day (网格树).
 *
 * <p>Every grid hangs on its parent or is a root; there is no cycle. Children are ordered by code.
 * {@link #within} costs two array reads. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class GridTree {
  private final Map<GridCode, Grid> grids = new TreeMap<>();
  private final Map<GridCode, List<GridCode>> children = new HashMap<>();
  private final Map<GridCode, int[]> spans = new HashMap<>();
  private final List<GridCode> roots = new ArrayList<>();

  private GridTree(Collection<Grid> all) {
    for (Grid grid : all) {
      if (grids.put(grid.code(), grid) != null) {
        throw new IllegalArgumentException("grid codes must be unique: " + grid.code());
      }
    }
    for (Grid grid : grids.values()) {
      hang(grid);
    }
    number();
    if (spans.size() != grids.size()) {
      throw new IllegalArgumentException("parents must not form a cycle");
    }
  }

  /**
   * Returns the tree of the given grids.
   *
   * @param grids the grids of one day; packs are checked before, with all faults named
   * @return the tree
   * @throws IllegalArgumentException if a code stands twice, a parent is unknown, or parents form a
   *     cycle
   */
  public static GridTree of(Collection<Grid> grids) {
    return new GridTree(grids);
  }

  private void hang(Grid grid) {
    if (grid.parent().isEmpty()) {
      roots.add(grid.code());
      return;
    }
    GridCode parent = grid.parent().get();
    if (!grids.containsKey(parent)) {
      throw new IllegalArgumentException("parent must be a grid of the tree: " + parent);
    }
    children.computeIfAbsent(parent, code -> new ArrayList<>()).add(grid.code());
  }

  /** Gives each grid the half-open span of its subtree in preorder. */
  private void number() {
    int next = 0;
    Deque<GridCode> open = new ArrayDeque<>();
    for (int i = roots.size() - 1; i >= 0; i--) {
      open.push(roots.get(i));
    }
    List<GridCode> preorder = new ArrayList<>(grids.size());
    while (!open.isEmpty()) {
      GridCode code = open.pop();
      preorder.add(code);
      spans.put(code, new int[] {next, ++next});
      List<GridCode> below = childrenOf(code);
      for (int i = below.size() - 1; i >= 0; i--) {
        open.push(below.get(i));
      }
    }
    Collections.reverse(preorder);
    for (GridCode code : preorder) {
      for (GridCode child : childrenOf(code)) {
        int[] span = span(code);
        span[1] = Math.max(span[1], span(child)[1]);
      }
    }
  }

  private int[] span(GridCode code) {
    int[] span = spans.get(code);
    if (span == null) {
      throw new IllegalArgumentException("grid must be in the tree: " + code);
    }
    return span;
  }

  /**
   * Returns the number of grids.
   *
   * @return how many, of all levels
   */
  public int size() {
    return grids.size();
  }

  /**
   * Returns all grids.
   *
   * @return ordered by code
   */
  public Collection<Grid> grids() {
    return Collections.unmodifiableCollection(grids.values());
  }

  /**
   * Returns the grids without parent.
   *
   * @return ordered by code
   */
  public List<GridCode> roots() {
    return Collections.unmodifiableList(roots);
  }

  /**
   * Finds a grid.
   *
   * @param code its code
   * @return the grid
   */
  public Optional<Grid> find(GridCode code) {
    return Optional.ofNullable(grids.get(code));
  }

  /**
   * Returns a grid that must exist.
   *
   * @param code its code
   * @return the grid
   * @throws IllegalArgumentException if it is not in the tree
   */
  public Grid require(GridCode code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("grid must be in the tree: " + code));
  }

  /**
   * Returns the children of a grid.
   *
   * @param code a grid's code
   * @return ordered by code; empty if it has none or is unknown
   */
  public List<GridCode> childrenOf(GridCode code) {
    return Collections.unmodifiableList(children.getOrDefault(code, List.of()));
  }

  /**
   * Returns a grid and everything above it.
   *
   * @param code a grid of the tree
   * @return the grid first, the root last
   * @throws IllegalArgumentException if it is not in the tree
   */
  public List<Grid> chainOf(GridCode code) {
    List<Grid> chain = new ArrayList<>();
    Optional<Grid> grid = Optional.of(require(code));
    while (grid.isPresent()) {
      chain.add(grid.get());
      grid = grid.get().parent().map(grids::get);
    }
    return List.copyOf(chain);
  }

  /**
   * Returns the ancestor of a grid at a level, or the grid itself.
   *
   * @param code a grid's code
   * @param level a level's name
   * @return the first grid of that level on the chain upwards; empty if there is none
   */
  public Optional<Grid> ancestorAt(GridCode code, String level) {
    return grids.containsKey(code)
        ? chainOf(code).stream().filter(grid -> grid.level().equals(level)).findFirst()
        : Optional.empty();
  }

  /**
   * Tells whether a grid lies within another or is the same.
   *
   * @param code a grid's code
   * @param ancestor another grid's code
   * @return false also if either is unknown
   */
  public boolean within(GridCode code, GridCode ancestor) {
    int[] inner = spans.get(code);
    int[] outer = spans.get(ancestor);
    return inner != null && outer != null && outer[0] <= inner[0] && inner[0] < outer[1];
  }
}
