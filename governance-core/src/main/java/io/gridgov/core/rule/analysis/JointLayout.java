package io.gridgov.core.rule.analysis;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two versions of a table laid out in one space.
 *
 * @param match which column is which
 * @param space the inputs of both
 * @param before the rows before
 * @param after the rows after
 * @param scope how far to go
 */
record JointLayout(ColumnMatch match, Space space, Sequence before, Sequence after, Scope scope) {

  static JointLayout of(DecisionTable before, DecisionTable after, Universe universe, Scope scope) {
    ColumnMatch match = ColumnMatch.of(before, after);
    List<Validity> validities =
        Stream.concat(before.rows().stream(), after.rows().stream())
            .map(RuleRow::validity)
            .distinct()
            .toList();
    DayAxis days =
        scope.day().map(DayAxis::on).orElseGet(() -> DayAxis.always(validities, universe.day()));
    List<Axis> axes = new ArrayList<>();
    for (ColumnMatch.Joint joint : match.columns()) {
      Set<Condition> conditions = new LinkedHashSet<>();
      before.rows().forEach(row -> conditions.add(condition(row, joint.before())));
      after.rows().forEach(row -> conditions.add(condition(row, joint.after())));
      conditions.add(admitted(before, joint.before()));
      conditions.add(admitted(after, joint.after()));
      axes.add(Space.axis(joint.column(), conditions, universe));
    }
    Space space = new Space(List.copyOf(axes), days, universe);
    return new JointLayout(
        match,
        space,
        Sequence.of(before, boxes(match, space, before, false)),
        Sequence.of(after, boxes(match, space, after, true)),
        scope);
  }

  /** A column that a version lacks asks nothing in it. */
  private static Condition condition(RuleRow row, int column) {
    return column < 0 ? new Condition.Any() : row.conditions().get(column);
  }

  /** What a version's own type allows of a column. */
  private static Condition admitted(DecisionTable table, int column) {
    return column < 0 ? new Condition.Any() : Admitted.by(table.inputs().get(column).type());
  }

  private static List<Box> boxes(
      ColumnMatch match, Space space, DecisionTable table, boolean inAfter) {
    List<Box> boxes = new ArrayList<>();
    List<Condition> admitted =
        match.columns().stream()
            .map(joint -> admitted(table, inAfter ? joint.after() : joint.before()))
            .toList();
    Box possible = space.box(admitted, Bits.all(space.days().size()));
    for (RuleRow row : table.rows()) {
      List<Condition> conditions =
          match.columns().stream()
              .map(joint -> condition(row, inAfter ? joint.after() : joint.before()))
              .toList();
      Box box = space.box(conditions, space.days().set(row.validity()));
      boxes.add(possible.holds(box) ? box : box.and(possible));
    }
    return boxes;
  }

  /** A box as one version names it. */
  Witness witness(Box box, boolean inAfter) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    Map<String, Value> facts = new TreeMap<>();
    for (int i = 0; i < space.axes().size(); i++) {
      Axis axis = space.axes().get(i);
      long[] set = box.set(i);
      Optional<String> name = match.name(match.columns().get(i), inAfter);
      if (name.isPresent()) {
        conditions.put(name.get(), axis.condition(set));
        axis.value(Bits.first(set)).ifPresent(value -> facts.put(name.get(), value));
      }
    }
    long[] days = box.set(space.dayColumn());
    return new Witness(
        new Region(conditions, space.days().days(days)),
        Facts.of(facts),
        space.days().day(Bits.first(days)),
        space.universe().hierarchies());
  }

  /** What the comparison cannot know. */
  List<Problem> remarks() {
    return Stream.of(match.before(), match.after())
        .flatMap(table -> Examination.remarks(table, space.universe()).stream())
        .distinct()
        .toList();
  }
}
