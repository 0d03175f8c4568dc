package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for boxes to which two versions answer differently.
 *
 * <p>Only inside rows that the versions do not have in common, one after the other, and where no
 * row applies if the default rows differ. A box is cut along rows until either version says the
 * same to all of it.
 */
final class Differences {
  private final JointLayout layout;
  private final Sequence before;
  private final Sequence after;
  private final List<Change> changes = new ArrayList<>();
  private final boolean sameDefault;
  private long left;
  private Box where;

  Differences(JointLayout layout) {
    this.layout = layout;
    this.before = layout.before();
    this.after = layout.after();
    this.sameDefault =
        before.otherwise().equals(after.otherwise())
            && before.table().hitPolicy() == after.table().hitPolicy();
    this.left = layout.scope().budget();
    this.where = layout.space().everything();
  }

  TableComparison compare() {
    boolean more = false;
    Optional<Region> undecided = Optional.empty();
    try {
      more = search();
    } catch (Cover.Spent spent) {
      undecided = Optional.of(layout.witness(where, false).region());
    }
    return new TableComparison(
        HeadChanges.of(layout.match()), changes, more, undecided, layout.remarks());
  }

  /** True once there is more than is shown. */
  private boolean search() {
    List<Box> changed = Common.changed(before, after);
    for (int i = 0; i < changed.size(); i++) {
      Box box = changed.get(i);
      List<Box> done = changed.subList(0, i).stream().filter(box::meets).toList();
      where = box;
      if (search(box, done, before.steps(), after.steps())) {
        return true;
      }
    }
    return !sameDefault && searchRest();
  }

  /** Where no row of either applies. */
  private boolean searchRest() {
    List<Box> covered = new ArrayList<>();
    Stream.concat(before.steps().stream(), after.steps().stream())
        .forEach(step -> covered.add(step.box()));
    where = layout.space().everything();
    while (true) {
      Box rest = new Cover(left).uncovered(where, covered);
      if (rest == null || !differs(rest)) {
        return false;
      }
      Box grown = Growth.grow(rest, where, covered);
      covered.add(grown);
      if (add(grown)) {
        return true;
      }
    }
  }

  private boolean search(
      Box box, List<Box> done, List<Sequence.Step> was, List<Sequence.Step> now) {
    if (left-- == 0) {
      throw new Cover.Spent();
    }
    List<Box> met = done.stream().filter(box::meets).toList();
    if (met.stream().anyMatch(each -> each.holds(box))) {
      return false;
    }
    List<Sequence.Step> old = before.inside(box, was);
    List<Sequence.Step> fresh = after.inside(box, now);
    if (sameDefault && Common.areSame(before, after, box, old, fresh)) {
      return false;
    }
    if (before.isUniform(box, old) && after.isUniform(box, fresh)) {
      return differs(box) && (met.isEmpty() ? add(box) : cut(box, met.get(0), met, old, fresh));
    }
    return cut(box, widest(box, old, fresh), met, old, fresh);
  }

  /** Inside the knife, and around it, column by column. */
  private boolean cut(
      Box box, Box knife, List<Box> met, List<Sequence.Step> old, List<Sequence.Step> fresh) {
    Box inside = box;
    for (int c = 0; c < box.columns(); c++) {
      long[] outside = Bits.minus(inside.set(c), knife.set(c));
      if (!Bits.isEmpty(outside)) {
        if (search(inside.with(c, outside), met, old, fresh)) {
          return true;
        }
        inside = inside.with(c, Bits.and(inside.set(c), knife.set(c)));
      }
    }
    return search(inside, met, old, fresh);
  }

  /** Of the rows that do not cover the box, the one that leaves the fewest pieces. */
  private static Box widest(Box box, List<Sequence.Step> old, List<Sequence.Step> fresh) {
    return Stream.concat(old.stream(), fresh.stream())
        .map(Sequence.Step::box)
        .filter(row -> !row.holds(box))
        .min(Comparator.comparingInt(row -> pieces(box, row)))
        .orElseThrow();
  }

  private static int pieces(Box box, Box row) {
    int pieces = 0;
    for (int c = 0; c < box.columns(); c++) {
      pieces += Bits.holds(row.set(c), box.set(c)) ? 0 : 1;
    }
    return pieces;
  }

  private boolean differs(Box box) {
    return !TableComparison.same(was(box), now(box), before.table(), after.table());
  }

  private Answer was(Box box) {
    return Answer.of(before.table(), layout.witness(box, false).decide(before.table()));
  }

  private Answer now(Box box) {
    return Answer.of(after.table(), layout.witness(box, true).decide(after.table()));
  }

  /** True if the box is one too many to be shown. */
  private boolean add(Box box) {
    if (changes.size() == layout.scope().witnesses()) {
      return true;
    }
    changes.add(
        new Change(layout.witness(box, false), layout.witness(box, true), was(box), now(box)));
    return false;
  }
}
