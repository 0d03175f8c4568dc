package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.Arrays;
import java.util.Locale;

/** What can be wrong with a DMN file, in both languages. */
enum DmnFault {
  BAD_XML(
      "the text is not well-formed XML from here on",
      "从此处起不是格式正确的 XML",
      "check tags, quotes and & before this place",
      "请检查此处之前的标签、引号和 &"),
  XML_TOO_LARGE(
      "the XML is larger than %1$s characters, %2$s elements or %3$s levels",
      "XML 超过 %1$s 个字符、%2$s 个元素或 %3$s 层", "split the file into several tables", "请拆分为多张决策表"),
  XML_DTD(
      "a document type (DOCTYPE) is not admitted",
      "不允许文档类型声明（DOCTYPE）",
      "take it out; a DMN file needs none",
      "请删去，DMN 文件不需要"),
  XML_ENTITY(
      "an entity is not admitted: &%1$s;", "不允许实体：&%1$s;", "write the text itself", "请直接写出文本"),
  XML_VERSION("XML %1$s is not read", "不读取 XML %1$s", "save the file as XML 1.0", "请另存为 XML 1.0"),
  DMN_VERSION(
      "the file is not DMN 1.3, 1.4 or 1.5: %1$s",
      "不是 DMN 1.3、1.4 或 1.5 文件：%1$s", "save it in one of these versions", "请另存为上述版本之一"),
  DMN_UNSUPPORTED(
      "not part of the decision-table subset: %1$s",
      "不属于决策表子集：%1$s", "express it as one decision table over constants", "请用一张以常量为条件的决策表表达"),
  DMN_UNKNOWN(
      "DMN has no %1$s here", "DMN 在此处没有 %1$s", "correct the name or take it out", "请更正名称或删去"),
  DMN_MISSING("%1$s is missing here", "此处缺少 %1$s", "add it", "请添加"),
  DMN_TWICE("%1$s stands twice here", "此处 %1$s 出现两次", "keep one of the two", "请只保留一个"),
  DMN_SEVERAL_DECISIONS(
      "the file holds several decisions: %1$s",
      "文件中有多个决策：%1$s",
      "choose one by its name, or keep one decision a file",
      "请按名称选择一个，或每个文件只保留一个决策"),
  DMN_NO_DECISION(
      "the file holds no such decision: %1$s",
      "文件中没有此决策：%1$s", "name a decision of the file", "请指定文件中的决策"),
  DMN_LANGUAGE(
      "expression language is not FEEL: %1$s",
      "表达式语言不是 FEEL：%1$s", "write the cells in S-FEEL", "请用 S-FEEL 书写单元格"),
  DMN_TYPE(
      "type is unknown or not of this subset: %1$s",
      "类型未知或不属于本子集：%1$s",
      "use string, number, boolean, date or time",
      "请使用 string、number、boolean、date 或 time"),
  DMN_VALUES(
      "these values cannot restrict a column of type %1$s",
      "这些取值不能用于限制类型为 %1$s 的列",
      "list texts such as \"a\", \"b\", or give one range such as [0..100]",
      "请列出文本，如 \"a\"、\"b\"，或写一个区间，如 [0..100]"),
  HIT_POLICY_UNSUPPORTED(
      "hit policy or aggregation is unknown: %1$s",
      "未知的命中策略或聚合方式：%1$s",
      "use a hit policy of DMN, and an aggregation with COLLECT only",
      "请使用 DMN 的命中策略，聚合仅可用于 COLLECT"),
  POLICY_OUTPUTS(
      "the outputs do not suit hit policy %1$s",
      "输出列与命中策略 %1$s 不符",
      "SUM takes one number, MIN and MAX one number, date or time, COUNT one output, PRIORITY and"
          + " OUTPUT ORDER outputs with outputValues",
      "SUM 须为一个数值输出，MIN 与 MAX 须为一个数值、日期或时刻输出，COUNT 须为一个输出，PRIORITY 与 OUTPUT ORDER 须有 outputValues"),
  COLUMN_NAME(
      "column name must be there, and only once among inputs and outputs: %1$s",
      "列名须有，且在输入与输出中唯一：%1$s", "give each column a name of its own", "请为每列取不同的名称"),
  ROW_LENGTH(
      "rule has %1$s entries where the table has %2$s columns of this kind",
      "规则有 %1$s 个条目，而决策表有 %2$s 个此类列",
      "give every column an entry; '-' asks nothing",
      "请为每列写一个条目，“-”表示不限"),
  ROW_ID(
      "row id must be there, and only once: %1$s",
      "规则编号须有且唯一：%1$s", "give each rule an id of its own", "请为每条规则取不同的编号"),
  DEFAULT_ASKS(
      "the row id 'default' is that of the default row",
      "编号 default 专用于默认规则",
      "give the rule another id, or use defaultOutputEntry",
      "请换一个编号，或使用 defaultOutputEntry"),
  DATE("date must be written 2026-01-31", "日期须写作 2026-01-31", "write year-month-day", "请写年-月-日"),
  VALIDITY(
      "the row ends before it begins",
      "规则的失效日期不晚于生效日期",
      "put the end after the beginning",
      "请使失效日期晚于生效日期"),
  SFEEL_UNSUPPORTED(
      "not part of S-FEEL over constants: %1$s",
      "不属于常量 S-FEEL：%1$s",
      "write constants, < 5, [1..5), not(…), null or -; text in double quotes",
      "请写常量、< 5、[1..5)、not(…)、null 或 -；文本置于双引号内"),
  SFEEL_SYNTAX(
      "cannot be read as S-FEEL; expected %1$s, character %2$s",
      "无法识别为 S-FEEL；应为 %1$s（第 %2$s 个字符）",
      "write constants, < 5, [1..5), not(…), null or -; text in double quotes",
      "请写常量、< 5、[1..5)、not(…)、null 或 -；文本置于双引号内"),
  SFEEL_VALUE(
      "not a value of type %1$s",
      "不是类型为 %1$s 的值",
      "write a value of the column's type: \"text\", 2.5, true, date(\"2026-01-31\"),"
          + " time(\"08:30:00\")",
      "请写该列类型的值：\"文本\"、2.5、true、date(\"2026-01-31\")、time(\"08:30:00\")");

  private final String en;
  private final String zh;
  private final String remedyEn;
  private final String remedyZh;

  DmnFault(String en, String zh, String remedyEn, String remedyZh) {
    this.en = en;
    this.zh = zh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Problem at(Spot spot, Object... args) {
    Object[] shown = Arrays.stream(args).map(arg -> shown(arg.toString())).toArray();
    return Problem.error(code(), spot, Text.of(en, zh, shown), Text.of(remedyEn, remedyZh));
  }

  private static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > 120 ? plain.substring(0, 120) + "…" : plain;
  }
}
