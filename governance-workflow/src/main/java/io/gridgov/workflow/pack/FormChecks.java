package io.gridgov.workflow.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a table's hit policy, columns and default row. */
final class FormChecks {
  private final TableForm form;
  private final CityPack city;
  private final PackFiles files;
  private final Problems problems;

  FormChecks(TableForm form, CityPack city, PackFiles files, Problems problems) {
    this.form = form;
    this.city = city;
    this.files = files;
    this.problems = problems;
  }

  void check() {
    Optional<DecisionTable> table = city.table(form.name());
    if (table.isPresent()) {
      check(table.get());
      return;
    }
    String file = "tables/" + form.name() + ".csv";
    if (form.required() && files.find(file).isEmpty()) {
      problems.add(WorkflowFault.MISSING_TABLE.at(Spot.of(file), form.name()));
    }
  }

  private void check(DecisionTable table) {
    if (table.hitPolicy() != HitPolicy.FIRST) {
      problems.add(WorkflowFault.WRONG_HIT_POLICY.at(table.spot(), form.name()));
    }
    table.inputs().forEach(column -> checkInput(table, column));
    table.outputs().forEach(column -> checkOutput(table, column));
    form.needed().stream()
        .sorted()
        .filter(name -> table.findOutput(name).isEmpty())
        .forEach(
            name -> problems.add(WorkflowFault.MISSING_OUTPUT.at(table.spot(), form.name(), name)));
    checkDefault(table);
  }

  private void checkInput(DecisionTable table, Column column) {
    Spot head = table.spot(column.name());
    Optional<ColumnType> declared = form.facts().find(column.name());
    if (declared.isPresent()) {
      if (declared.get().kind() != column.type().kind()) {
        wrongType(table, column, Set.of(declared.get().kind()));
      }
      new KnownValues(city)
          .leftOut(column, declared.get()).stream()
              .limit(1)
              .forEach(
                  word ->
                      problems.add(
                          WorkflowFault.LEFT_OUT.at(head, form.name(), column.name(), word)));
    } else if (city.fields().stream().noneMatch(field -> field.name().equals(column.name()))) {
      problems.add(WorkflowFault.UNKNOWN_FACT.at(head, form.name(), column.name()));
    } else if (city.facts().find(column.name()).isEmpty()) {
      problems.add(WorkflowFault.NO_FACT_HERE.at(head, form.name(), column.name()));
    }
  }

  private void checkOutput(DecisionTable table, Column column) {
    Set<ColumnType.Kind> known = form.outputs().get(column.name());
    if (known == null) {
      problems.add(
          WorkflowFault.UNKNOWN_OUTPUT.at(table.spot(column.name()), form.name(), column.name()));
    } else if (!known.contains(column.type().kind())) {
      wrongType(table, column, known);
    }
  }

  private void wrongType(DecisionTable table, Column column, Set<ColumnType.Kind> wanted) {
    String types =
        wanted.stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .sorted()
            .collect(Collectors.joining(" / "));
    problems.add(
        WorkflowFault.WRONG_COLUMN_TYPE.at(
            table.spot(column.name()), form.name(), column.name(), types));
  }

  private void checkDefault(DecisionTable table) {
    Optional<RuleRow> row = table.defaultRow();
    if (row.isEmpty()) {
      problems.add(WorkflowFault.MISSING_DEFAULT.at(table.spot(), form.name()));
      return;
    }
    boolean always =
        row.get().validity().equals(Validity.ALWAYS)
            && row.get().conditions().stream().allMatch(Condition.Any.class::isInstance);
    if (!always) {
      problems.add(WorkflowFault.CONDITIONAL_DEFAULT.at(table.spot(), form.name()));
    }
    if (form.needed().contains("unit")
        && table.findOutput("unit").isPresent()
        && !row.get().outputs().containsKey("unit")) {
      problems.add(WorkflowFault.MISSING_UNIT.at(row.get().spot("unit")));
    }
  }
}
