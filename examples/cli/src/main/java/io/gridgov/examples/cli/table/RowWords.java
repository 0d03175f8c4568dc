package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is to be said about the rows of a table, once a ruling is made. */
final class RowWords {
  private final Ruling ruling;

  RowWords(Ruling ruling) {
    this.ruling = ruling;
  }

  /** The value of an input column's fact. */
  Text fact(Column input) {
    return ruling
        .decision()
        .used()
        .find(input.name())
        .map(value -> new ConditionWords(input).of(value))
        .orElse(Text.of("not known", "未知"));
  }

  Text outputs(Map<String, Value> outputs) {
    return Cases.given(ruling.table().outputs(), outputs)
        .orElse(Text.of("nothing, its outputs are empty", "无（输出为空）"));
  }

  /** Why a row answers. */
  List<Text> applied(RuleRow row) {
    List<Text> lines = new ArrayList<>();
    Text outputs = outputs(row.outputs());
    boolean told = ruling.isAnswered() && ruling.table().hitPolicy().isSingle();
    String id = row.id();
    if (row.isDefault()) {
      lines.add(
          Text.of("No other row applies, so the default row answers:", "其他规则均不适用，采用默认规则 default："));
    } else {
      lines.add(Text.of("Row %s applies:", "适用规则 %s：", id));
    }
    if (!told) {
      lines.add(new Text("  gives " + outputs.en(), "  给出：" + outputs.zh()));
    }
    List<Column> asking = ruling.asking(row).toList();
    if (asking.isEmpty() && !row.isDefault()) {
      lines.add(Text.of("  it asks nothing", "  该规则没有条件"));
    }
    asking.forEach(input -> lines.add(indented(asked(row, input, ": ", "："))));
    remarks(row, lines);
    return lines;
  }

  private static void remarks(RuleRow row, List<Text> lines) {
    if (!row.basis().isEmpty()) {
      lines.add(Text.of("  legal basis: %s", "  依据：%s", row.basis()));
    }
    if (!row.note().isEmpty()) {
      lines.add(Text.of("  note: %s", "  备注：%s", row.note()));
    }
    if (row.validity().from().isPresent() || row.validity().to().isPresent()) {
      lines.add(new Text("  in force: " + span(row).en(), "  有效期：" + span(row).zh()));
    }
  }

  private static Text span(RuleRow row) {
    String from = row.validity().from().map(Object::toString).orElse("");
    String to = row.validity().to().map(Object::toString).orElse("");
    if (to.isEmpty()) {
      return Text.of("from %s", "自 %s 起", from);
    }
    return from.isEmpty()
        ? Text.of("until the day before %s", "至 %s 前一日", to)
        : Text.of("from %s until the day before %s", "自 %s 起，至 %s 前一日", from, to);
  }

  /** Why a row does not answer. */
  Text reason(Ruling.Other other) {
    Text why = other.inForce() ? ofInForce(other) : ofOutOfForce(other.row());
    return new Text(
        "  " + other.row().id() + ": " + why.en(), "  " + other.row().id() + "：" + why.zh());
  }

  private static Text ofOutOfForce(RuleRow row) {
    Text span = span(row);
    return new Text("not in force on this day (" + span.en() + ")", "当日不在有效期内（" + span.zh() + "）");
  }

  private Text ofInForce(Ruling.Other other) {
    if (other.failed().isEmpty()) {
      return passedOver();
    }
    return Cases.joined(
        other.failed().stream().map(input -> asked(other.row(), input, " ", " ")).toList(),
        "; ",
        "；");
  }

  private Text passedOver() {
    String winner = String.join(", ", ruling.ids());
    HitPolicy policy = ruling.table().hitPolicy();
    if (policy == HitPolicy.FIRST) {
      return Text.of("applies too, but row %s stands above it", "也适用，但排在规则 %s 之后", winner);
    }
    return policy == HitPolicy.PRIORITY
        ? Text.of("applies too, but row %s has priority", "也适用，但规则 %s 优先", winner)
        : Text.of("applies too, and says the same", "也适用，且结果相同");
  }

  private Text asked(RuleRow row, Column input, String en, String zh) {
    Text fact = fact(input);
    Text asked = new ConditionWords(input).of(ruling.condition(row, input));
    return new Text(
        input.name() + en + "must be " + asked.en() + ", is " + fact.en(),
        input.name() + zh + "应为 " + asked.zh() + "，实为 " + fact.zh());
  }

  private static Text indented(Text text) {
    return new Text("  " + text.en(), "  " + text.zh());
  }
}
