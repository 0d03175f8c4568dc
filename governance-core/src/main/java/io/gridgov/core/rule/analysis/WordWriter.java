package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a set of words, codes or grids with the tests of the column where they fit, and value by
 * value where they do not; or says what it is not, where that is shorter.
 */
final class WordWriter implements Axis.SetWriter {
  private final List<List<Value>> groups;
  private final List<Map.Entry<Condition, long[]>> trees;
  private final List<long[]> atoms;
  private final Optional<Value> other;

  WordWriter(
      List<List<Value>> groups,
      Map<Condition, long[]> groupsByTest,
      List<long[]> atoms,
      Optional<Value> other) {
    this.groups = groups;
    this.atoms = atoms;
    this.other = other;
    this.trees =
        groupsByTest.entrySet().stream()
            .filter(test -> !(test.getKey() instanceof Condition.Equal))
            .sorted(
                Comparator.<Map.Entry<Condition, long[]>>comparingInt(
                        test -> -Bits.count(test.getValue()))
                    .thenComparing(test -> test.getKey().text()))
            .toList();
  }

  @Override
  public Condition write(long[] present, boolean missing) {
    long[] inside = Bits.none(groups.size());
    long[] outside = Bits.none(groups.size());
    for (int i = 0; i < atoms.size(); i++) {
      Bits.add(Bits.has(present, i) ? inside : outside, atoms.get(i));
    }
    boolean open = other.isPresent() && holds(inside, other.get());
    boolean complement = open || other.isEmpty();
    if (open || (complement && size(outside) < size(inside))) {
      return not(tests(outside), missing);
    }
    List<Condition> tests = tests(inside);
    if (missing) {
      tests.add(new Condition.Missing());
    }
    return Tests.any(tests);
  }

  private static Condition not(List<Condition> tests, boolean missing) {
    if (!missing) {
      tests.add(new Condition.Missing());
    }
    return new Condition.Not(tests);
  }

  private boolean holds(long[] set, Value value) {
    for (int group = Bits.first(set); group >= 0; group = Bits.next(set, group + 1)) {
      if (groups.get(group).contains(value)) {
        return true;
      }
    }
    return false;
  }

  private int size(long[] set) {
    return tests(set).size();
  }

  /** Greatest trees first; then what they leave, value by value. */
  private List<Condition> tests(long[] set) {
    List<Condition> tests = new ArrayList<>();
    long[] rest = set.clone();
    for (Map.Entry<Condition, long[]> tree : trees) {
      if (Bits.meets(rest, tree.getValue()) && Bits.holds(set, tree.getValue())) {
        tests.add(tree.getKey());
        rest = Bits.minus(rest, tree.getValue());
      }
    }
    Bits.forEach(
        rest, group -> groups.get(group).forEach(value -> tests.add(new Condition.Equal(value))));
    return tests;
  }
}
