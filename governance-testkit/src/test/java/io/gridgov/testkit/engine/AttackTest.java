package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.report;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.place.Attachment;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.unit.UnitId;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.ExternalRef;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What somebody would try who means harm, or who does not know better. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttackTest {
  private static final String SECRET = "13800138000";

  private final MemoryStore store = new MemoryStore();
  private final Engine engine = Engine.forTrial(EngineCity.pack(), EngineCity.map(), store);
  private final Town town = new Town(engine);
  private final Instant later = START.plusSeconds(600);

  @Test
  void nothing_shows_or_exports_what_is_personal() {
    Report report =
        report("k1")
            .matter(SECRET)
            .text(SECRET)
            .reporter(HolderRef.of(SECRET))
            .accuse(new Accused.OfHolder(HolderRef.of("h-" + SECRET)))
            .attachments(List.of(attachment()))
            .whereabouts(new Whereabouts.AddressText(SECRET))
            .build();
    Answer answer = engine.submit(report, START);
    OrderId id = state(answer).id();

    List<Object> shown = new ArrayList<>();
    shown.add(report);
    shown.add(answer);
    shown.add(engine.why(EngineCity.ID, id));
    shown.add(new Command.FeedBack(FreeText.of(SECRET), List.of(attachment())));
    engine.timeline(EngineCity.ID, id).forEach(one -> shown.addAll(List.of(one, one.event())));
    assertThat(shown.toString()).doesNotContain(SECRET);

    Report named = report("k2").matter(SECRET).text(SECRET).build();
    engine.submit(named, START);
    for (StoredEvent stored : engine.timeline(EngineCity.ID, engine.orderOf(named.key()))) {
      assertThat(EventJson.exported(stored)).doesNotContain(SECRET);
    }
  }

  private static Attachment attachment() {
    return new Attachment(SECRET, SECRET, SECRET, Attachment.Role.REPORT, Set.of(SECRET));
  }

  @Test
  void a_sentence_is_no_code_and_a_fault_does_not_repeat_it() {
    String sentence = "Mr Wang called " + SECRET;
    for (Runnable tries :
        List.<Runnable>of(
            () -> new Command.Return(sentence),
            () -> new Command.Extend(sentence),
            () -> new Command.Refuse("line\nbreak"),
            () -> new Command.Answer("x".repeat(65)),
            () -> new Command.Park("faulty", sentence),
            () -> new Command.Check(false, "half \uD83D"),
            () -> new Command.Dispatch(UnitId.of("G-1"), List.of(), sentence))) {
      assertThatIllegalArgumentException()
          .isThrownBy(tries::run)
          .withMessageNotContaining(SECRET)
          .withMessageContaining("must be a code");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> CommandId.of("c\u0000"));
    assertThatIllegalArgumentException().isThrownBy(() -> OrderId.of("a\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> HolderRef.of("h\uDC00"));
    assertThatIllegalArgumentException().isThrownBy(() -> Town.key("k\u001b[2J"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ExternalRef("s", "n".repeat(129), "copy"));
  }

  @Test
  void no_two_keys_share_an_order() {
    Set<OrderId> orders = new HashSet<>();
    for (String key : List.of("b", "b/c", "/b", "b/", "B", "b ", " b")) {
      orders.add(engine.orderOf(Town.key(key)));
    }

    assertThat(orders).hasSize(7);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new io.gridgov.workflow.intake.ReportKey(EngineCity.ID, "hotline/b", "c"));
  }

  @Test
  void nobody_uses_up_the_numbers_of_the_engine_s_own_commands() {
    OrderState order = state(engine.submit(report("k1").build(), START));
    Instant sign = Objects.requireNonNull(order.clock().timers().get(TimerKind.SIGN));
    Command refer = new Command.Refer(new ExternalRef("petition", "1", "copy"));

    assertThat(code(town.ask(order.id(), Actor.SYSTEM, "gridgov:timer:sign:" + sign, refer, later)))
        .isEqualTo("id-reserved");
    assertThat(
            code(
                engine.openDraft(
                    Town.key("k2"), Actor.SYSTEM, CommandId.of("gridgov:submit"), START)))
        .isEqualTo("id-reserved");
    assertThat(engine.fireDue(EngineCity.ID, sign)).allMatch(Answer.Done.class::isInstance);
  }

  @Test
  void a_timer_that_is_fired_again_or_too_early_does_nothing() {
    OrderState order = state(engine.submit(report("k1").build(), START));
    Instant sign = Objects.requireNonNull(order.clock().timers().get(TimerKind.SIGN));
    Command fire = new Command.FireTimer(TimerKind.SIGN);

    assertThat(code(town.ask(order.id(), Actor.SYSTEM, "f0", fire, sign.minusMillis(1))))
        .isEqualTo("timer-not-due");
    assertThat(code(town.ask(order.id(), Actor.SYSTEM, "f1", fire, sign))).isEqualTo("done");
    assertThat(code(town.ask(order.id(), Actor.SYSTEM, "f2", fire, sign)))
        .isEqualTo("timer-not-due");
  }

  @Test
  void the_accused_adds_nothing_and_nobody_signs_as_somebody_else() {
    Report report = report("k1").accuse(new Accused.OfUnit(UnitId.of("G-1"))).build();
    OrderId id = state(engine.submit(report, START)).id();
    Command refer = new Command.Refer(new ExternalRef("petition", "1", "copy"));

    assertThat(code(town.ask(id, "G-1", "handler", refer, later))).isEqualTo("recused");
    Actor liar = Actor.of(HolderRef.of("h-x"), Objects.requireNonNull(post("U-AUDIT", "checker")));
    assertThat(code(town.ask(id, liar, "l1", refer, later))).isEqualTo("post-not-held");
    assertThat(
            code(
                town.ask(
                    id,
                    "U-CENTRE",
                    "dispatcher",
                    new Command.Dispatch(UnitId.of("G-1"), List.of(), "back"),
                    later)))
        .isEqualTo("recused");
  }

  private static io.gridgov.core.post.PostId post(String unit, String role) {
    return EngineCity.person(unit, role).post().orElseThrow();
  }

  @Test
  void whoever_assists_does_not_check() {
    OrderState order = state(engine.submit(report("k1").build(), START));
    town.ask(
        order.id(),
        "U-CENTRE",
        "dispatcher",
        new Command.Dispatch(UnitId.of("G-1"), List.of(UnitId.of("U-AUDIT")), "together"),
        later);
    town.ask(order.id(), "G-1", "handler", new Command.Sign(), later);
    town.ask(order.id(), "G-1", "handler", new Command.FeedBack(FreeText.NONE, List.of()), later);
    Command pass = new Command.Check(true, "");

    assertThat(code(town.ask(order.id(), "U-AUDIT", "checker", pass, later)))
        .isEqualTo("not-independent");
    assertThat(code(town.ask(order.id(), "U-CENTRE", "checker", pass, later))).isEqualTo("done");
  }

  @Test
  void accusing_everybody_who_could_take_over_is_told_at_once_and_strands_nothing() {
    Report.Builder all = report("k1");
    SmallCity.UNITS.forEach(unit -> all.accuse(new Accused.OfUnit(unit)));
    Report.Builder few = report("k2");
    List.of("U-CENTRE", "U-DISCIPLINE", "U-PETITION")
        .forEach(unit -> few.accuse(new Accused.OfUnit(UnitId.of(unit))));

    assertThat(code(engine.submit(all.build(), START))).isEqualTo("nobody-left");
    assertThat(code(engine.submit(few.build(), START))).isEqualTo("nobody-left");
    assertThat(store.orders(EngineCity.ID)).isEmpty();
  }

  @Test
  void absurd_instants_are_refused_or_left_out_and_never_break_the_engine() {
    for (Instant at : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10000-01-01T00:00:00Z"))) {
      Report odd = Report.builder(Town.key("odd"), at).build();
      assertThat(engine.submit(odd, START)).isInstanceOf(Answer.Refused.class);
      assertThat(engine.submit(odd, at)).isInstanceOf(Answer.Refused.class);

      Report promised = report("due-" + at).statedDue(at).build();
      OrderState order = state(engine.submit(promised, START));
      assertThat(order.clock().due()).isPresent();
      assertThat(order.clock().timers().values())
          .allMatch(START.plus(Duration.ofDays(400))::isAfter);
    }
    OrderState asleep =
        state(
            engine.submit(
                report("k9").statedDue(Instant.parse("9999-01-01T00:00:00Z")).build(), START));
    assertThat(asleep.clock().timers().values())
        .allMatch(START.plus(Duration.ofDays(400))::isAfter);
  }

  @Test
  void a_text_of_a_megabyte_and_control_characters_is_one_order_that_reads_back() {
    Report report = report("k1").text("灯\u0000\n\uD83D".repeat(250_000)).build();
    OrderId id = state(engine.submit(report, START)).id();

    assertThat(((Answer.Done) engine.submit(report, START)).repeated()).isTrue();
    List<StoredEvent> kept = engine.timeline(EngineCity.ID, id);
    assertThat(Chain.verify(kept)).isEmpty();
    for (StoredEvent stored : kept) {
      assertThat(EventJson.read(EventJson.write(stored)).orElseThrow()).isEqualTo(stored);
    }
  }

  @Test
  void an_order_sent_round_for_ever_keeps_its_due_instant_and_its_chain() {
    OrderState order = state(engine.submit(report("k1").build(), START));
    OrderState last = order;
    for (int i = 0; i < 200; i++) {
      town.ask(order.id(), "G-1", "handler", new Command.Return("not-ours"), later);
      last =
          state(
              town.ask(
                  order.id(),
                  "U-CENTRE",
                  "dispatcher",
                  new Command.Dispatch(UnitId.of("G-1"), List.of(), "yours"),
                  later));
    }

    assertThat(last.progress().returns()).isEqualTo(200);
    assertThat(last.clock().due()).isEqualTo(order.clock().due());
    assertThat(Chain.verify(engine.timeline(EngineCity.ID, order.id()))).isEmpty();
  }

  @Test
  void many_threads_on_one_order_give_each_command_one_effect() throws Exception {
    OrderId id = state(engine.submit(report("k1").build(), START)).id();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Answer>> asked = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String number = "n" + i % 40;
      Command refer = new Command.Refer(new ExternalRef("petition", number, "copy"));
      asked.add(() -> untilTaken(id, number, refer));
    }
    for (Future<Answer> answer : threads.invokeAll(asked)) {
      assertThat(((Answer.Done) answer.get()).events()).hasSize(1);
    }
    threads.shutdown();

    OrderState order = engine.find(EngineCity.ID, id).orElseThrow();
    assertThat(order.file().references()).hasSize(40).doesNotHaveDuplicates();
    assertThat(Chain.verify(engine.timeline(EngineCity.ID, id))).isEmpty();
  }

  private Answer untilTaken(OrderId id, String number, Command refer) {
    Answer answer = town.ask(id, Actor.SYSTEM, number, refer, later);
    while (code(answer).equals("order-busy")) {
      answer = town.ask(id, Actor.SYSTEM, number, refer, later);
    }
    return answer;
  }
}
