package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Groups words, codes or grids by the single tests that they pass, and tests each condition on one
 * value of each group that it can tell apart from the rest.
 */
final class WordAxis {
  private final Column column;
  private final Universe universe;
  private final Set<Condition> tests = new LinkedHashSet<>();
  private final Domain domain;
  private final List<List<Value>> groups = new ArrayList<>();
  private final Map<Condition, long[]> groupsByTest = new HashMap<>();

  private WordAxis(Column column, Collection<Condition> conditions, Universe universe) {
    this.column = column;
    this.universe = universe;
    conditions.forEach(condition -> Tests.forEach(condition, tests::add));
    this.domain = Domain.of(column, tests, universe);
    group();
  }

  static Axis of(Column column, Collection<Condition> conditions, Universe universe) {
    return new WordAxis(column, conditions, universe).axis(conditions);
  }

  private void group() {
    Map<List<Condition>, List<Value>> byTokens = new LinkedHashMap<>();
    for (Value value : domain.values()) {
      List<Condition> tokens =
          Tokens.of(value, universe).stream().filter(tests::contains).sorted(BY_TEXT).toList();
      byTokens.computeIfAbsent(tokens, none -> new ArrayList<>()).add(value);
    }
    groups.addAll(byTokens.values());
    int group = 0;
    for (List<Condition> tokens : byTokens.keySet()) {
      for (Condition token : tokens) {
        Bits.set(groupsByTest.computeIfAbsent(token, none -> Bits.none(groups.size())), group);
      }
      group++;
    }
  }

  private static final java.util.Comparator<Condition> BY_TEXT =
      java.util.Comparator.comparing(Condition::text);

  private Axis axis(Collection<Condition> conditions) {
    Map<Condition, long[]> byGroup = new LinkedHashMap<>();
    conditions.forEach(condition -> byGroup.put(condition, passing(condition)));
    int[] classes = Classes.of(groups.size(), Bits.all(groups.size()), byGroup.values());
    int count = Classes.count(classes);
    List<long[]> atoms = new ArrayList<>();
    for (int c = 0; c < count; c++) {
      int atom = c;
      atoms.add(Bits.where(groups.size(), group -> classes[group] == atom));
    }
    Map<Condition, long[]> sets = new LinkedHashMap<>();
    byGroup.forEach((condition, set) -> sets.put(condition, atoms(condition, set, atoms)));
    List<Value> values = atoms.stream().map(atom -> groups.get(Bits.first(atom)).get(0)).toList();
    return new Axis(
        column.name(), values, sets, new WordWriter(groups, groupsByTest, atoms, domain.other()));
  }

  private static long[] atoms(Condition condition, long[] groups, List<long[]> atoms) {
    int missing = atoms.size();
    long[] set =
        Bits.where(missing + 1, i -> i < missing && Bits.has(groups, Bits.first(atoms.get(i))));
    if (condition.test(Optional.empty(), UnknownUniverse.INSTANCE)) {
      Bits.set(set, missing);
    }
    return set;
  }

  /** Groups that pass none of the condition's own tests all fare alike: one of them is tested. */
  private long[] passing(Condition condition) {
    long[] touched = Bits.none(groups.size());
    Tests.forEach(
        condition,
        test -> {
          long[] passing = groupsByTest.get(test);
          if (passing != null) {
            Bits.add(touched, passing);
          }
        });
    long[] passing = Bits.none(groups.size());
    Bits.forEach(
        touched,
        group -> {
          if (test(condition, group)) {
            Bits.set(passing, group);
          }
        });
    long[] rest = Bits.minus(Bits.all(groups.size()), touched);
    if (!Bits.isEmpty(rest) && test(condition, Bits.first(rest))) {
      Bits.add(passing, rest);
    }
    return passing;
  }

  private boolean test(Condition condition, int group) {
    return condition.test(Optional.of(groups.get(group).get(0)), universe.hierarchies());
  }
}
