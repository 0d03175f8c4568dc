package io.gridgov.core.pack;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.FactCatalogue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a city's own fields, and that tables ask only for those that are facts (law L8). */
final class FieldChecks {
  private final List<Entry<Field>> fields;
  private final Problems problems;

  FieldChecks(List<Entry<Field>> fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** An order carries the fields of its report, so that these names must differ too. */
  void checkNames(Declared declared) {
    Map<String, Entry<Field>> names = new HashMap<>();
    for (Entry<Field> entry : fields) {
      Field field = entry.value();
      boolean ofUnit = field.on() == Field.On.UNIT;
      Entry<Field> first = names.putIfAbsent((ofUnit ? "unit " : "") + field.name(), entry);
      if (first != null) {
        problems.add(PackFault.DUPLICATE_CODE.at(entry.spot("name"), field.name(), first.line()));
      } else if (!ofUnit && declared.has(field.name())) {
        problems.add(PackFault.FIELD_TAKEN.at(entry.spot("name"), field.name()));
      }
    }
  }

  void checkTables(Collection<DecisionTable> tables) {
    for (DecisionTable table : tables) {
      for (Column column : table.inputs()) {
        fields.stream()
            .map(Entry::value)
            .filter(field -> field.name().equals(column.name()))
            .findFirst()
            .ifPresent(field -> checkColumn(field, column, table.spot(column.name())));
      }
    }
  }

  private void checkColumn(Field field, Column column, Spot head) {
    if (field.personal() != Field.Personal.NONE) {
      problems.add(PackFault.PERSONAL_FACT.at(head, column.name()));
    } else if (field.on() != Field.On.UNIT && !field.type().isSameAs(column.type())) {
      problems.add(PackFault.FIELD_TYPE.at(head, column.name(), field.type(), column.type()));
    }
  }

  /** The facts of the library and of the city, where their names differ. */
  FactCatalogue facts(FactCatalogue builtIn) {
    FactCatalogue all = builtIn;
    for (Entry<Field> entry : fields) {
      Field field = entry.value();
      if (field.isFact() && all.find(field.name()).isEmpty()) {
        all = all.with(field.name(), field.type());
      }
    }
    return all;
  }
}
