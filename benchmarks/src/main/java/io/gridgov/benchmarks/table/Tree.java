package io.gridgov.benchmarks.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes below codes; each node has a place in pre-order, so that "below" is two comparisons. */
public final class Tree {
  private final List<String> codes = new ArrayList<>();
  private final Map<String, int[]> spans = new HashMap<>();

  private Tree() {}

  /**
   * Grows a tree whose codes are those above them with a figure added.
   *
   * @param root prefix of the top codes
   * @param breadths how many children each node has, level by level
   */
  public static Tree grow(String root, int... breadths) {
    Tree tree = new Tree();
    tree.addChildren(root, breadths, 0);
    return tree;
  }

  private void addChildren(String above, int[] breadths, int level) {
    for (int i = 0; level < breadths.length && i < breadths[level]; i++) {
      String code = above + (char) ('0' + i / 10) + (char) ('0' + i % 10);
      int[] span = {codes.size(), 0};
      codes.add(code);
      spans.put(code, span);
      addChildren(code, breadths, level + 1);
      span[1] = codes.size();
    }
  }

  /** All codes of one level, the top being 1 and codes growing by two figures a level. */
  public List<String> level(int level) {
    int shortest = codes.get(0).length();
    return codes.stream().filter(code -> code.length() == shortest + 2 * (level - 1)).toList();
  }

  /** All codes, those above before those below. */
  public List<String> codes() {
    return List.copyOf(codes);
  }

  /** First place and the place after the last of what stands below a code, itself included. */
  public Optional<int[]> span(String code) {
    return Optional.ofNullable(spans.get(code)).map(int[]::clone);
  }

  /** Whether a code is another or stands below it. */
  public boolean isBelow(String code, String above) {
    int[] inner = spans.get(code);
    int[] outer = spans.get(above);
    return inner != null && outer != null && outer[0] <= inner[0] && inner[0] < outer[1];
  }
}
