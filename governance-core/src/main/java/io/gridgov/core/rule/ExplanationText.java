package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Puts an explanation into words. */
final class ExplanationText {
  private ExplanationText() {}

  static Text of(Explanation why) {
    Decision decision = why.decision();
    String table = decision.table();
    if (!decision.conflicting().isEmpty()) {
      return Text.of(
          "table %s: rows %s all apply to %s where only one may",
          "决策表 %s：规则 %s 同时适用于 %s，而只允许一条",
          table,
          String.join(", ", decision.conflicting()),
          facts(decision.used()));
    }
    if (decision.row().isEmpty()) {
      return Text.of(
          "table %1$s: no row applies to %2$s%3$s",
          "决策表 %1$s：没有规则适用于 %2$s%4$s",
          table,
          facts(decision.used()),
          nearest(why, "; nearest: ", " fails on ", ", "),
          nearest(why, "；最接近的：", " 不满足 ", "、"));
    }
    return new Text(
        "table " + table + ": row " + decision.row().get() + " applies" + english(why),
        "决策表 " + table + "：规则 " + decision.row().get() + " 适用" + chinese(why));
  }

  private static String english(Explanation why) {
    if (why.decision().isDefault()) {
      return ", as no other does" + nearest(why, "; nearest: ", " fails on ", ", ");
    }
    return held(why, "not known", " (asked: %s)", "; ")
        + (why.basis().isEmpty() ? "" : "; basis: " + why.basis());
  }

  private static String chinese(Explanation why) {
    if (why.decision().isDefault()) {
      return "（其他规则均不适用）" + nearest(why, "；最接近的：", " 不满足 ", "、");
    }
    return held(why, "未知", "（条件：%s）", "；") + (why.basis().isEmpty() ? "" : "；依据：" + why.basis());
  }

  private static String held(Explanation why, String unknown, String asked, String separator) {
    Facts used = why.decision().used();
    String text =
        why.held().entrySet().stream()
            .map(
                held ->
                    held.getKey()
                        + " = "
                        + used.find(held.getKey()).map(Value::text).orElse(unknown)
                        + asked.replace("%s", CellText.of(held.getValue())))
            .collect(Collectors.joining(separator));
    return text.isEmpty() ? "" : ": " + text;
  }

  private static String facts(Facts facts) {
    return facts.asMap().entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue().text())
        .collect(Collectors.joining(", "));
  }

  private static String nearest(Explanation why, String prefix, String fails, String separator) {
    String text =
        why.nearest().stream()
            .map(
                row ->
                    row + fails + String.join(separator, why.failed().getOrDefault(row, List.of())))
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? "" : prefix + text;
  }
}
