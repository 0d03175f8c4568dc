package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Turns verdicts into faults of the table. */
final class VerdictText {
  private VerdictText() {}

  static List<Problem> problems(Spot table, FindingKind kind, Verdict verdict) {
    List<Problem> problems = new ArrayList<>();
    verdict.findings().forEach(finding -> problems.add(finding.problem()));
    if (verdict instanceof Verdict.Found found && found.more()) {
      problems.add(more(table, kind, found.findings().size()));
    }
    if (verdict instanceof Verdict.Undecided undecided) {
      problems.add(undecided(table, kind, undecided.region()));
    }
    return problems;
  }

  private static Problem more(Spot table, FindingKind kind, int shown) {
    return Problem.warning(
        "more-findings",
        table,
        Text.of("there is more of '%s' than the %s shown", "“%s”不止所列 %s 项", kind.code(), shown),
        Text.of("mend what is shown and look again", "请先处理所列各项，再行检查"));
  }

  static Problem undecided(Spot table, FindingKind kind, Region region) {
    return Problem.warning(
        "undecided",
        table,
        Text.of(
            "whether there is more of '%1$s' was not decided within the budget, at %2$s",
            "是否还有“%1$s”未能在预算内判定，位置：%3$s", kind.code(), region.text().en(), region.text().zh()),
        Text.of("raise the budget, or split the table", "请提高预算，或拆分决策表"));
  }
}
