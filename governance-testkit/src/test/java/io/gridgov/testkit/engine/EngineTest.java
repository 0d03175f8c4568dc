package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.EAST;
import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.key;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Siting;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.engine.Packs;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineTest {
  private static final CityPack PACK = EngineCity.pack();

  private final MemoryStore store = new MemoryStore();
  private final Engine engine = Engine.forTrial(PACK, EngineCity.map(), store);
  private final Town town = new Town(engine);
  private Instant now = START;

  @Test
  void a_report_goes_the_whole_road() {
    OrderState order = state(engine.submit(report("k1", "event:0101", EAST).build(), now));

    assertThat(order.phase().name()).isEqualTo("dispatched");
    assertThat(order.holding().lead()).contains(UnitId.of("G-1"));
    assertThat(order.holding().assisting()).containsExactly(UnitId.of("B-WATER-1"));
    assertThat(order.clock().due()).isPresent();

    OrderId id = order.id();
    act(id, "G-1", "handler", new Command.Sign());
    act(id, "G-1", "handler", new Command.FeedBack(FreeText.of("已清扫"), List.of()));
    act(id, "U-AUDIT", "checker", new Command.Check(true, ""));
    OrderState closed = act(id, "U-HOTLINE", "caller", new Command.CallBack(true, yes(), yes()));

    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.progress().satisfied()).contains(true);
    assertThat(engine.find(EngineCity.ID, id)).contains(closed);
    assertThat(Chain.verify(engine.timeline(EngineCity.ID, id))).isEmpty();
    assertThat(store.dueTimers(EngineCity.ID, Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
    assertThat(engine.why(EngineCity.ID, id))
        .hasSameSizeAs(engine.timeline(EngineCity.ID, id))
        .anySatisfy(
            text -> {
              assertThat(text.en()).contains("row r3 of table routing", "matter = event:0101");
              assertThat(text.zh()).contains("表 routing 的规则 r3");
            })
        .anySatisfy(text -> assertThat(text.en()).contains("post P-G-1-handler"))
        .anySatisfy(text -> assertThat(text.en()).contains("by point with confidence 100 %"));
  }

  @Test
  void a_question_is_answered_at_once_and_what_is_not_ours_is_refused_with_the_way_to_take() {
    OrderState answered = state(engine.submit(report("k1", "service:01", EAST).build(), now));
    OrderState refused = state(engine.submit(report("k2", "event:09", EAST).build(), now));

    assertThat(answered.phase().name()).isEqualTo("answered");
    assertThat(refused.phase().name()).isEqualTo("refused");
    assertThat(refused.progress().accepted()).isFalse();
  }

  @Test
  void what_lies_nowhere_waits_until_a_person_places_it() {
    OrderState waiting =
        state(engine.submit(report("k1", "event:0101", new Whereabouts.Unknown()).build(), now));
    assertThat(waiting.phase().name()).isEqualTo("desk");
    assertThat(waiting.holding().waitingFor()).isEqualTo("unlocated");

    OrderState placed =
        act(waiting.id(), "U-HOTLINE", "agent", new Command.Place(GridCode.of("990203")));

    assertThat(placed.holding().lead()).contains(UnitId.of("G-2"));
  }

  @Test
  void what_is_unclassified_waits_until_a_person_names_the_matter() {
    Report report = Report.builder(key("k1"), START).whereabouts(EAST).build();
    OrderState waiting = state(engine.submit(report, now));
    assertThat(waiting.holding().waitingFor()).isEqualTo("unclassified");

    OrderState classified =
        act(waiting.id(), "U-HOTLINE", "agent", new Command.Classify(MatterId.parse("event:0102")));

    assertThat(classified.holding().lead()).contains(UnitId.of("B-WATER-1"));
  }

  @Test
  void each_kind_of_whereabouts_is_placed_in_its_own_way() {
    assertThat(methodOf("k1", EAST)).isEqualTo(Siting.Method.POINT);
    assertThat(methodOf("k2", new Whereabouts.AtAddress("A1"))).isEqualTo(Siting.Method.ADDRESS);
    assertThat(methodOf("k3", new Whereabouts.AddressText("幸福里1号楼")))
        .isEqualTo(Siting.Method.GEOCODED);
    assertThat(methodOf("k4", new Whereabouts.StatedGrid(GridCode.of("990102"))))
        .isEqualTo(Siting.Method.STATED);
    assertThat(methodOf("k5", new Whereabouts.StatedGrid(GridCode.of("nowhere"))))
        .isEqualTo(Siting.Method.NONE);
    assertThat(methodOf("k6", new Whereabouts.AtAddress("A9"))).isEqualTo(Siting.Method.NONE);
  }

  @Test
  void a_point_of_another_datum_is_refused_not_guessed() {
    Whereabouts mars = new Whereabouts.AtPoint(GeoPoint.ofDegrees(113.5, 34.5, Datum.GCJ02));

    assertThat(code(engine.submit(report("k1", "event:0101", mars).build(), now)))
        .isEqualTo("datum-unsupported");
  }

  @Test
  void a_returned_order_is_dispatched_again_and_keeps_its_due_instant() {
    OrderState order = state(engine.submit(report("k1", "event:0101", EAST).build(), now));
    act(order.id(), "G-1", "handler", new Command.Sign());
    OrderState back = act(order.id(), "G-1", "handler", new Command.Return("not-ours"));
    assertThat(back.phase().name()).isEqualTo("desk");
    assertThat(back.progress().returns()).isEqualTo(1);

    OrderState again =
        act(
            order.id(),
            "U-CENTRE",
            "dispatcher",
            new Command.Dispatch(UnitId.of("B-WATER-1"), List.of(), "competent"));

    assertThat(again.holding().lead()).contains(UnitId.of("B-WATER-1"));
    assertThat(again.clock().due()).isEqualTo(order.clock().due());
  }

  @Test
  void a_failed_check_and_an_unsatisfied_caller_send_the_order_back_to_work() {
    OrderId id = state(engine.submit(report("k1", "event:0101", EAST).build(), now)).id();
    act(id, "G-1", "handler", new Command.Sign());
    act(id, "G-1", "handler", new Command.FeedBack(FreeText.NONE, List.of()));
    OrderState failed = act(id, "U-AUDIT", "checker", new Command.Check(false, "not-done"));
    assertThat(failed.phase().name()).isEqualTo("handling");

    act(id, "G-1", "handler", new Command.FeedBack(FreeText.NONE, List.of()));
    act(id, "U-AUDIT", "checker", new Command.Check(true, ""));
    OrderState unhappy = act(id, "U-HOTLINE", "caller", new Command.CallBack(true, no(), no()));

    assertThat(unhappy.phase().name()).isEqualTo("handling");
    assertThat(unhappy.progress().reworks()).isEqualTo(2);
  }

  @Test
  void a_draft_becomes_the_report_of_its_key() {
    Actor agent = EngineCity.person("U-HOTLINE", "agent");
    OrderState draft = state(engine.openDraft(key("k1"), agent, CommandId.of("d"), now));
    assertThat(draft.phase().name()).isEqualTo("draft");

    now = now.plusSeconds(60);
    Report spokenEarlier =
        Report.builder(key("k1"), START.minusSeconds(30))
            .whereabouts(EAST)
            .matter("event:0101")
            .build();
    OrderState order = state(engine.submit(spokenEarlier, agent, CommandId.of("s"), now));

    assertThat(order.phase().name()).isEqualTo("dispatched");
    assertThat(order.id()).isEqualTo(draft.id());
    assertThat(order.progress().accepted()).isTrue();
  }

  @Test
  void the_accused_unit_never_gets_the_order() {
    Report report =
        report("k1", "event:0101", EAST).accuse(new Accused.OfUnit(UnitId.of("G-1"))).build();

    OrderState order = state(engine.submit(report, now));

    assertThat(order.holding().lead()).contains(UnitId.of("U-DISCIPLINE"));
    assertThat(code(town.ask(order.id(), "G-1", "handler", new Command.Sign(), now)))
        .isEqualTo("recused");
  }

  @Test
  void timers_fire_as_of_their_own_instants_until_none_is_due() {
    OrderState order = state(engine.submit(report("k1", "event:0101", EAST).build(), now));
    Instant sign = order.clock().timers().get(TimerKind.SIGN);
    Instant until = START.plus(Duration.ofDays(40));

    List<Answer> fired = engine.fireDue(EngineCity.ID, until);

    assertThat(fired).hasSizeGreaterThan(3).allMatch(Answer.Done.class::isInstance);
    List<Instant> recorded =
        fired.stream()
            .map(one -> ((Answer.Done) one).events().get(0).event().recordedAt())
            .toList();
    assertThat(recorded).isSorted().startsWith(sign);
    assertThat(store.dueTimers(EngineCity.ID, until)).isEmpty();
    assertThat(engine.fireDue(EngineCity.ID, until)).isEmpty();
    assertThat(engine.find(EngineCity.ID, order.id()).orElseThrow().clock().timers()).isNotEmpty();
  }

  @Test
  void a_timer_that_comes_late_fires_as_of_the_latest_event() {
    OrderState order = state(engine.submit(report("k1", "event:0101", EAST).build(), now));
    now = START.plus(Duration.ofDays(30));
    act(order.id(), "U-CENTRE", "dispatcher", new Command.Park("faulty", "odd"));
    act(
        order.id(),
        "U-CENTRE",
        "dispatcher",
        new Command.Dispatch(UnitId.of("G-1"), List.of(), "back"));

    List<Answer> fired = engine.fireDue(EngineCity.ID, now.plus(Duration.ofDays(20)));

    assertThat(fired).isNotEmpty().allMatch(Answer.Done.class::isInstance);
  }

  @Test
  void nothing_is_decided_without_a_pack_in_force() {
    Instant before = Instant.parse("2025-06-01T00:00:00Z");
    Report old = Report.builder(key("k1"), before).whereabouts(EAST).build();

    assertThat(code(engine.submit(old, before))).isEqualTo("pack-unknown");
  }

  @Test
  void an_order_id_must_be_the_report_s() {
    Request odd =
        new Request(
            EngineCity.ID,
            OrderId.of("other"),
            CommandId.of("c"),
            Actor.SYSTEM,
            now,
            new Command.OpenDraft(key("k1")));

    assertThat(code(engine.handle(odd, now))).isEqualTo("key-differs");
  }

  @Test
  void an_engine_without_salts_of_its_own_is_not_built() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Engine.builder(Packs.of(PACK), store).build())
        .withMessageContaining("HmacSalts.of(secret)");
  }

  private Siting.Method methodOf(String key, Whereabouts where) {
    return state(engine.submit(report(key, "event:0101", where).build(), now)).file().method();
  }

  private static Optional<Boolean> yes() {
    return Optional.of(true);
  }

  private static Optional<Boolean> no() {
    return Optional.of(false);
  }

  private static Report.Builder report(String key, String matter, Whereabouts where) {
    return Town.report(key).matter(matter).whereabouts(where).reporter(HolderRef.of("r-1"));
  }

  private OrderState act(OrderId order, String unit, String role, Command command) {
    now = now.plus(Duration.ofMinutes(7));
    return state(town.ask(order, unit, role, command, now));
  }
}
