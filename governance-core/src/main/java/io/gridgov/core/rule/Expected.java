package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Says which values a column takes, with an example a clerk can follow. */
final class Expected {
  private static final int MOST_WORDS = 6;

  private Expected() {}

  static Text of(ColumnType type) {
    return switch (type.kind()) {
      case TEXT -> words(type);
      case NUMBER -> number(type);
      case BOOLEAN -> Text.of("true or false", " true 或 false");
      case DATE -> Text.of("a date such as 2026-01-31", "日期，如 2026-01-31");
      case TIME -> Text.of("a time of day such as 08:30", "时刻，如 08:30");
      case CODE -> Text.of("a code", "代码");
      case GRID -> Text.of("the code of a grid", "网格编码");
      case LIMIT ->
          Text.of(
              "a limit such as 4wh, 5wd, 60d, 2h, 1mo or sameday",
              "时限，如 4wh、5wd、60d、2h、1mo 或 sameday");
    };
  }

  private static Text words(ColumnType type) {
    if (type.words().isEmpty()) {
      return Text.of("a text", "文本");
    }
    int more = type.words().size() - MOST_WORDS;
    String shown =
        type.words().stream()
            .limit(MOST_WORDS)
            .map(TableFaults::shown)
            .collect(Collectors.joining(", "));
    return more > 0
        ? Text.of("one of %s and %s more", "以下之一：%s 等（另有 %s 个）", shown, more)
        : Text.of("one of %s", "以下之一：%s", shown);
  }

  private static Text number(ColumnType type) {
    String least = type.least().map(BigDecimal::toPlainString).orElse("");
    String most = type.most().map(BigDecimal::toPlainString).orElse("");
    if (least.isEmpty() && most.isEmpty()) {
      return Text.of("a number such as 5 or -2.5", "数值，如 5 或 -2.5");
    }
    if (most.isEmpty()) {
      return Text.of("a number of at least %s", "不小于 %s 的数值", least);
    }
    return least.isEmpty()
        ? Text.of("a number of at most %s", "不大于 %s 的数值", most)
        : Text.of("a number from %s to %s", "%s 至 %s 的数值", least, most);
  }
}
