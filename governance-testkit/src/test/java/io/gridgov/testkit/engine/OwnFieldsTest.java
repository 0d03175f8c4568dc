package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.report;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.core.rule.Value;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.HmacSalts;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.engine.Packs;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportCsv;
import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.intake.StatedFields;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Reports and orders carry a city's own fields: facts for tables, or personal and kept apart. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnFieldsTest {
  private final Engine engine = engine(EngineCity.pack());

  private static Engine engine(CityPack... packs) {
    return Engine.builder(Packs.of(packs), new MemoryStore())
        .locators(pack -> Optional.of(EngineCity.map()))
        .salts(HmacSalts.of("a secret of the host".getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  private List<StoredEvent> timeline(OrderId order) {
    return engine.timeline(EngineCity.ID, order);
  }

  private StoredEvent described(OrderId order) {
    return timeline(order).stream()
        .filter(one -> one.event().data() instanceof OrderEvent.Described)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_field_that_is_not_personal_is_a_fact_for_every_table() {
    Value noise = new Value.Amount(new BigDecimal("135.0"));
    OrderState order = state(engine.submit(report("k1").field("noise_db", noise).build(), START));

    assertThat(order.phase().name()).isEqualTo("refused");
    assertThat(order.file().fields()).containsExactly(Map.entry("noise_db", "135"));
    assertThat(timeline(order.id()))
        .filteredOn(one -> one.event().data() instanceof OrderEvent.Refused)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.event().decision().orElseThrow().row()).isEqualTo("a3");
              assertThat(one.event().decision().orElseThrow().facts())
                  .containsEntry("noise_db", "135");
            });
  }

  @Test
  void a_personal_field_is_sealed_can_be_erased_and_is_never_shown() {
    Report report = report("k1").field("noise_db", "40").field("caller_age", "77").build();
    OrderState order = state(engine.submit(report, START));
    StoredEvent kept = described(order.id());

    assertThat(order.phase().name()).isEqualTo("dispatched");
    assertThat(kept.event().personal().fields()).containsEntry("field.caller_age", "77");
    assertThat(EventJson.exported(kept)).contains("\"fields\":{\"noise_db\":\"40\"}");
    for (StoredEvent stored : timeline(order.id())) {
      assertThat(EventJson.exported(stored)).doesNotContain("77\"");
      assertThat(stored.event().data().toString() + stored + stored.event().decision())
          .doesNotContain("caller_age");
    }
    assertThat(EventJson.read(EventJson.write(kept)).orElseThrow()).isEqualTo(kept);
    assertThat(Chain.verify(timeline(order.id()).stream().map(StoredEvent::erased).toList()))
        .isEmpty();
    assertThat(List.of(report, order.file(), kept.event().personal()).toString())
        .doesNotContain("77");
    assertThat(
            new Command.Describe(new TreeMap<>(report.fields()))
                + ""
                + StatedFields.of(report.fields(), EngineCity.pack(), java.util.Set.of()))
        .contains("caller_age")
        .doesNotContain("77");
  }

  @Test
  void a_value_of_another_type_is_refused_at_the_door_without_being_echoed() {
    Answer answer =
        engine.submit(
            report("k1")
                .field("noise_db", "141")
                .field("caller_age", "old")
                .field("crew", "own")
                .field("shoe", "4711")
                .build(),
            START);

    assertThat(code(answer)).isEqualTo("field-wrong");
    assertThat(((Answer.Refused) answer).details())
        .containsExactly(
            Map.entry("caller_age", "number[0..150]"),
            Map.entry("crew", "undeclared"),
            Map.entry("noise_db", "number[0..140] dB"),
            Map.entry("shoe", "undeclared"));
    assertThat(answer.toString()).doesNotContain("141", "old", "4711");
    assertThat(engine.find(EngineCity.ID, engine.orderOf(Town.key("k1")))).isEmpty();
  }

  @Test
  void a_person_describes_an_order_and_what_waited_for_it_goes_on() {
    CityPack byCrew =
        Town.packWith(
            "tables/routing.csv",
            Map.of(
                "F,kind", "F,crew",
                "type,text", "type,text{own|hired}",
                "r1,petition,-", "r1,hired,-",
                "r2,event,", "r2,own,",
                "r3,event,", "r3,own,"));
    Engine another = engine(byCrew);
    OrderState waiting = state(another.submit(report("k1").build(), START));
    assertThat(waiting.holding().waitingFor()).isEqualTo("unrouted");

    Town town = new Town(another);
    Command wrong = new Command.Describe(new TreeMap<>(Map.of("crew", "borrowed")));
    Command right = new Command.Describe(new TreeMap<>(Map.of("crew", "hired")));

    assertThat(code(town.ask(waiting.id(), "U-HOTLINE", "agent", wrong, START)))
        .isEqualTo("field-wrong");
    OrderState routed = state(town.ask(waiting.id(), "U-HOTLINE", "agent", right, START));
    assertThat(routed.holding().lead().orElseThrow()).hasToString("U-PETITION");
    assertThatIllegalArgumentException().isThrownBy(() -> new Command.Describe(new TreeMap<>()));
  }

  @Test
  void a_field_that_a_later_pack_no_longer_declares_is_missing() {
    OrderState order = state(engine.submit(report("k1").field("noise_db", "72.50").build(), START));

    assertThat(order.file().facts(EngineCity.pack().facts()).own())
        .containsExactly(Map.entry("noise_db", new Value.Amount(new BigDecimal("72.5"))));
    assertThat(order.file().facts(FactCatalogue.of(Map.of("noise_db", "number[0..60] dB"))).own())
        .isEmpty();
    assertThat(order.file().facts(FactCatalogue.NONE).own()).isEmpty();
  }

  @Test
  void the_same_report_with_another_field_is_another_payload() {
    engine.submit(report("k1").field("noise_db", "40").build(), START);

    assertThat(code(engine.submit(report("k1").field("noise_db", "41").build(), START)))
        .isEqualTo("id-reused");
    assertThat(state(engine.submit(report("k1").field("noise_db", "40").build(), START)))
        .isEqualTo(engine.find(EngineCity.ID, engine.orderOf(Town.key("k1"))).orElseThrow());
  }

  @Test
  void fields_come_in_columns_of_their_names_and_a_wrong_one_is_left_out() {
    String csv =
        """
        key,channel,at,grid,caller_age,noise_db
        k1,hotline,2026-03-02T09:00,990101,77,72.5
        k2,hotline,2026-03-02T09:00,990101,,loud
        """;
    try (ReportCsv rows = ReportCsv.open(EngineCity.pack(), "r.csv", new StringReader(csv))) {
      ReportRow first = rows.next();
      ReportRow second = rows.next();

      assertThat(first.report().fields()).containsOnlyKeys("caller_age", "noise_db");
      assertThat(first.withStatedGrid().fields()).isEqualTo(first.report().fields());
      assertThat(second.report().fields()).isEmpty();
      assertThat(rows.problems())
          .extracting(Problem::code, problem -> problem.spot().toString())
          .containsExactly(org.assertj.core.groups.Tuple.tuple("bad-field", "r.csv:3:37"));
      assertThat(rows.problems().toString()).contains("number[0..140] dB").doesNotContain("loud");
    }
  }

  /** As written before there were own fields and standard tables (law L14). */
  @Test
  void older_events_read_write_and_fold_as_before() {
    String head =
        "{\"city\":\"small\",\"command\":\"gridgov:submit\",\"data\":{%s},%s"
            + "\"hash\":\"h%d\",\"occurredAt\":\"2026-03-02T01:00:00.000Z\","
            + "\"order\":\"hotline/k1\",\"payload\":\"p\",\"personal\":{},\"prev\":\"h\","
            + "\"recordedAt\":\"2026-03-02T01:00:00.000Z\",\"seq\":%d,\"type\":\"%s\",\"v\":1}";
    List<String> lines =
        List.of(
            head.formatted(
                "\"accused\":[],\"references\":[],\"report\":{\"channel\":\"hotline\","
                    + "\"city\":\"small\",\"key\":\"k1\"},"
                    + "\"reportedAt\":\"2026-03-02T01:00:00.000Z\"",
                "",
                1,
                1,
                "Received"),
            head.formatted(
                "\"candidates\":[\"990101\"],\"confidence\":1000,\"grid\":\"990101\","
                    + "\"level\":\"grid\",\"method\":\"point\"",
                "",
                2,
                2,
                "Located"),
            head.formatted(
                "\"lifecycle\":\"standard\",\"pack\":\"p1\"",
                "\"decision\":{\"facts\":{},\"pack\":\"p1\",\"row\":\"\","
                    + "\"table\":\"(no table)\"},",
                3,
                3,
                "Accepted"));
    Optional<OrderState> order = Optional.empty();
    for (String line : lines) {
      StoredEvent stored = EventJson.read(line).orElseThrow();
      assertThat(EventJson.write(stored)).isEqualTo(line);
      order = Optional.of(Decider.evolve(order, stored.event()));
    }
    assertThat(order.orElseThrow().file().fields()).isEmpty();
    assertThat(order.orElseThrow().file().grid()).isPresent();
    assertThat(order.orElseThrow().progress().accepted()).isTrue();
  }
}
