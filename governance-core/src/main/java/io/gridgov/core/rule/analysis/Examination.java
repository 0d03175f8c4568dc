package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Asks every question about one table. */
final class Examination {
  private final DecisionTable table;
  private final Universe universe;
  private final Scope scope;

  Examination(DecisionTable table, Universe universe, Scope scope) {
    this.table = table;
    this.universe = universe;
    this.scope = scope;
  }

  TableAnalysis examine() {
    Layout layout = Layout.of(table, universe, scope);
    Map<FindingKind, Verdict> verdicts = new EnumMap<>(FindingKind.class);
    Shadows shadows = new Shadows(layout);
    Idle idle = new Idle(layout, shadows);
    verdicts.put(FindingKind.GAP, Gaps.known(layout));
    verdicts.put(FindingKind.GAP_IF_MISSING, Gaps.missing(layout));
    verdicts.put(FindingKind.OVERLAP, Overlaps.find(layout, false));
    verdicts.put(FindingKind.OVERLAP_SAME, Overlaps.find(layout, true));
    verdicts.put(FindingKind.SHADOWED, shadows.find());
    verdicts.put(FindingKind.IMPOSSIBLE, Idle.impossible(layout));
    verdicts.put(FindingKind.DEFAULT_UNUSED, idle.unusedDefault());
    verdicts.put(FindingKind.UNREACHABLE, idle.unreachable());
    verdicts.put(FindingKind.MERGEABLE, Merges.find(layout));
    return new TableAnalysis(table.name(), table.spot(), verdicts, remarks(table, universe));
  }

  /** What cannot be known without a universe. */
  static List<Problem> remarks(DecisionTable table, Universe universe) {
    List<Problem> remarks = new ArrayList<>();
    for (int i = 0; i < table.inputs().size(); i++) {
      Column column = table.inputs().get(i);
      int at = i;
      if (isUnknown(column, universe) && table.rows().stream().anyMatch(row -> asks(row, at))) {
        remarks.add(
            Problem.warning(
                "hierarchy-unknown",
                table.spot(),
                Text.of(
                    "what stands under what in column %s is not known, so each code stands alone",
                    "%s 列的层级关系未知，每个编码只视为其自身", column.name()),
                Text.of("check the table with its pack", "请连同城市包一起检查")));
      }
    }
    return remarks;
  }

  private static boolean isUnknown(Column column, Universe universe) {
    return column.type().kind() == ColumnType.Kind.CODE
        ? universe.codes(column).isEmpty()
        : universe.grids(column).isEmpty();
  }

  private static boolean asks(RuleRow row, int column) {
    AtomicBoolean asks = new AtomicBoolean();
    Tests.forEach(
        row.conditions().get(column),
        test -> {
          if (test instanceof Condition.Under || test instanceof Condition.Within) {
            asks.set(true);
          }
        });
    return asks.get();
  }
}
