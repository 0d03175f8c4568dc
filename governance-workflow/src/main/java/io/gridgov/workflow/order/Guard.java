package io.gridgov.workflow.order;

import io.gridgov.core.post.Post;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Facts;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.rulebook.Rulebook;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a city forbids beyond its lifecycle, by the table {@code guard}. */
final class Guard {
  private Guard() {}

  static Optional<Verdict.Rejected> refuse(
      Trigger trigger, Request request, OrderState state, Context context) {
    Facts.Builder facts =
        state
            .file()
            .facts(context.pack().facts())
            .toFacts()
            .text("on", trigger.text())
            .text("state", state.phase().name())
            .number("returns", state.progress().returns())
            .number("reworks", state.progress().reworks());
    request
        .actor()
        .post()
        .flatMap(id -> context.pack().posts().find(id, context.day()))
        .ifPresent(post -> add(post, facts));
    Decision decision =
        Rulebook.of(context.pack()).decide(Rulebook.GUARD, facts.build(), context.day());
    return decision.text("decision").filter("refuse"::equals).map(word -> refused(decision));
  }

  private static void add(Post post, Facts.Builder facts) {
    facts.text("role", post.role()).code("acting", post.unit().value());
  }

  private static Verdict.Rejected refused(Decision decision) {
    SortedMap<String, String> details = new TreeMap<>();
    details.put("table", decision.table());
    details.put("row", decision.row().orElse(""));
    details.put("advice", decision.text("advice").orElse(""));
    return new Verdict.Rejected(
        "guarded",
        Text.of(
            "row %s of table %s forbids this now",
            "表 %2$s 的规则 %1$s 不允许此时执行", decision.row().orElse(""), decision.table()),
        details);
  }
}
