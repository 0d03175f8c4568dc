package io.gridgov.core.rule;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a row, its conditions and its outputs into words. */
final class RowText {
  private RowText() {}

  /** How a row is called. */
  static Text name(RuleRow row) {
    return row.isDefault() ? Text.of("the default row", "默认规则（default）") : named(row.id());
  }

  static Text named(String id) {
    return Text.of("row %s", "规则 %s", id);
  }

  /** What a row gives, may be asked to show and is based on: a sentence each. */
  static List<Text> about(RuleRow row) {
    List<Text> about = new ArrayList<>();
    if (!row.note().isEmpty()) {
      about.add(Text.of("its note: %s", "备注：%s", row.note()));
    }
    about.add(
        row.basis().isEmpty()
            ? Text.of("it states no legal basis", "未载明依据")
            : Text.of("its legal basis: %s", "依据：%s", row.basis()));
    about.add(Sentences.of("it is in force %s", "有效期：%s", span(row.validity())));
    return about;
  }

  private static Text span(Validity validity) {
    if (validity.from().isEmpty() && validity.to().isEmpty()) {
      return Text.of("without limit of time", "长期有效");
    }
    LocalDate from = validity.from().orElse(LocalDate.MIN);
    LocalDate last = validity.to().map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
    if (validity.to().isEmpty()) {
      return Text.of("from %s on", "自 %s 起", from);
    }
    return validity.from().isEmpty()
        ? Text.of("until %s inclusive", "至 %s 止（含当日）", last)
        : Text.of("from %s until %s inclusive", "自 %s 起，至 %s 止（含当日）", from, last);
  }

  /** What a row that applies asks, each beside its fact. */
  static Text conditions(RowCheck check) {
    List<Text> clauses =
        check.cells().stream()
            .filter(cell -> !(cell.asked() instanceof Condition.Any))
            .map(
                cell ->
                    Sentences.of(
                        "%1$s %2$s (asked: %3$s)",
                        "%1$s %2$s（条件：%3$s）", cell.column(), is(cell), CellText.of(cell.asked())))
            .toList();
    return clauses.isEmpty()
        ? Text.of("it asks nothing", "未设条件")
        : Sentences.of("its conditions hold: %s", "条件均满足：%s", Sentences.clauses(clauses));
  }

  /** Why a row does not apply; something must have failed. */
  static Text failures(RowCheck check, LocalDate day) {
    List<Text> clauses = new ArrayList<>();
    if (!check.inForce()) {
      clauses.add(
          Sentences.of(
              "it is not in force on %1$s, but %2$s",
              "%1$s 不在有效期内（%2$s）", day, span(check.row().validity())));
    }
    for (RowCheck.Cell cell : check.failing()) {
      clauses.add(cell.declared() ? failure(cell) : stray(cell));
    }
    return Sentences.clauses(clauses);
  }

  private static Text failure(RowCheck.Cell cell) {
    return Sentences.of(
        "%1$s %2$s where it asks %3$s",
        "%1$s %2$s，而条件为 %3$s", cell.column(), is(cell), CellText.of(cell.asked()));
  }

  private static Text stray(RowCheck.Cell cell) {
    return Sentences.of(
        "%1$s %2$s, which its column does not provide for",
        "%1$s %2$s，超出该列规定的取值范围", cell.column(), is(cell));
  }

  private static Text is(RowCheck.Cell cell) {
    return cell.known()
        .map(value -> Text.of("is %s", "为 %s", value.text()))
        .orElse(Text.of("is not known", "未知"));
  }

  /** Names and values. */
  static Text values(Map<String, Value> values) {
    List<Text> each = new ArrayList<>();
    values.forEach((name, value) -> each.add(Text.of("%s = %s", "%s = %s", name, value.text())));
    return each.isEmpty() ? Text.of("nothing", "无") : Sentences.clauses(each);
  }
}
