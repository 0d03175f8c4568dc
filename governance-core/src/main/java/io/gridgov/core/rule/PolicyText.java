package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.util.List;

/** Puts into words what a hit policy makes of the rows that apply. */
final class PolicyText {
  private PolicyText() {}

  /** Why there is no answer though rows apply. */
  static Text conflict(HitPolicy policy, List<String> rows) {
    return policy == HitPolicy.ANY
        ? Sentences.of(
            "rows %1$s apply and do not say the same, which hit policy %2$s forbids, so that the"
                + " table gives no answer",
            "规则 %1$s 同时适用而结论不同，命中策略 %2$s 不允许，故不作结论", Sentences.names(rows), policy.letter())
        : Sentences.of(
            "rows %1$s apply where hit policy %2$s admits only one, so that the table gives no"
                + " answer",
            "规则 %1$s 同时适用，而命中策略 %2$s 只允许一条，故不作结论", Sentences.names(rows), policy.letter());
  }

  /** Which rows answer, and by what right. */
  static Text answer(HitPolicy policy, List<String> rows) {
    String en = rows.size() == 1 ? "row %1$s answers" : "rows %1$s answer";
    return Sentences.of(
        en + ": %2$s (hit policy %3$s)",
        "规则 %1$s 适用：%2$s（命中策略 %3$s）",
        Sentences.names(rows),
        right(policy),
        policy.letter());
  }

  private static Text right(HitPolicy policy) {
    return switch (policy) {
      case UNIQUE -> Text.of("it is the only one that applies", "仅此一条符合条件");
      case FIRST -> Text.of("it is the first that applies", "系首条符合条件的规则");
      case ANY -> Text.of("all that apply say the same", "符合条件的规则结论一致");
      case PRIORITY ->
          Text.of("of all that apply its outputs have the highest priority", "在符合条件的规则中结论优先级最高");
      case RULE_ORDER -> Text.of("all that apply answer, in the table's order", "符合条件的均采用，按表中次序");
      case OUTPUT_ORDER ->
          Text.of("all that apply answer, by the priority of their outputs", "符合条件的均采用，按结论优先级");
      case COLLECT -> Text.of("all that apply answer", "符合条件的均采用");
      case COLLECT_SUM -> Text.of("what all that apply give is added up", "对符合条件的规则求和");
      case COLLECT_LEAST -> Text.of("the least that those that apply give", "取符合条件的规则中的最小值");
      case COLLECT_MOST -> Text.of("the greatest that those that apply give", "取符合条件的规则中的最大值");
      case COLLECT_COUNT -> Text.of("what all that apply give is counted", "对符合条件的规则计数");
    };
  }

  /** Why a row that applies did not answer. */
  static Text passedOver(HitPolicy policy, String row, List<String> answering) {
    Text others = Sentences.names(answering);
    return switch (policy) {
      case FIRST ->
          Sentences.of(
              "row %1$s applies too, but row %2$s stands before it, and hit policy F takes the"
                  + " first",
              "规则 %1$s 亦符合条件，但规则 %2$s 在前，命中策略 F 取首条", row, others);
      case PRIORITY ->
          Sentences.of(
              "row %1$s applies too, but the outputs of row %2$s have a higher priority, or an"
                  + " equal one and stand before it (hit policy P)",
              "规则 %1$s 亦符合条件，但规则 %2$s 的结论优先级更高，或优先级相同而在前（命中策略 P）", row, others);
      default ->
          Sentences.of(
              "row %1$s applies too, and says the same as row %2$s (hit policy A)",
              "规则 %1$s 亦符合条件，结论与规则 %2$s 相同（命中策略 A）", row, others);
    };
  }
}
