package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;

/** Short words for tests that drive an engine of the small city. */
final class Town {
  static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
  static final Whereabouts EAST =
      new Whereabouts.AtPoint(GeoPoint.ofDegrees(113.5, 34.5, Datum.WGS84));

  private final Engine engine;
  private int commands;

  Town(Engine engine) {
    this.engine = engine;
  }

  /** The small city with words in its files replaced. */
  static CityPack packWith(String file, Map<String, String> replaced) {
    SortedMap<String, String> texts = EngineCity.texts();
    replaced.forEach(
        (from, to) -> {
          assertThat(texts.get(file)).contains(from);
          texts.merge(file, "", (text, nothing) -> text.replace(from, to));
        });
    return EngineCity.read(texts).orElseThrow();
  }

  static ReportKey key(String key) {
    return new ReportKey(EngineCity.ID, "hotline", key);
  }

  static Report.Builder report(String key) {
    return Report.builder(key(key), START).matter("event:0101").whereabouts(EAST);
  }

  static OrderState state(Answer answer) {
    assertThat(answer).isInstanceOf(Answer.Done.class);
    return ((Answer.Done) answer).state();
  }

  static String code(Answer answer) {
    return answer instanceof Answer.Refused refused ? refused.code() : "done";
  }

  Answer ask(OrderId order, String unit, String role, Command command, Instant now) {
    return ask(order, EngineCity.person(unit, role), "t" + ++commands, command, now);
  }

  Answer tell(
      OrderId order, String unit, String role, Command command, Instant occurredAt, Instant now) {
    Actor actor = EngineCity.person(unit, role);
    CommandId id = CommandId.of("t" + ++commands);
    return engine.handle(new Request(EngineCity.ID, order, id, actor, occurredAt, command), now);
  }

  Answer ask(OrderId order, Actor actor, String id, Command command, Instant now) {
    return engine.handle(
        new Request(EngineCity.ID, order, CommandId.of(id), actor, now, command), now);
  }
}
