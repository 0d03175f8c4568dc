package io.gridgov.workflow.engine;

import io.gridgov.core.problem.Text;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.DecisionRecord;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in words why an event came about (决定理由, law L8).
 *
 * @since 0.1.0
 */
public final class Reasons {
  private Reasons() {}

  /**
   * Says what decided an event: the table's row and its facts, or who.
   *
   * @param stored the event
   * @return half a sentence in both languages, nothing personal
   */
  public static Text of(StoredEvent stored) {
    Event event = stored.event();
    if (event.decision().isEmpty() || event.decision().get().row().isEmpty()) {
      return byActor(event);
    }
    DecisionRecord decision = event.decision().get();
    String facts =
        decision.facts().entrySet().stream()
            .map(fact -> fact.getKey() + " = " + fact.getValue())
            .collect(Collectors.joining(", "));
    Text row =
        Text.of(
            "row %s of table %s, because %s",
            "依据表 %2$s 的规则 %1$s，事实为 %3$s",
            decision.row(),
            decision.table(),
            facts.isEmpty() ? "-" : facts);
    return what(event)
        .map(what -> new Text(what.en() + ", " + row.en(), what.zh() + "，" + row.zh()))
        .orElse(row);
  }

  static Text numbered(StoredEvent stored) {
    Event event = stored.event();
    Text why = of(stored);
    return new Text(
        event.seq() + ". " + event.type() + ": " + why.en(),
        event.seq() + ". " + event.type() + "：" + why.zh());
  }

  private static Text byActor(Event event) {
    Text actor =
        event.post().isPresent()
            ? Text.of("by a person in post %s", "由岗位 %s 的人员执行", event.post().get())
            : Text.of("by the system", "由系统执行");
    return note(event)
        .map(note -> new Text(actor.en() + ", " + note.en(), actor.zh() + "，" + note.zh()))
        .orElse(actor);
  }

  /** What else is known of an event that no row decided. */
  private static Optional<Text> note(Event event) {
    return what(event)
        .or(
            () ->
                event
                    .decision()
                    .map(DecisionRecord::table)
                    .filter(source -> !source.isEmpty())
                    .map(source -> Text.of("source %s", "来源 %s", source)));
  }

  /** What the event itself tells. */
  private static Optional<Text> what(Event event) {
    if (event.data() instanceof OrderEvent.Located found) {
      return Optional.of(
          Text.of(
              "found by %s with confidence %s %%",
              "定位方式 %s，可信度 %s%%",
              found.method().name().toLowerCase(Locale.ROOT),
              BigDecimal.valueOf(found.confidence(), 1).stripTrailingZeros().toPlainString()));
    }
    if (event.data() instanceof OrderEvent.FellDue due) {
      String timer = due.timer().name().toLowerCase(Locale.ROOT);
      return Optional.of(Text.of("timer %s", "计时器 %s", timer));
    }
    if (event.data() instanceof OrderEvent.Suspended pause) {
      return Optional.of(
          Text.of(
              "the clock stands still for %s, is looked at again at %s and runs again at %s at the"
                  + " latest",
              "计时因 %s 暂停，%s 复核，最迟 %s 恢复", pause.reason().text(), pause.review(), pause.until()));
    }
    return event.data() instanceof OrderEvent.Resumed resumed
        ? Optional.of(runsAgain(resumed, event.decision()))
        : Optional.empty();
  }

  private static Text runsAgain(OrderEvent.Resumed resumed, Optional<DecisionRecord> decision) {
    Text why =
        switch (decision.map(DecisionRecord::table).orElse("")) {
          case "(longest)" -> new Text("the pause has reached its longest end", "暂停期满");
          case "(result)" -> new Text("the result ends the pause", "结果已反馈，暂停终止");
          default -> new Text("the clock runs again", "计时恢复");
        };
    return resumed
        .due()
        .map(due -> new Text(why.en() + ", due anew at " + due, why.zh() + "，重新到期时间 " + due))
        .orElse(why);
  }
}
