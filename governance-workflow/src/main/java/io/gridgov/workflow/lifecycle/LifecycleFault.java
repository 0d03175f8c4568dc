package io.gridgov.workflow.lifecycle;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Severity;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Locale;

/** What can be wrong with a lifecycle; the code is the name in kebab case. */
enum LifecycleFault {
  MISSING_KEY("'%s' is missing", "缺少“%s”", "add it", "请补上"),
  WRONG_KIND_OF_VALUE(
      "'%s' has the wrong kind of value", "“%s”的值类型不对", "see the format", "请参照格式说明"),
  UNKNOWN_KEY("key '%s' means nothing here", "此处的键“%s”没有意义", "remove it", "请删除"),
  WRONG_VERSION("version '%s' is unknown", "版本“%s”未知", "write 1", "请写为 1"),
  UNKNOWN_KIND(
      "kind '%s' is unknown", "状态类别“%s”未知", "write waiting, open or end", "请写 waiting、open 或 end"),
  UNKNOWN_TRIGGER(
      "trigger '%s' is unknown", "触发动作“%s”未知", "write one of the known triggers", "请写已知的触发动作"),
  UNKNOWN_STATE(
      "state '%s' is not declared", "状态“%s”未声明", "declare it or mend the name", "请声明或更正名称"),
  UNKNOWN_WHO(
      "who '%s' is unknown",
      "“who”的值“%s”未知", "write lead, independent or any", "请写 lead、independent 或 any"),
  NO_ROLE("nobody may do '%s'", "没有角色可以执行“%s”", "name at least one role", "请至少写一个角色"),
  DUPLICATE_STATE("state '%s' stands twice", "状态“%s”重复", "keep one", "请只保留一个"),
  DUPLICATE_TRANSITION(
      "%s stands twice; the first always wins", "%s 重复，总是前者生效", "keep one", "请只保留一个"),
  MISSING_STATE("state '%s' is missing", "缺少状态“%s”", "declare it", "请声明"),
  WRONG_STATE_KIND("state '%s' must be of kind %s", "状态“%s”的类别须为 %s", "mend its kind", "请更正类别"),
  WRONG_END("'%s' must lead to a state of kind %s", "“%s”须通向类别为 %s 的状态", "mend 'to'", "请更正 to"),
  PAUSE_MOVES(
      "'%s' must not lead to another state: the clock stands still, the order stays where it is",
      "“%s”不得改变状态：只暂停计时，工单仍在原状态", "leave 'to' out", "请删除 to"),
  NO_RESUME(
      "the clock can be stopped in state '%s', but nobody may resume it there",
      "“%s”状态下可以暂停计时，但无人可以恢复",
      "add the state to 'from' of a transition 'resume'",
      "请在 resume 流转的 from 中加入该状态"),
  DEAD_END("no way leads from '%s' to an end", "从“%s”无法到达终态", "add a way out", "请补充出路");

  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  LifecycleFault(String en, String zh, String remedyEn, String remedyZh) {
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  Problem at(Spot spot, Object... args) {
    Severity severity = this == UNKNOWN_KEY ? Severity.WARNING : Severity.ERROR;
    String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Problem(code, severity, spot, Text.of(en, zh, args), new Text(remedyEn, remedyZh));
  }
}
