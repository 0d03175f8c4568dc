package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists what changed in the head of a table. */
final class HeadChanges {
  private final DecisionTable before;
  private final DecisionTable after;
  private final List<HeadChange> changes = new ArrayList<>();

  private HeadChanges(DecisionTable before, DecisionTable after) {
    this.before = before;
    this.after = after;
  }

  static List<HeadChange> of(ColumnMatch match) {
    HeadChanges head = new HeadChanges(match.before(), match.after());
    String was = match.before().hitPolicy().letter();
    String now = match.after().hitPolicy().letter();
    if (!was.equals(now)) {
      head.add(HeadChange.Kind.POLICY, was, now);
    }
    match.columns().forEach(head::input);
    head.outputs();
    return List.copyOf(head.changes);
  }

  private void add(HeadChange.Kind kind, String was, String now) {
    changes.add(new HeadChange(kind, was, now));
  }

  private void input(ColumnMatch.Joint joint) {
    String name = joint.column().name();
    if (joint.before() < 0) {
      if (ColumnMatch.find(before, name) < 0) {
        add(HeadChange.Kind.INPUT_ADDED, "", name);
      }
      return;
    }
    Column was = before.inputs().get(joint.before());
    int other = joint.after() >= 0 ? joint.after() : ColumnMatch.find(after, name);
    if (other < 0) {
      add(HeadChange.Kind.INPUT_REMOVED, name, "");
      return;
    }
    Column now = after.inputs().get(other);
    if (!now.name().equals(name)) {
      add(HeadChange.Kind.INPUT_RENAMED, name, now.name());
    }
    if (!now.type().equals(was.type())) {
      add(HeadChange.Kind.INPUT_RETYPED, typed(was), typed(now));
    }
  }

  private void outputs() {
    for (Column was : before.outputs()) {
      Optional<Column> now = after.findOutput(was.name());
      if (now.isEmpty()) {
        add(HeadChange.Kind.OUTPUT_REMOVED, was.name(), "");
      } else if (!now.get().type().equals(was.type())) {
        add(HeadChange.Kind.OUTPUT_RETYPED, typed(was), typed(now.get()));
      }
    }
    for (Column now : after.outputs()) {
      if (before.findOutput(now.name()).isEmpty()) {
        add(HeadChange.Kind.OUTPUT_ADDED, "", now.name());
      }
    }
  }

  private static String typed(Column column) {
    return column.name() + " " + column.type();
  }
}
