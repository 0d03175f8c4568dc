package io.gridgov.workflow.pack;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Severity;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with a pack in the workflow's eyes; the code is the name in kebab case. */
enum WorkflowFault {
  MISSING_LIFECYCLE("the pack has no lifecycle", "城市包缺少生命周期文件", "add the file", "请添加该文件"),
  SEVERAL_LIFECYCLES(
      "a second lifecycle is not read by this release",
      "本版本只读取一个生命周期",
      "keep one file",
      "请只保留一个文件"),
  MISSING_TABLE("the table '%s' is missing", "缺少决策表“%s”", "add the file", "请添加该文件"),
  WRONG_HIT_POLICY(
      "table '%s' must have hit policy F",
      "决策表“%s”的命中策略须为 F", "write F into the first cell", "请在首格写 F"),
  MISSING_OUTPUT(
      "table '%s' has no output column '%s'", "决策表“%s”缺少输出列“%s”", "add the column", "请添加该列"),
  WRONG_COLUMN_TYPE(
      "column '%2$s' of table '%1$s' must be of type %3$s",
      "决策表“%1$s”的列“%2$s”须为 %3$s 类型", "mend its type", "请更正类型"),
  UNKNOWN_FACT(
      "column '%2$s' of table '%1$s' asks for a fact that is never known",
      "决策表“%1$s”的列“%2$s”所用事实不存在", "remove the column or mend its name", "请删除该列或更正列名"),
  NO_FACT_HERE(
      "column '%2$s' of table '%1$s' asks for a field that no report or order carries as a fact",
      "决策表“%1$s”的列“%2$s”不是来件或工单的事实字段",
      "remove the column, or declare the field for reports or orders",
      "请删除该列，或将字段声明为来件或工单字段"),
  LEFT_OUT(
      "column '%2$s' of table '%1$s' leaves '%3$s' out, so that only the default row answers there",
      "决策表“%1$s”的列“%2$s”未包含“%3$s”，此时只有 default 行适用",
      "add the word to the closed set",
      "请将该值加入封闭取值"),
  UNKNOWN_OUTPUT(
      "output column '%2$s' of table '%1$s' is not used",
      "决策表“%1$s”的输出列“%2$s”不被使用", "remove the column or mend its name", "请删除该列或更正列名"),
  MISSING_DEFAULT(
      "table '%s' needs a row 'default'", "决策表“%s”须有 default 行", "add the row", "请添加该行"),
  CONDITIONAL_DEFAULT(
      "the default row of table '%s' must always apply",
      "决策表“%s”的 default 行须始终适用", "empty its conditions and dates", "请清空其条件与日期"),
  MISSING_UNIT("this row must name a unit", "此行须填写单位", "fill in a unit's id", "请填写单位编号"),
  UNKNOWN_LINE(
      "no jurisdiction has the line '%s'",
      "没有职权范围使用条线“%s”",
      "add it to jurisdictions.csv or mend the name",
      "请在 jurisdictions.csv 中补充或更正名称"),
  UNKNOWN_DECISION(
      "'%s' is not a decision; write one of %s", "“%s”不是有效决定，应为 %s 之一", "mend the word", "请更正"),
  RATING_NEVER_CLOSES(
      "the default row of table 'rating' must say close, so that orders can end",
      "决策表“rating”的 default 行须为 close，以便工单可以办结",
      "write close into it, and rework into rows above",
      "请在 default 行写 close，并在其上各行写 rework"),
  GUARD_DEAD_END(
      "where this table refuses, no way is left from state '%s' to an end",
      "按此表拒绝后，从“%s”状态无法到达终态", "leave one way out open to all orders", "请至少保留一条对所有工单开放的出路"),
  GRANT_WITHOUT_LIMIT(
      "a row that grants must say how much", "准予延期的行须填写时限", "fill in the limit", "请填写时限"),
  PAUSE_WITHOUT_LENGTH("a pause must have a length", "暂停须有期限", "write how long at most", "请填写最长期限"),
  RECUSAL_UNFILLED(
      "recusal unit %s has no filled post that may do '%s'",
      "回避承接单位 %s 没有可执行“%s”的在岗人员", "fill a post with one of the roles: %s", "请配备以下角色之一：%s"),
  DESK_UNFILLED(
      "desk unit %s has no filled post that may do '%s'",
      "受理单位 %s 没有可执行“%s”的在岗人员", "fill a post with one of the roles: %s", "请配备以下角色之一：%s"),
  ROLE_UNFILLED(
      "nobody in the city may do '%2$s'",
      "全市无人可执行“%2$s”", "fill a post with one of the roles: %s", "请配备以下角色之一：%s");

  private static final Set<WorkflowFault> WARNINGS =
      Set.of(LEFT_OUT, UNKNOWN_OUTPUT, ROLE_UNFILLED);

  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  WorkflowFault(String en, String zh, String remedyEn, String remedyZh) {
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  Problem at(Spot spot, Object... args) {
    return of(spot, new Text(remedyEn, remedyZh), args);
  }

  /** A fault whose remedy names roles. */
  Problem atRoles(Spot spot, String roles, Object... args) {
    return of(spot, Text.of(remedyEn, remedyZh, roles), args);
  }

  private Problem of(Spot spot, Text remedy, Object... args) {
    Severity severity = WARNINGS.contains(this) ? Severity.WARNING : Severity.ERROR;
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(code, severity, spot, Text.of(en, zh, args), remedy);
  }
}
