package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which input column of one version is which of the other: by name, if both hold the same kind of
 * values; else by type and conditions, if only one pair agrees.
 *
 * @param columns each column that either version has
 */
record ColumnMatch(DecisionTable before, DecisionTable after, List<Joint> columns) {
  /** One column, by its place in either version; -1 where it is absent. */
  record Joint(int before, int after, Column column) {}

  static ColumnMatch of(DecisionTable before, DecisionTable after) {
    List<Joint> columns = new ArrayList<>();
    for (int i = 0; i < before.inputs().size(); i++) {
      Column column = before.inputs().get(i);
      int other = partner(before, after, i);
      Column both = other < 0 ? column : joined(column, after.inputs().get(other));
      columns.add(new Joint(i, other, both));
    }
    for (int j = 0; j < after.inputs().size(); j++) {
      int place = j;
      if (columns.stream().noneMatch(joint -> joint.after() == place)) {
        columns.add(new Joint(-1, j, after.inputs().get(j)));
      }
    }
    return new ColumnMatch(before, after, List.copyOf(columns));
  }

  private static int partner(DecisionTable before, DecisionTable after, int i) {
    Column column = before.inputs().get(i);
    int named = find(after, column.name());
    if (named >= 0) {
      return after.inputs().get(named).type().kind() == column.type().kind() ? named : -1;
    }
    List<Integer> renamed = lookalikes(before, i, after);
    return renamed.size() == 1 && lookalikes(after, renamed.get(0), before).size() == 1
        ? renamed.get(0)
        : -1;
  }

  static int find(DecisionTable table, String name) {
    return table.inputs().stream().map(Column::name).toList().indexOf(name);
  }

  /** Columns that only the other version has, with this one's type and conditions. */
  private static List<Integer> lookalikes(DecisionTable table, int i, DecisionTable other) {
    List<Integer> found = new ArrayList<>();
    for (int j = 0; j < other.inputs().size(); j++) {
      Column column = other.inputs().get(j);
      if (find(table, column.name()) < 0
          && column.type().equals(table.inputs().get(i).type())
          && asksTheSame(table, i, other, j)) {
        found.add(j);
      }
    }
    return found;
  }

  /** In every row that both have, and something in one of them. */
  private static boolean asksTheSame(DecisionTable table, int i, DecisionTable other, int j) {
    boolean asks = false;
    for (RuleRow row : table.rows()) {
      Condition condition = row.conditions().get(i);
      Optional<Condition> there = other.findRow(row.id()).map(found -> found.conditions().get(j));
      if (there.isPresent() && !there.get().equals(condition)) {
        return false;
      }
      asks |= there.isPresent() && !(condition instanceof Condition.Any);
    }
    return asks;
  }

  /** The values of either: of a range or closed set that both have, all of both. */
  private static Column joined(Column one, Column other) {
    ColumnType a = one.type();
    ColumnType b = other.type();
    boolean open = a.words().isEmpty() || b.words().isEmpty();
    List<String> words =
        open
            ? List.of()
            : Stream.concat(a.words().stream(), b.words().stream()).distinct().toList();
    return new Column(
        one.name(),
        new ColumnType(
            a.kind(),
            words,
            a.least().flatMap(least -> b.least().map(least::min)),
            a.most().flatMap(most -> b.most().map(most::max)),
            a.unit()));
  }

  /** Facts with those of renamed columns under their new names too. */
  Facts renamed(Facts facts) {
    Map<String, Value> all = new TreeMap<>(facts.asMap());
    for (Joint joint : columns) {
      if (joint.before() >= 0 && joint.after() >= 0) {
        String name = after.inputs().get(joint.after()).name();
        facts.find(joint.column().name()).ifPresent(value -> all.putIfAbsent(name, value));
      }
    }
    return Facts.of(all);
  }

  /** The name of a column in one version; that of the other if it lacks it and the name is free. */
  Optional<String> name(Joint joint, boolean inAfter) {
    int own = inAfter ? joint.after() : joint.before();
    DecisionTable table = inAfter ? after : before;
    return own >= 0
        ? Optional.of(table.inputs().get(own).name())
        : Optional.of(joint.column().name()).filter(name -> find(table, name) < 0);
  }
}
