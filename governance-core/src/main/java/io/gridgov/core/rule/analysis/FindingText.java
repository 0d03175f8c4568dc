package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts findings into words. */
final class FindingText {
  private static final int MOST_ROWS = 5;

  private FindingText() {}

  static Finding gap(Layout layout, Witness witness) {
    Text where = witness.region().text();
    return new Finding(
        FindingKind.GAP,
        List.of(),
        layout.table().spot(),
        pair("no row applies: ", "没有规则适用：", where),
        Text.of("add a row for it, or a default row", "请补充规则，或增加默认规则"),
        Optional.of(witness));
  }

  static Finding missing(Layout layout, int row, Witness witness) {
    RuleRow would = layout.row(row);
    return new Finding(
        FindingKind.GAP_IF_MISSING,
        List.of(),
        layout.table().spot(),
        pair("no row applies while a fact is missing: ", "有事实缺失时没有规则适用：", witness.region().text()),
        Text.of(
            "add a row with 'missing', or a default row; if the fact were known, row %s could apply",
            "请以 missing 补充规则，或增加默认规则；该事实已知时规则 %s 可能适用", would.id()),
        Optional.of(witness));
  }

  static Finding overlap(Layout layout, int one, int other, boolean same, Witness witness) {
    RuleRow first = layout.row(one);
    RuleRow second = layout.row(other);
    Text where = witness.region().text();
    String en = same ? "the same outputs" : "different outputs";
    String zh = same ? "输出相同" : "输出不同";
    boolean any = layout.table().hitPolicy() == HitPolicy.ANY;
    return new Finding(
        same ? FindingKind.OVERLAP_SAME : FindingKind.OVERLAP,
        List.of(first.id(), second.id()),
        spot(layout, second),
        Text.of(
            "rows %1$s and %2$s both apply, with %3$s: %4$s",
            "规则 %1$s 与 %2$s 同时适用（%5$s）：%6$s",
            first.id(),
            second.id(),
            en,
            where.en(),
            zh,
            where.zh()),
        any
            ? Text.of("let both say the same, or narrow one", "请使两条输出一致，或收窄其中一条")
            : Text.of("narrow one of them, or let the first apply (F)", "请收窄其中一条，或改用首条命中（F）"),
        Optional.of(witness));
  }

  static Finding shadowed(Layout layout, int row, int[] hiding) {
    RuleRow hidden = layout.row(row);
    List<String> by = Arrays.stream(hiding).mapToObj(layout::row).map(RuleRow::id).toList();
    String some = String.join(", ", by.subList(0, Math.min(MOST_ROWS, by.size())));
    String rows = some + (by.size() > MOST_ROWS ? ", …" : "");
    boolean conflict =
        layout.table().hitPolicy() == HitPolicy.UNIQUE
            || layout.table().hitPolicy() == HitPolicy.ANY;
    return new Finding(
        FindingKind.SHADOWED,
        Stream.concat(Stream.of(hidden.id()), by.stream()).toList(),
        spot(layout, hidden),
        conflict
            ? Text.of(
                "row %s is in conflict wherever it applies, with %s",
                "规则 %s 一旦适用即与 %s 冲突", hidden.id(), rows)
            : Text.of(
                "row %s never answers; always first: %s",
                "规则 %s 永远不会生效：%s 总是先于它", hidden.id(), rows),
        Text.of("remove the row, narrow the others, or move it up", "请删除该规则、收窄其他规则，或将其前移"),
        Optional.of(layout.space().witness(layout.boxes().get(row))));
  }

  static Finding impossible(Layout layout, int row, int column) {
    RuleRow never = layout.row(row);
    String name = layout.table().inputs().get(column).name();
    Spot spot = never.spots().getOrDefault(name, spot(layout, never));
    return new Finding(
        FindingKind.IMPOSSIBLE,
        List.of(never.id()),
        spot,
        Text.of(
            "row %1$s never applies: nothing passes '%3$s' in column %2$s",
            "规则 %1$s 永远不会适用：%2$s 列没有值满足“%3$s”",
            never.id(),
            name,
            never.conditions().get(column).text()),
        Text.of("correct the condition, or remove the row", "请更正该条件，或删除该规则"),
        Optional.empty());
  }

  static Finding unusedDefault(Layout layout, RuleRow row) {
    return new Finding(
        FindingKind.DEFAULT_UNUSED,
        List.of(row.id()),
        spot(layout, row),
        Text.of("the default row never applies: some other row always does", "默认规则永远不会适用：总有其他规则适用"),
        Text.of("remove it, or check whether a row is too wide", "请删除，或检查是否有规则过宽"),
        Optional.empty());
  }

  static Finding unreachable(Layout layout, Column output, String word) {
    return new Finding(
        FindingKind.UNREACHABLE,
        List.of(),
        layout.table().spot(),
        Text.of("no row answers %s = %s", "没有规则会给出 %s = %s", output.name(), word),
        Text.of("add a row for it, or take the word out of the set", "请补充规则，或从取值集合中删去该词"),
        Optional.empty());
  }

  static Finding mergeable(Layout layout, int one, int other, int column, Witness witness) {
    RuleRow first = layout.row(one);
    RuleRow second = layout.row(other);
    boolean days = column == layout.space().dayColumn();
    String name = days ? "valid_from, valid_to" : layout.table().inputs().get(column).name();
    Optional<Text> cell = Optional.ofNullable(witness.region().cells().get(name));
    return new Finding(
        FindingKind.MERGEABLE,
        List.of(first.id(), second.id()),
        spot(layout, second),
        Text.of(
            "rows %s and %s say the same and differ only in %s",
            "规则 %s 与 %s 结论相同，只在 %s 列不同", first.id(), second.id(), name),
        days
            ? Text.of("write one row for all of their days", "请合并为一条规则，涵盖全部日期")
            : pair("write one row with ", "请合并为一条规则，该格写作 ", cell.orElse(new Text("-", "-"))),
        Optional.of(witness));
  }

  private static Text pair(String en, String zh, Text text) {
    return new Text(en + text.en(), zh + text.zh());
  }

  /** The row's first cell that is known. */
  static Spot spot(Layout layout, RuleRow row) {
    return row.spots().values().stream().min(Spot::compareTo).orElse(layout.table().spot());
  }
}
