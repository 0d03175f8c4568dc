package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.EAST;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.key;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders in years for which no calendar is laid out: told, never thrown. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FarYearsTest {
  private static final Command SIGN = new Command.Sign();
  private static final Command EXTEND = new Command.Extend("rain");
  private static final Command DONE = new Command.FeedBack(FreeText.NONE, List.of());

  private final MemoryStore store = new MemoryStore();

  private Engine engine(CityPack pack) {
    return Engine.forTrial(pack, EngineCity.map(), store);
  }

  /** The small city with another limit, and weekends assumed beyond its calendar. */
  private static CityPack pack(String limit) {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.merge(
        "tables/limits.csv",
        "",
        (text, no) -> text.replace("event:0101,5wd", "event:0101," + limit));
    texts.merge(
        "calendars/work.json",
        "",
        (text, no) ->
            text.replace(
                "\"weekend\"", "\"policy\":{\"beyond\":\"weekends-assumed\"},\"weekend\""));
    return EngineCity.read(texts).orElseThrow();
  }

  private OrderState submit(Engine engine, Instant at) {
    Report report = Report.builder(key("k1"), at).matter("event:0101").whereabouts(EAST).build();
    return state(engine.submit(report, at));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5wd", "5d", "2h", "1mo", "sameday", "\"2wd,3wd\""})
  void an_order_goes_its_whole_road_without_a_due_instant(String limit) {
    Engine engine = engine(pack(limit));
    Town town = new Town(engine);
    Instant now = Instant.parse("9500-01-01T01:00:00Z");
    OrderState order = submit(engine, now);
    OrderId id = order.id();
    assertThat(order.clock().due()).isEmpty();
    assertThat(order.clock().timers().values()).isNotEmpty().allMatch(now::isBefore);

    state(town.ask(id, "G-1", "handler", SIGN, now));
    OrderState refused = state(town.ask(id, "G-1", "head", EXTEND, now));
    assertThat(refused.clock().extensions()).isZero();
    state(town.ask(id, "G-1", "handler", new Command.Return("not-ours"), now));
    Command again = new Command.Dispatch(UnitId.of("G-1"), List.of(), "back");
    state(town.ask(id, "U-CENTRE", "dispatcher", again, now));
    state(town.ask(id, "G-1", "handler", SIGN, now));
    state(town.ask(id, "G-1", "handler", DONE, now));
    state(town.ask(id, "U-AUDIT", "checker", new Command.Check(false, "no"), now));
    state(town.ask(id, "G-1", "handler", DONE, now));
    state(town.ask(id, "U-AUDIT", "checker", new Command.Check(true, ""), now));
    Command call = new Command.CallBack(true, Optional.of(true), Optional.of(true));
    assertThat(state(town.ask(id, "U-HOTLINE", "caller", call, now)).isOpen()).isFalse();
  }

  @Test
  void what_was_due_before_is_not_extended_beyond_what_a_calendar_can_say() {
    Engine engine = engine(pack("5wd"));
    Town town = new Town(engine);
    Instant before = Instant.parse("8999-12-30T01:00:00Z");
    OrderState order = submit(engine, before);
    state(town.ask(order.id(), "G-1", "handler", SIGN, before));
    Instant due = order.clock().due().orElseThrow();
    assertThat(due).isAfter(Instant.parse("9000-01-01T00:00:00Z"));

    Answer extended = town.ask(order.id(), "G-1", "head", EXTEND, due.minusSeconds(3600));

    assertThat(code(extended)).isEqualTo("calendar-too-short");
    assertThat(engine.find(EngineCity.ID, order.id()).orElseThrow().clock().due()).contains(due);
    assertThat(engine.fireDue(EngineCity.ID, due.plus(Duration.ofDays(30))))
        .isNotEmpty()
        .allMatch(Answer.Done.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8999-12-31T23:59:59.999Z",
        "9000-01-01T00:00:00Z",
        "9000-01-01T00:00:00.001Z",
        "9997-12-31T23:00:00Z",
        "9999-12-30T00:00:00Z"
      })
  void at_each_end_of_what_is_laid_out_an_order_is_taken_and_can_be_written(String start) {
    OrderState order = submit(engine(pack("5wd")), Instant.parse(start));

    for (StoredEvent stored : store.load(EngineCity.ID, order.id())) {
      assertThat(EventJson.read(EventJson.write(stored)).orElseThrow()).isEqualTo(stored);
    }
  }

  @Test
  void after_the_last_year_nothing_is_taken_any_more() {
    Engine engine = engine(pack("5wd"));
    Instant last = Instant.parse("9999-12-30T00:00:00Z");
    OrderId id = submit(engine, last).id();

    assertThat(code(new Town(engine).ask(id, "G-1", "handler", SIGN, last.plusMillis(1))))
        .isEqualTo("pack-unknown");
    assertThat(engine.fireDue(EngineCity.ID, last.plus(Duration.ofDays(60))))
        .isNotEmpty()
        .allMatch(Answer.Refused.class::isInstance);
  }
}
