package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What two versions have in common. */
final class Common {
  private Common() {}

  /**
   * The boxes of rows that only one version has; where order matters also of those that changed
   * places. Where they all miss, the same rows apply in both.
   */
  static List<Box> changed(Sequence before, Sequence after) {
    int[] partner = partners(before.steps(), after.steps());
    if (before.table().hitPolicy() != after.table().hitPolicy()) {
      Arrays.fill(partner, -1);
    } else if (before.isOrdered()) {
      keepRising(partner);
    }
    boolean[] kept = new boolean[after.steps().size()];
    List<Box> changed = new ArrayList<>();
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] < 0) {
        changed.add(before.steps().get(i).box());
      } else {
        kept[partner[i]] = true;
      }
    }
    IntStream.range(0, kept.length)
        .filter(j -> !kept[j])
        .forEach(j -> changed.add(after.steps().get(j).box()));
    return changed;
  }

  /** For each step an equal one of the other version, each used once; -1 for none. */
  private static int[] partners(List<Sequence.Step> before, List<Sequence.Step> after) {
    Map<Sequence.Step, List<Integer>> places = new HashMap<>();
    for (int j = after.size() - 1; j >= 0; j--) {
      places.computeIfAbsent(after.get(j), none -> new ArrayList<>()).add(j);
    }
    int[] partner = new int[before.size()];
    for (int i = 0; i < partner.length; i++) {
      List<Integer> free = places.getOrDefault(before.get(i), List.of());
      partner[i] = free.isEmpty() ? -1 : free.remove(free.size() - 1);
    }
    return partner;
  }

  /** Keeps a longest sequence of partners in the same order; the others have none any more. */
  private static void keepRising(int[] partner) {
    int[] tails = new int[partner.length];
    int[] previous = new int[partner.length];
    int length = 0;
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] >= 0) {
        int at = place(partner, tails, length, partner[i]);
        previous[i] = at == 0 ? -1 : tails[at - 1];
        tails[at] = i;
        length = Math.max(length, at + 1);
      }
    }
    boolean[] kept = new boolean[partner.length];
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    for (int i = 0; i < partner.length; i++) {
      partner[i] = kept[i] ? partner[i] : -1;
    }
  }

  private static int place(int[] partner, int[] tails, int length, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partner[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether the rows of both versions are the same inside a box. */
  static boolean areSame(
      Sequence before,
      Sequence after,
      Box box,
      List<Sequence.Step> old,
      List<Sequence.Step> fresh) {
    if (old.size() != fresh.size() || before.table().hitPolicy() != after.table().hitPolicy()) {
      return false;
    }
    List<Sequence.Step> was = clipped(old, box);
    List<Sequence.Step> now = clipped(fresh, box);
    if (before.isOrdered()) {
      return was.equals(now);
    }
    return counts(was).equals(counts(now));
  }

  private static List<Sequence.Step> clipped(List<Sequence.Step> steps, Box box) {
    List<Sequence.Step> clipped = new ArrayList<>();
    steps.forEach(step -> clipped.add(new Sequence.Step(step.box().and(box), step.outputs())));
    return clipped;
  }

  private static Map<Sequence.Step, Integer> counts(List<Sequence.Step> steps) {
    Map<Sequence.Step, Integer> counts = new HashMap<>();
    steps.forEach(step -> counts.merge(step, 1, Integer::sum));
    return counts;
  }
}
