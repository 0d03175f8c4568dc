package io.gridgov.workflow.engine;

import io.gridgov.core.problem.Text;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.DecisionRecord;
import io.gridgov.workflow.order.Event;
import java.util.stream.Collectors;

/** Says in words what decided an event (law L8). */
final class Reasons {
  private Reasons() {}

  static Text of(StoredEvent stored) {
    Event event = stored.event();
    if (event.decision().isEmpty() || event.decision().get().row().isEmpty()) {
      return byActor(event);
    }
    DecisionRecord decision = event.decision().get();
    String facts =
        decision.facts().entrySet().stream()
            .map(fact -> fact.getKey() + " = " + fact.getValue())
            .collect(Collectors.joining(", "));
    return Text.of(
        "%s. %s: row %s of table %s, because %s",
        "%s. %s：依据表 %4$s 的规则 %3$s，事实为 %5$s",
        event.seq(),
        event.type(),
        decision.row(),
        decision.table(),
        facts.isEmpty() ? "-" : facts);
  }

  private static Text byActor(Event event) {
    String source = event.decision().map(DecisionRecord::table).orElse("");
    String note = source.isEmpty() ? "" : " " + source;
    return event.post().isPresent()
        ? Text.of(
            "%s. %s: by a person in post %s%s",
            "%s. %s：由岗位 %s 的人员执行%s", event.seq(), event.type(), event.post().get(), note)
        : Text.of("%s. %s: by the system%s", "%s. %s：由系统执行%s", event.seq(), event.type(), note);
  }
}
