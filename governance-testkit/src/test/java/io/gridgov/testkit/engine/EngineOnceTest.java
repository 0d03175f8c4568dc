package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.report;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.CityId;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.post.HolderRef;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.HmacSalts;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.engine.Packs;
import io.gridgov.workflow.engine.spi.ConcurrentAppend;
import io.gridgov.workflow.engine.spi.DueTimer;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.TimerKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said twice, or by two at once, counts once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineOnceTest {
  private final MemoryStore store = new MemoryStore();
  private final Engine engine = Engine.forTrial(EngineCity.pack(), EngineCity.map(), store);

  @Test
  void the_same_report_sent_twice_is_one_and_another_under_its_key_is_refused() {
    Report.Builder told = report("k1").reporter(HolderRef.of("r-1"));
    Report report = told.text("路面有垃圾").build();
    Answer.Done first = (Answer.Done) engine.submit(report, START);
    Answer.Done second = (Answer.Done) engine.submit(report, START.plusSeconds(5));

    assertThat(first.repeated()).isFalse();
    assertThat(second.repeated()).isTrue();
    assertThat(second.events()).isEqualTo(first.events());
    assertThat(second.state()).isEqualTo(first.state());
    assertThat(code(engine.submit(told.text("另一件事").build(), START))).isEqualTo("id-reused");
  }

  @Test
  void a_command_id_counts_once_for_the_life_of_the_order() {
    OrderId id = state(engine.submit(report("k1").build(), START)).id();
    Answer signed = handle(id, "G-1", "handler", "c1", new Command.Sign());
    Answer again = handle(id, "G-1", "handler", "c1", new Command.Sign());

    assertThat(((Answer.Done) again).repeated()).isTrue();
    assertThat(((Answer.Done) again).events()).isEqualTo(((Answer.Done) signed).events());
    assertThat(code(handle(id, "G-1", "handler", "c1", new Command.Return("not-ours"))))
        .isEqualTo("id-reused");
    assertThat(code(handle(id, "G-1", "head", "c1", new Command.Sign()))).isEqualTo("id-reused");
  }

  @Test
  void whoever_is_slower_decides_again_on_what_the_quicker_left() {
    SlowStore slow = new SlowStore();
    Engine two =
        Engine.builder(Packs.of(EngineCity.pack()), slow)
            .salts(HmacSalts.of("a secret of the host".getBytes(StandardCharsets.UTF_8)))
            .build();
    Report report = report("k1").whereabouts(new Whereabouts.Unknown()).build();
    slow.onceBeforeAppend = () -> two.submit(report, START);

    Answer.Done slower = (Answer.Done) two.submit(report, START);

    assertThat(slower.repeated()).isTrue();
    assertThat(slow.load(EngineCity.ID, slower.state().id())).isEqualTo(slower.events());
  }

  @Test
  void the_store_refuses_an_append_that_does_not_follow() {
    Answer.Done done = (Answer.Done) engine.submit(report("k1").build(), START);

    assertThatThrownBy(
            () -> store.append(EngineCity.ID, done.state().id(), 0, done.events(), new TreeMap<>()))
        .isInstanceOf(ConcurrentAppend.class);
  }

  /** Lets somebody else in just before the first append. */
  private static final class SlowStore implements EventStore {
    private final MemoryStore kept = new MemoryStore();
    private Runnable onceBeforeAppend = () -> {};

    @Override
    public String id() {
      return "slow";
    }

    @Override
    public List<StoredEvent> load(CityId city, OrderId order) {
      return kept.load(city, order);
    }

    @Override
    public void append(
        CityId city,
        OrderId order,
        long expectedSeq,
        List<StoredEvent> events,
        SortedMap<TimerKind, Instant> timers) {
      Runnable first = onceBeforeAppend;
      onceBeforeAppend = () -> {};
      first.run();
      kept.append(city, order, expectedSeq, events, timers);
    }

    @Override
    public List<DueTimer> dueTimers(CityId city, Instant until) {
      return kept.dueTimers(city, until);
    }
  }

  private Answer handle(OrderId order, String unit, String role, String id, Command command) {
    return new Town(engine).ask(order, EngineCity.person(unit, role), id, command, START);
  }
}
