package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.report;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.CityId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.HmacSalts;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.engine.Packs;
import io.gridgov.workflow.engine.spi.PackSource;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A pack changes while orders are on their way, and cities share a store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackChangeTest {
  private static final Instant LATER = START.plus(Duration.ofDays(8));

  private static final CityPack OLD = EngineCity.pack();

  private final MemoryStore store = new MemoryStore();

  /** From the fifth on: no call-back, other limits, roads are a department's. */
  private static CityPack changed() {
    SortedMap<String, String> texts = EngineCity.texts();
    replace(texts, "city.json", "2026-01-01", "2026-03-05");
    replace(texts, "lifecycles/standard.json", "\"to\":\"callback\"", "\"to\":\"closed\"");
    replace(texts, "tables/limits.csv", "l1,handle,event:0101,5wd", "l1,handle,event:0101,9wd");
    replace(texts, "tables/routing.csv", "event:0101,,,district,water", "event:0101,U-CENTRE,,,");
    return EngineCity.read(texts).orElseThrow();
  }

  private static void replace(SortedMap<String, String> texts, String file, String a, String b) {
    assertThat(texts.get(file)).contains(a);
    texts.merge(file, "", (text, nothing) -> text.replace(a, b));
  }

  private Engine engine(PackSource packs) {
    return Engine.builder(packs, store)
        .locators(pack -> Optional.of(EngineCity.map()))
        .salts(HmacSalts.of("a secret of the host".getBytes(StandardCharsets.UTF_8)))
        .build();
  }

  @Test
  void an_order_keeps_lifecycle_and_limit_while_routing_is_new() {
    Engine engine = engine(Packs.of(OLD, changed()));
    Town town = new Town(engine);
    OrderState order = state(engine.submit(report("k1").build(), START));
    OrderState young = state(engine.submit(report("k2").build(), LATER));
    assertThat(order.holding().lead()).contains(UnitId.of("G-1"));
    assertThat(young.holding().lead()).contains(UnitId.of("U-CENTRE"));

    town.ask(order.id(), "G-1", "handler", new Command.Return("not-ours"), LATER);
    OrderState again =
        state(
            town.ask(
                order.id(),
                "U-CENTRE",
                "dispatcher",
                new Command.Dispatch(UnitId.of("G-1"), List.of(), "yours"),
                LATER));
    assertThat(again.clock().due()).isEqualTo(order.clock().due());
    assertThat(again.clock().limit()).isEqualTo("5wd");
    assertThat(again.progress().pack()).isEqualTo(OLD.hash());

    town.ask(order.id(), "G-1", "handler", new Command.Sign(), LATER);
    town.ask(order.id(), "G-1", "handler", new Command.FeedBack(FreeText.NONE, List.of()), LATER);
    OrderState checked =
        state(town.ask(order.id(), "U-AUDIT", "checker", new Command.Check(true, ""), LATER));
    assertThat(checked.phase().name()).isEqualTo("callback");
  }

  @Test
  void without_the_pack_that_accepted_it_an_order_waits_but_old_answers_stay() {
    PackSource forgetful = only(changed());
    Answer first = engine(Packs.of(OLD)).submit(report("k1").build(), START);
    Engine engine = engine(forgetful);
    OrderState order = state(first);

    assertThat(code(new Town(engine).ask(order.id(), "G-1", "handler", new Command.Sign(), LATER)))
        .isEqualTo("pack-unknown");
    Answer.Done again = (Answer.Done) engine.submit(report("k1").build(), LATER);
    assertThat(again.repeated()).isTrue();
    assertThat(again.events()).isEqualTo(((Answer.Done) first).events());
    assertThat(code(engine.submit(report("k1").text("another").build(), LATER)))
        .isEqualTo("id-reused");
  }

  @Test
  void a_report_sent_again_after_the_map_was_lost_is_still_the_same_report() {
    engine(Packs.of(OLD)).submit(report("k1").build(), START);
    Engine mapless =
        Engine.builder(Packs.of(OLD), store)
            .salts(HmacSalts.of("a secret of the host".getBytes(StandardCharsets.UTF_8)))
            .build();

    assertThat(((Answer.Done) mapless.submit(report("k1").build(), LATER)).repeated()).isTrue();
  }

  private static PackSource only(CityPack pack) {
    return new PackSource() {
      @Override
      public String id() {
        return "only";
      }

      @Override
      public Optional<CityPack> inForce(CityId city, Instant at) {
        return Optional.of(pack);
      }

      @Override
      public Optional<CityPack> byHash(CityId city, String hash) {
        return Optional.of(pack).filter(one -> one.hash().equals(hash));
      }
    };
  }

  @Test
  void two_cities_with_the_same_keys_in_one_store_never_meet() {
    CityPack other = Town.packWith("city.json", Map.of("\"id\":\"small\"", "\"id\":\"other\""));
    Engine engine = engine(Packs.of(OLD, other));
    CityId elsewhere = CityId.of("other");
    OrderState here = state(engine.submit(report("k1").build(), START));
    var there =
        io.gridgov.workflow.intake.Report.builder(
                new io.gridgov.workflow.intake.ReportKey(elsewhere, "hotline", "k1"), START)
            .matter("petition:01")
            .whereabouts(Town.EAST)
            .build();

    OrderState second = state(engine.submit(there, START));

    assertThat(second.id()).isEqualTo(here.id());
    assertThat(second.holding().lead()).contains(UnitId.of("U-PETITION"));
    assertThat(engine.find(EngineCity.ID, here.id())).contains(here);
    assertThat(engine.find(elsewhere, here.id())).contains(second);
    Instant sign = here.clock().timers().get(TimerKind.SIGN);
    assertThat(engine.fireDue(elsewhere, java.util.Objects.requireNonNull(sign))).hasSize(1);
    assertThat(engine.find(EngineCity.ID, here.id())).contains(here);
  }

  @Test
  void whoever_took_an_accused_unit_over_keeps_away_too() {
    String ended = "G-1,东区政府,government,,district,,9901,,,2026-03-02,U-CENTRE\n";
    CityPack merged =
        Town.packWith("units.csv", Map.of("G-1,东区政府,government,,district,,9901,,,,\n", ended));
    Engine engine = engine(only(merged));

    OrderState order =
        state(
            engine.submit(
                report("k1")
                    .matter("event:0199")
                    .accuse(new Accused.OfUnit(UnitId.of("G-1")))
                    .build(),
                START));

    assertThat(order.holding().lead()).contains(UnitId.of("U-DISCIPLINE"));
  }
}
