package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.HitPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Puts a ruling into lines that can be printed for a dispute about competence (裁定说明).
 *
 * @since 0.1.0
 */
public final class RulingText {
  private static final int MOST_OTHERS = 40;
  private static final int NOT_IN_FORCE = 1_000;
  private static final int VERSION_DIGITS = 12;

  private final Ruling ruling;
  private final RowWords words;

  /**
   * Creates a writer.
   *
   * @param ruling what was decided
   */
  public RulingText(Ruling ruling) {
    this.ruling = ruling;
    this.words = new RowWords(ruling);
  }

  /**
   * Returns the lines.
   *
   * @param locale the reader's language
   * @return what is known, the result, why it is that and no other
   */
  public List<String> lines(Locale locale) {
    List<Text> lines = new ArrayList<>();
    lines.add(head());
    lines.add(version());
    facts(lines);
    lines.add(result());
    ruling.applied().forEach(row -> lines.addAll(words.applied(row)));
    others(lines);
    if (ruling.isAlone()) {
      lines.add(
          Text.of(
              "Remark: no pack was named (--pack), so each code and grid counts as under itself only",
              "说明：未指定城市包（--pack），编码和网格只算在其自身之下"));
    }
    return lines.stream().map(text -> text.in(locale)).toList();
  }

  private Text head() {
    HitPolicy policy = ruling.table().hitPolicy();
    return Text.of(
        "Decision by table %1$s on %2$s (%3$s: %4$s)",
        "决策表 %1$s，判定日期 %2$s（%3$s：%5$s）",
        ruling.table().name(),
        ruling.day(),
        policy.letter(),
        PolicyWords.of(policy).en(),
        PolicyWords.of(policy).zh());
  }

  /** What tells this version of the table, and of the pack, from any other. */
  private Text version() {
    String table = ruling.table().version().substring(0, VERSION_DIGITS);
    return ruling
        .pack()
        .map(hash -> hash.substring(0, VERSION_DIGITS))
        .map(pack -> Text.of("Version: %s, pack %s", "版本：%s，城市包 %s", table, pack))
        .orElse(Text.of("Version: %s", "版本：%s", table));
  }

  private void facts(List<Text> lines) {
    Text known =
        Cases.given(ruling.table().inputs(), ruling.decision().used().asMap())
            .orElse(Text.of("nothing", "无"));
    lines.add(new Text("Known: " + known.en(), "已知事实：" + known.zh()));
    if (!ruling.missing().isEmpty()) {
      lines.add(
          new Text(
              "Not known: " + String.join(", ", ruling.missing()),
              "未知：" + String.join("、", ruling.missing())));
    }
  }

  private Text result() {
    HitPolicy policy = ruling.table().hitPolicy();
    if (!ruling.decision().conflicting().isEmpty()) {
      String rows = String.join(", ", ruling.ids());
      return policy == HitPolicy.ANY
          ? Text.of(
              "No result: rows %s all apply and do not say the same", "没有结论：规则 %s 同时适用而结果不同", rows)
          : Text.of(
              "No result: rows %s all apply where only one may", "没有结论：规则 %s 同时适用，而只允许一条适用", rows);
    }
    if (!ruling.isAnswered()) {
      return Text.of("No result: no row applies", "没有结论：没有适用的规则");
    }
    int rows = ruling.ids().size();
    if (!policy.isSingle() && !policy.isAggregate()) {
      return Text.of("Result: all rows that apply answer (%s)", "结论：适用的规则全部采用（%s 条）", rows);
    }
    Text outputs = words.outputs(ruling.decision().outputs());
    return policy.isSingle()
        ? new Text("Result: " + outputs.en(), "结论：" + outputs.zh())
        : new Text(
            "Result of all rows that apply (" + rows + "): " + outputs.en(),
            "结论（由适用的 " + rows + " 条规则合并得出）：" + outputs.zh());
  }

  private void others(List<Text> lines) {
    List<Ruling.Other> others = ruling.others();
    List<Ruling.Other> told =
        others.stream()
            .sorted(Comparator.comparingInt(RulingText::distance))
            .limit(MOST_OTHERS)
            .toList();
    if (told.isEmpty()) {
      return;
    }
    lines.add(
        ruling.ids().isEmpty()
            ? Text.of("Why no row applies:", "各条规则不适用的原因：")
            : Text.of("Why no other row:", "其他规则未被采用的原因："));
    others.stream().filter(told::contains).map(words::reason).forEach(lines::add);
    if (told.size() < others.size()) {
      lines.add(
          Text.of(
              "  and %s rows more that are further off (--format json names them all)",
              "  另有 %s 条规则相差更远（--format json 列出全部）", others.size() - told.size()));
    }
  }

  private static int distance(Ruling.Other other) {
    return other.failed().size() + (other.inForce() ? 0 : NOT_IN_FORCE);
  }
}
