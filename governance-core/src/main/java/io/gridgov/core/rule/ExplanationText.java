package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts an explanation into sentences. */
final class ExplanationText {
  /** Enough to tell the versions of one table apart. */
  private static final int VERSION_DIGITS = 12;

  private final Explanation why;
  private final Decision decision;

  ExplanationText(Explanation why) {
    this.why = why;
    this.decision = why.decision();
  }

  /** All that is to be said. */
  List<Text> whole() {
    List<Text> sentences = new ArrayList<>();
    sentences.add(table());
    sentences.add(
        Sentences.of("known facts: %s", "已知事实：%s", RowText.values(decision.used().asMap())));
    List<String> missing =
        why.table().inputs().stream()
            .map(Column::name)
            .filter(name -> decision.used().find(name).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      sentences.add(Sentences.of("not known: %s", "未知事实：%s", Sentences.names(missing)));
    }
    answer(sentences);
    return sentences;
  }

  private Text table() {
    String version = why.table().version().substring(0, VERSION_DIGITS);
    String name = decision.table();
    return why.pack()
        .map(
            pack ->
                Text.of(
                    "decision table %s, version %s, of pack %s was applied on %s",
                    "适用决策表 %s（版本 %s，城市包 %s），日期 %s", name, version, pack, why.day()))
        .orElse(
            Text.of(
                "decision table %s, version %s, was applied on %s",
                "适用决策表 %s（版本 %s），日期 %s", name, version, why.day()));
  }

  private void answer(List<Text> sentences) {
    if (!decision.conflicting().isEmpty()) {
      sentences.add(PolicyText.conflict(why.table().hitPolicy(), decision.conflicting()));
      decision.conflicting().forEach(id -> part(sentences, id));
    } else if (decision.hits().isEmpty()) {
      sentences.add(
          Text.of(
              "no row applies and there is no default row, so that the table gives no answer",
              "没有规则适用，也没有默认规则，故不作结论"));
      nearest(sentences);
    } else if (decision.isDefault()) {
      sentences.add(
          Text.of("the default row answers, as no other row applies", "默认规则（default）适用，因其他规则均不适用"));
      outputs(sentences);
      why.check(RuleRow.DEFAULT).ifPresent(row -> sentences.addAll(RowText.about(row.row())));
      nearest(sentences);
    } else {
      hits(sentences);
    }
  }

  private void hits(List<Text> sentences) {
    List<String> ids = decision.hits().stream().map(Hit::row).toList();
    sentences.add(PolicyText.answer(why.table().hitPolicy(), ids));
    outputs(sentences);
    if (why.table().hitPolicy().isSingle()) {
      why.check(ids.get(0)).ifPresent(row -> sentences.addAll(described(row)));
    } else {
      ids.forEach(id -> part(sentences, id));
    }
  }

  private void outputs(List<Text> sentences) {
    HitPolicy policy = why.table().hitPolicy();
    if (policy.isSingle() || policy.isAggregate()) {
      sentences.add(Sentences.of("the answer: %s", "结论：%s", RowText.values(decision.outputs())));
    }
  }

  /** One of several rows: what it gives, and all about it. */
  private void part(List<Text> sentences, String id) {
    why.check(id)
        .ifPresent(
            row -> {
              sentences.add(
                  Sentences.of(
                      "%1$s gives %2$s",
                      "%1$s给出 %2$s", RowText.name(row.row()), RowText.values(row.row().outputs())));
              sentences.addAll(described(row));
            });
  }

  private static List<Text> described(RowCheck row) {
    List<Text> sentences = new ArrayList<>(RowText.about(row.row()));
    if (!row.row().isDefault()) {
      sentences.add(RowText.conditions(row));
    }
    return sentences;
  }

  private void nearest(List<Text> sentences) {
    for (String id : why.nearest()) {
      why.check(id)
          .filter(row -> !row.applies())
          .ifPresent(
              row ->
                  sentences.add(
                      Sentences.of(
                          "among the nearest is row %1$s: %2$s",
                          "较接近的有规则 %1$s：%2$s", id, RowText.failures(row, why.day()))));
    }
  }

  /** How one row stands to the decision. */
  List<Text> row(RowCheck row) {
    List<Text> sentences = new ArrayList<>();
    sentences.add(table());
    sentences.add(standing(row));
    sentences.addAll(row.applies() ? described(row) : RowText.about(row.row()));
    return sentences;
  }

  private Text standing(RowCheck row) {
    String id = row.row().id();
    List<String> answering = decision.hits().stream().map(Hit::row).toList();
    if (!row.applies()) {
      return Sentences.of(
          "row %1$s does not apply: %2$s",
          "规则 %1$s 不适用：%2$s", id, RowText.failures(row, why.day()));
    }
    if (decision.conflicting().contains(id)) {
      return PolicyText.conflict(why.table().hitPolicy(), decision.conflicting());
    }
    if (answering.contains(id)) {
      return decision.isDefault()
          ? Text.of("the default row answers, as no other row applies", "默认规则（default）适用，因其他规则均不适用")
          : PolicyText.answer(why.table().hitPolicy(), answering);
    }
    return row.row().isDefault()
        ? Text.of(
            "the default row does not answer, as another row applies", "默认规则（default）不适用，因另有规则适用")
        : PolicyText.passedOver(why.table().hitPolicy(), id, answering);
  }
}
