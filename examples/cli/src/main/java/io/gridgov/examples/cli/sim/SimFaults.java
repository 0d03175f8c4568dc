package io.gridgov.examples.cli.sim;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.engine.Answer;

/** What can be wrong with a report although its row could be read; never echoes its content. */
final class SimFaults {
  private SimFaults() {}

  static Problem closedBeforeCreated(Spot spot) {
    return Problem.error(
        "closed-before-created",
        spot,
        Text.of(
            "the log closed this report before it came in; its order waits for a person",
            "日志中该来件的办结时间早于来件时间；其工单等待人工处理"),
        Text.of("mend the times in the log", "请更正日志中的时间"));
  }

  static Problem closedWithoutTime(Spot spot) {
    return Problem.error(
        "closed-without-time",
        spot,
        Text.of(
            "the log calls this report closed but does not say when; its order stays open",
            "日志称该来件已办结但没有办结时间；其工单保持未办结"),
        Text.of("add closed_at", "请补上 closed_at"));
  }

  static Problem unknownUnit(Spot spot) {
    return Problem.error(
        "unknown-unit",
        spot,
        Text.of(
            "the log's unit does not exist in the pack on that day; the table's unit keeps the order",
            "日志中的单位当日不在城市包中；工单仍归派遣表所定单位"),
        Text.of("add the unit to units.csv", "请在 units.csv 中补充该单位"));
  }

  static Problem notTaken(Spot spot, Answer.Refused why) {
    return Problem.error(
        why.code(),
        spot,
        Text.of(
            "the report was not taken: %1$s",
            "来件未被接收：%2$s", why.message().en(), why.message().zh()),
        Text.of("mend the row, or the pack", "请更正该行或城市包"));
  }
}
