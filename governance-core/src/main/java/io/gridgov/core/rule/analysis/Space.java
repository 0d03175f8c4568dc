package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
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

/** All inputs of a table: its columns and the days, cut into atoms. */
record Space(List<Axis> axes, DayAxis days, Universe universe) {

  static Axis axis(Column column, Set<Condition> conditions, Universe universe) {
    return column.type().isOrdered()
        ? OrderedAxis.of(column, conditions)
        : WordAxis.of(column, conditions, universe);
  }

  static Space of(List<Column> columns, List<RuleRow> rows, DayAxis days, Universe universe) {
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Set<Condition> conditions = new LinkedHashSet<>();
      for (RuleRow row : rows) {
        conditions.add(row.conditions().get(i));
      }
      axes.add(axis(columns.get(i), conditions, universe));
    }
    return new Space(List.copyOf(axes), days, universe);
  }

  int dayColumn() {
    return axes.size();
  }

  Box everything() {
    long[][] sets = new long[axes.size() + 1][];
    for (int i = 0; i < axes.size(); i++) {
      sets[i] = axes.get(i).all();
    }
    sets[axes.size()] = Bits.all(days.size());
    return new Box(sets);
  }

  /** Everything but where a fact is missing. */
  Box known() {
    Box known = everything();
    for (int i = 0; i < axes.size(); i++) {
      known = known.with(i, axes.get(i).known());
    }
    return known;
  }

  /** The box of a row's conditions on some days. */
  Box box(List<Condition> conditions, long[] on) {
    long[][] sets = new long[axes.size() + 1][];
    for (int i = 0; i < axes.size(); i++) {
      sets[i] = axes.get(i).set(conditions.get(i));
    }
    sets[axes.size()] = on;
    return new Box(sets);
  }

  int size(int column) {
    return column == axes.size() ? days.size() : axes.get(column).size();
  }

  Region region(Box box) {
    Map<String, Condition> conditions = new LinkedHashMap<>();
    for (int i = 0; i < axes.size(); i++) {
      conditions.put(axes.get(i).name(), axes.get(i).condition(box.set(i)));
    }
    return new Region(conditions, days.days(box.set(axes.size())));
  }

  /** An input of a box; with known facts where the box leaves a choice. */
  Witness witness(Box box) {
    return witness(box, box);
  }

  /** A region, and an input of a box inside it. */
  Witness witness(Box region, Box inside) {
    Map<String, Value> facts = new TreeMap<>();
    for (int i = 0; i < axes.size(); i++) {
      Axis axis = axes.get(i);
      Optional<Value> value = axis.value(Bits.first(inside.set(i)));
      value.ifPresent(known -> facts.put(axis.name(), known));
    }
    return new Witness(
        region(region),
        Facts.of(facts),
        days.day(Bits.first(inside.set(axes.size()))),
        universe.hierarchies());
  }
}
