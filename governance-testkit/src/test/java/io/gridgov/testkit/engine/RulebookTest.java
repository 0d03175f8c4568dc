package io.gridgov.testkit.engine;

import static io.gridgov.testkit.engine.Town.START;
import static io.gridgov.testkit.engine.Town.code;
import static io.gridgov.testkit.engine.Town.report;
import static io.gridgov.testkit.engine.Town.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.DecisionRecord;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What code once decided is decided by tables, standard ones or the pack's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookTest {
  private static CityPack pack(String... filesAndTexts) {
    SortedMap<String, String> texts = EngineCity.texts();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      texts.put(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    return EngineCity.read(texts).orElseThrow();
  }

  private static CityPack without(String... files) {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.keySet().removeAll(List.of(files));
    return EngineCity.read(texts).orElseThrow();
  }

  private static List<String> faults(String... filesAndTexts) {
    SortedMap<String, String> texts = EngineCity.texts();
    for (int i = 0; i < filesAndTexts.length; i += 2) {
      texts.put(filesAndTexts[i], filesAndTexts[i + 1]);
    }
    return EngineCity.read(texts).problems().stream()
        .map(problem -> problem.spot() + " " + problem.code())
        .toList();
  }

  private static Engine engine(CityPack pack) {
    return Engine.forTrial(pack, EngineCity.map(), new MemoryStore());
  }

  private static Engine sited(CityPack pack, Siting siting) {
    Locator map =
        new Locator() {
          @Override
          public String id() {
            return "one";
          }

          @Override
          public Datum datum() {
            return Datum.WGS84;
          }

          @Override
          public Siting locate(GeoPoint point) {
            return siting;
          }
        };
    return Engine.forTrial(pack, map, new MemoryStore());
  }

  private static List<DecisionRecord> decisions(Engine engine, OrderId order) {
    return engine.timeline(EngineCity.ID, order).stream()
        .flatMap(one -> one.event().decision().stream())
        .toList();
  }

  private static Siting siting(int confidence, boolean ambiguous, boolean invalid) {
    return new Siting(
        Siting.Method.POINT, List.of(GridCode.of("990101")), confidence, ambiguous, invalid);
  }

  @ParameterizedTest
  @CsvSource({
    "800, false, false, true",
    "799, false, false, false",
    "1000, true, false, false",
    "1000, false, true, false"
  })
  void a_place_is_taken_where_it_is_as_sure_as_the_city_asks_for(
      int confidence, boolean ambiguous, boolean invalid, boolean taken) {
    Engine engine = sited(EngineCity.pack(), siting(confidence, ambiguous, invalid));
    OrderState order = state(engine.submit(report("k1").build(), START));

    assertThat(order.file().grid().isPresent()).isEqualTo(taken);
    assertThat(decisions(engine, order.id()).stream().map(DecisionRecord::table))
        .filteredOn("gridgov:locating-1"::equals)
        .hasSize(taken ? 1 : 0);
  }

  @Test
  void a_pack_decides_about_places_by_a_table_of_its_own() {
    CityPack strict =
        pack(
            "tables/locating.csv",
            """
            F,method,level,confidence,decision
            role,in,in,in,out
            type,text{point|address|geocoded|stated|person|none},text{city|district|grid},number[0..1000],text{take|ask}
            known,point,grid,>= 500,take
            default,-,-,-,ask
            """);
    Engine engine = sited(strict, siting(500, true, true));
    OrderState order = state(engine.submit(report("k1").build(), START));

    assertThat(order.file().grid()).contains(GridCode.of("990101"));
    assertThat(decisions(engine, order.id()))
        .anySatisfy(
            one -> {
              assertThat(one.table()).isEqualTo("locating");
              assertThat(one.row()).isEqualTo("known");
              assertThat(one.facts())
                  .containsEntry("level", "grid")
                  .containsEntry("confidence", "500");
            });
  }

  @Test
  void where_a_pack_has_no_table_a_standard_one_decides_and_is_named() {
    CityPack plain = without("tables/acceptance.csv", "tables/extension.csv");
    Engine engine = engine(plain);
    OrderState order = state(engine.submit(report("k1").build(), START));
    Town town = new Town(engine);
    town.ask(order.id(), "G-1", "handler", new Command.Sign(), START);
    town.ask(order.id(), "G-1", "handler", new Command.Extend("rain"), START);

    assertThat(decisions(engine, order.id()))
        .extracting(DecisionRecord::table, DecisionRecord::row)
        .contains(
            org.assertj.core.groups.Tuple.tuple("gridgov:acceptance-1", "default"),
            org.assertj.core.groups.Tuple.tuple("gridgov:extension-1", "default"));
    Rulebook rules = Rulebook.of(plain);
    assertThat(rules.find("gridgov:extension-1")).contains(rules.table(Rulebook.EXTENSION));
    assertThat(rules.find("extension")).isEmpty();
    assertThat(rules.find("gridgov:extension-9")).isEmpty();
    assertThat(Rulebook.standard().keySet())
        .containsExactlyInAnyOrder(
            "acceptance", "extension", "guard", "locating", "rating", "suspension");
    assertThatIllegalStateException()
        .isThrownBy(() -> rules.table("triage"))
        .withMessageContaining("triage");
  }

  /** Whoever wants another standard table gives it a new number. */
  @ParameterizedTest
  @CsvSource({
    "acceptance, acceptance-1, 065c238d942d9aab",
    "extension, extension-1, a2376fc99df60c61",
    "guard, guard-1, 13e48611f1edc8fa",
    "locating, locating-1, dcc2d2d8bdb9d044",
    "rating, rating-1, 331fd7c4f80e9ae8",
    "suspension, suspension-1, a789673274056169"
  })
  void a_standard_table_never_changes_and_is_one_that_a_pack_could_have(
      String name, String standard, String version) {
    DecisionTable table = Optional.ofNullable(Rulebook.standard().get(name)).orElseThrow();

    assertThat(table.name()).isEqualTo("gridgov:" + standard);
    assertThat(table.version()).startsWith(version);
    assertThat(faults("tables/" + name + ".csv", TableCsv.write(table))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, true, closed, handling",
    "false, false, true, handling, handling",
    "true, true, false, closed, handling",
    "true, true, true, closed, closed"
  })
  void a_table_says_whether_an_order_closes_after_the_call(
      boolean solvedKnown, boolean solved, boolean satisfied, String standard, String own) {
    String strict =
        """
        F,solved,satisfied,decision
        role,in,in,out
        type,boolean,boolean,text{close|rework}
        good,true,true,close
        odd,missing,missing,close
        again,-,-,rework
        default,-,-,close
        """;
    Command call =
        new Command.CallBack(
            true,
            solvedKnown || !solved ? Optional.of(solved) : Optional.empty(),
            Optional.of(satisfied));

    assertThat(called(EngineCity.pack(), call)).isEqualTo(standard);
    assertThat(called(pack("tables/rating.csv", strict), call)).isEqualTo(own);
  }

  private static String called(CityPack pack, Command call) {
    Engine engine = engine(pack);
    OrderId order = state(engine.submit(report("k1").build(), START)).id();
    Town town = new Town(engine);
    town.ask(order, "G-1", "handler", new Command.Sign(), START);
    town.ask(order, "G-1", "handler", new Command.FeedBack(FreeText.NONE, List.of()), START);
    town.ask(order, "U-AUDIT", "checker", new Command.Check(true, ""), START);
    return state(town.ask(order, "U-HOTLINE", "caller", call, START)).phase().name();
  }

  @Test
  void a_guard_forbids_by_facts_what_the_lifecycle_allows_and_names_its_row() {
    CityPack guarded =
        pack(
            "tables/guard.csv",
            """
            F,on,matter,role,acting,decision,advice
            role,in,in,in,in,out,out
            type,text,code,text,code,text{allow|refuse},text
            g1,return,under event:01,handler,under G-1,refuse,ask-your-head
            default,-,-,-,-,allow,
            """);
    Engine engine = engine(guarded);
    OrderId order = state(engine.submit(report("k1").build(), START)).id();
    Town town = new Town(engine);
    Answer no = town.ask(order, "G-1", "handler", new Command.Return("not-ours"), START);
    Answer yes = town.ask(order, "G-1", "head", new Command.Return("not-ours"), START);

    assertThat(code(no)).isEqualTo("guarded");
    assertThat(((Answer.Refused) no).details())
        .containsEntry("table", "guard")
        .containsEntry("row", "g1")
        .containsEntry("advice", "ask-your-head");
    assertThat(code(yes)).isEqualTo("done");
  }

  @Test
  void no_table_locks_an_order_in() {
    String guard = "F,on,state,decision\nrole,in,in,out\ntype,text,text,text{allow|refuse}\n";
    String rating = "F,decision\nrole,out\ntype,text{close|rework}\ndefault,";

    assertThat(faults("tables/guard.csv", guard + "g,not(sign),-,refuse\ndefault,-,-,allow\n"))
        .contains("tables/guard.csv guard-dead-end");
    assertThat(faults("tables/guard.csv", guard + "g,return,-,refuse\ndefault,-,-,allow\n"))
        .isEmpty();
    assertThat(faults("tables/guard.csv", guard + "default,-,-,perhaps\n"))
        .containsExactly("tables/guard.csv:4:13 output");
    assertThat(faults("tables/rating.csv", rating + "rework\n"))
        .containsExactly("tables/rating.csv:4:9 rating-never-closes");
    assertThat(faults("tables/rating.csv", rating + "close\n")).isEmpty();
  }

  @Test
  void a_table_without_a_default_row_or_with_a_short_closed_set_is_told_of() {
    assertThat(
            faults(
                "tables/acceptance.csv",
                "F,level,decision\nrole,in,out\ntype,text{city|grid},text\na,grid,accept\n"))
        .containsExactlyInAnyOrder(
            "tables/acceptance.csv missing-default", "tables/acceptance.csv:1:3 left-out");
  }

  @Test
  void what_a_table_was_not_made_for_waits_for_a_person() {
    CityPack named =
        Town.packWith(
            "tables/routing.csv",
            java.util.Map.of(
                "F,kind", "F,channel",
                "type,text", "type,text{app|letter}",
                "r1,petition", "r1,letter",
                "r2,event,", "r2,-,",
                "r3,event,", "r3,-,"));
    OrderState order = state(engine(named).submit(report("k1").build(), START));

    assertThat(order.holding().waitingFor()).isEqualTo("unrouted");
  }

  @Test
  void rows_decide_on_the_days_on_which_they_hold() {
    String dated =
        """
        F,matter,decision,advice,since,until
        role,in,out,out,from,to
        type,code,text{accept|answer|refuse},text,,
        a1,under event:01,refuse,elsewhere,2026-03-03,2026-03-04
        default,-,accept,,,
        """;
    Engine engine = engine(pack("tables/acceptance.csv", dated));
    Instant[] days = {
      Instant.parse("2026-03-02T15:59:59Z"),
      Instant.parse("2026-03-02T16:00:00Z"),
      Instant.parse("2026-03-03T16:00:00Z")
    };

    assertThat(
            List.of(
                state(engine.submit(report("k1").build(), days[0])).phase().name(),
                state(engine.submit(report("k2").build(), days[1])).phase().name(),
                state(engine.submit(report("k3").build(), days[2])).phase().name()))
        .containsExactly("dispatched", "refused", "dispatched");
  }

  @Test
  void every_fault_has_words_in_both_languages() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.put("tables/rating.csv", "F,decision\nrole,out\ntype,text\ndefault,rework\n");

    assertThat(EngineCity.read(texts).problems())
        .extracting(Problem::message)
        .allSatisfy(text -> assertThat(text.zh()).isNotEqualTo(text.en()).contains("rating"));
  }
}
