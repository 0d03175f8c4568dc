package io.gridgov.core.rule;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The faults that a table can have in whatever form it is written. */
final class TableFaults {
  private static final String LETTERS =
      Arrays.stream(HitPolicy.values()).map(HitPolicy::letter).collect(Collectors.joining(" "));

  private TableFaults() {}

  /** Shortened, on one line. */
  static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  static Problem policy(String letter, Spot spot) {
    return Problem.error(
        "hit-policy-unsupported",
        spot,
        Text.of(
            "hit policy must be one of %2$s: %1$s", "命中策略须为 %2$s 之一：%1$s", shown(letter), LETTERS),
        Text.of(
            "write F (the first row that applies) unless you need another", "如无特殊需要，请写 F（取第一条适用）"));
  }

  static Problem policyOutputs(HitPolicy policy, Spot spot) {
    return Problem.error(
        "policy-outputs",
        spot,
        Text.of("the outputs do not suit hit policy %s", "输出列与命中策略 %s 不符", policy.letter()),
        Text.of(
            "C+ takes one number, C< and C> one number, date or time, C# one output, P and O"
                + " a closed set such as text{a|b}",
            "C+ 须为一个数值输出，C< 与 C> 须为一个数值、日期或时刻输出，C# 须为一个输出，P 与 O 须有封闭取值如 text{a|b}"));
  }

  static Problem columnName(String name, Spot spot) {
    return Problem.error(
        "column-name",
        spot,
        Text.of("column name must be there, and only once: %s", "列名须有且唯一：%s", shown(name)),
        Text.of("give each column a name of its own", "请为每列取不同的名称"));
  }

  static Problem noOutput(Spot spot) {
    return Problem.error(
        "no-output",
        spot,
        Text.of("the table has no output column", "决策表没有输出列"),
        Text.of("give a column the role out", "请为至少一列写角色 out"));
  }

  static Problem columnType(String text, Spot spot) {
    return Problem.error(
        "column-type",
        spot,
        Text.of("type is unknown: %s", "未知的类型：%s", shown(text)),
        Text.of(
            "write text, text{a|b}, number, number[0..100] km, boolean, date, time, code, grid or limit",
            "请写 text、text{a|b}、number、number[0..100] km、boolean、date、time、code、grid 或 limit"));
  }

  static Problem noId(Spot spot) {
    return rowId(spot, Text.of("row has no id", "规则没有编号"));
  }

  static Problem idTwice(String id, int line, Spot spot) {
    return rowId(
        spot, Text.of("row id %s stands in line %s already", "规则编号 %s 已见于第 %s 行", shown(id), line));
  }

  private static Problem rowId(Spot spot, Text message) {
    return Problem.error(
        "row-id", spot, message, Text.of("give each row an id of its own", "请为每条规则取不同的编号"));
  }

  static Problem defaultAsks(Spot spot) {
    return Problem.error(
        "default-asks",
        spot,
        Text.of("the default row must ask nothing", "默认规则不得带有条件"),
        Text.of("empty the cell, or give the row another id", "请清空该格，或换一个编号"));
  }

  static Problem validity(Spot spot) {
    return Problem.error(
        "validity",
        spot,
        Text.of("the row ends before it begins", "规则的失效日期不晚于生效日期"),
        Text.of("put the end after the beginning", "请使失效日期晚于生效日期"));
  }

  static Problem date(Spot spot) {
    return Problem.error(
        "date",
        spot,
        Text.of("date must be written 2026-01-31", "日期须写作 2026-01-31"),
        Text.of("write year-month-day", "请写年-月-日"));
  }

  static Problem unknownColumn(String name, Spot spot) {
    return Problem.error(
        "unknown-column",
        spot,
        Text.of("the table has no such column: %s", "决策表没有此列：%s", shown(name)),
        Text.of("correct the name or declare the column", "请更正列名或声明该列"));
  }
}
