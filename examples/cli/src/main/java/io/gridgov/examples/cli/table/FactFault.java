package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import java.util.Collection;

/** What can be wrong with facts; their values are not echoed. */
final class FactFault {
  private FactFault() {}

  static Problem badJson(Spot spot) {
    return Problem.error(
        "bad-json",
        spot,
        Text.of("the text is not valid JSON from here on", "从此处起不是有效的 JSON"),
        Text.of(
            "check brackets, commas and quotes; where the shell eats quotes, put the facts into a"
                + " file and write --facts @FILE",
            "请检查括号、逗号和引号；若引号被命令行吞掉，请将事实存入文件并写 --facts @文件名"));
  }

  static Problem tooDeep(Spot spot) {
    return Problem.error(
        "too-deep",
        spot,
        Text.of("the JSON is nested too deep, or a value in it is too long", "JSON 嵌套过深，或其中的值过长"),
        Text.of("write one object, a plain value for each name", "请写一个对象，每个名称对应一个简单的值"));
  }

  static Problem noObject(Spot spot) {
    return Problem.error(
        "bad-facts",
        spot,
        Text.of("facts must be one JSON object", "事实须为一个 JSON 对象"),
        Text.of(
            "write {\"column\": value, …}, or @FILE for a file that holds it",
            "请写 {\"列名\": 值, …}，或用 @文件名 指定存放它的文件"));
  }

  static Problem wrongValue(Spot spot, Column column) {
    return Problem.error(
        "fact-value",
        spot,
        Text.of("'%s' must be a value of type %s", "“%s”须为类型 %s 的值", column.name(), column.type()),
        example(column.type()));
  }

  private static Text example(ColumnType type) {
    return switch (type.kind()) {
      case TEXT ->
          type.words().isEmpty()
              ? Text.of("write text in double quotes", "请写双引号内的文本")
              : Text.of(
                  "write one of the words in double quotes: %s",
                  "请写下列之一，置于双引号内：%s", String.join(", ", type.words()));
      case NUMBER -> Text.of("write a number such as 12.5", "请写数值，如 12.5");
      case BOOLEAN -> Text.of("write true or false", "请写 true 或 false");
      case DATE -> Text.of("write \"2026-03-02\"", "请写 \"2026-03-02\"");
      case TIME -> Text.of("write \"08:30\"", "请写 \"08:30\"");
      case CODE, GRID -> Text.of("write the code in double quotes", "请写编码，置于双引号内");
      case LIMIT -> Text.of("write \"4wh\", \"5wd\" or another limit", "请写 \"4wh\"、\"5wd\" 等时限");
    };
  }

  static Problem unknown(Spot spot, String name, Collection<String> known) {
    return Problem.warning(
        "unknown-fact",
        spot,
        Text.of("no input column is called '%s'; it is not used", "没有名为“%s”的输入列，不予采用", name),
        Text.of(
            "the input columns are: %s",
            "输入列为：%s", known.isEmpty() ? "–" : String.join(", ", known)));
  }

  static Problem badDay(Spot spot) {
    return Problem.error(
        "bad-day",
        spot,
        Text.of("the day must be a date", "day 须为日期"),
        Text.of("write \"2026-03-02\"", "请写 \"2026-03-02\""));
  }
}
