package io.gridgov.testkit.table;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.analysis.Universe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Codes and grids that are paths: {@code a.b.c} stands under {@code a.b} and {@code a}. Columns
 * hold these and no others. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PathUniverse implements Universe, Hierarchies {
  private final List<String> codes;
  private final List<GridCode> grids;
  private final Set<String> known;
  private final Set<GridCode> knownGrids;

  private PathUniverse(List<String> codes, List<GridCode> grids) {
    this.codes = List.copyOf(codes);
    this.grids = List.copyOf(grids);
    this.known = Set.copyOf(codes);
    this.knownGrids = Set.copyOf(grids);
  }

  /**
   * Returns the universe of some paths.
   *
   * @param codes every code, with all that it stands under
   * @param grids every grid, with all that it lies within
   * @return the universe
   */
  public static PathUniverse of(List<String> codes, List<GridCode> grids) {
    return new PathUniverse(codes, grids);
  }

  /**
   * Returns all paths of a tree in which every node but the leaves has the same number of children.
   *
   * @param root the first part of every path
   * @param widths children of each node, level by level
   * @return the paths, without the root's own
   */
  public static List<String> tree(String root, int... widths) {
    List<String> all = new ArrayList<>();
    List<String> level = List.of(root);
    for (int width : widths) {
      List<String> next = new ArrayList<>();
      for (String parent : level) {
        for (int i = 1; i <= width; i++) {
          next.add((parent.equals(root) ? root : parent + ".") + i);
        }
      }
      all.addAll(next);
      level = next;
    }
    return List.copyOf(all);
  }

  @Override
  public List<String> codes(Column column) {
    return codes;
  }

  @Override
  public List<GridCode> grids(Column column) {
    return grids;
  }

  @Override
  public boolean isClosed(Column column) {
    return true;
  }

  @Override
  public Set<String> above(String code) {
    Set<String> above = new HashSet<>();
    for (int dot = code.length();
        dot > 0 && known.contains(code);
        dot = code.lastIndexOf('.', dot - 1)) {
      above.add(code.substring(0, dot));
    }
    return above;
  }

  @Override
  public Set<GridCode> around(GridCode grid) {
    Set<GridCode> around = new HashSet<>();
    String path = grid.value();
    for (int dot = path.length();
        dot > 0 && knownGrids.contains(grid);
        dot = path.lastIndexOf('.', dot - 1)) {
      around.add(GridCode.of(path.substring(0, dot)));
    }
    return around;
  }

  @Override
  public Hierarchies hierarchies() {
    return this;
  }

  @Override
  public boolean under(String code, String above) {
    return known.contains(code) && isPath(code, above);
  }

  @Override
  public boolean within(GridCode grid, GridCode ancestor) {
    return knownGrids.contains(grid) && isPath(grid.value(), ancestor.value());
  }

  private static boolean isPath(String path, String above) {
    return path.equals(above) || path.startsWith(above + ".");
  }
}
