package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.Shares;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the ledger of an order says, and when its timers wake. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderLedgerTest {
  /** The small city with other limits for handling, and for an extension. */
  private static CityPack pack(String limit, String more) {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.merge("tables/limits.csv", "", (text, no) -> text.replace("event:0101,5wd", limit));
    texts.merge("tables/extension.csv", "", (text, no) -> text.replace("grant,3wd", more));
    return EngineCity.read(texts).orElseThrow();
  }

  /** The units with a column for their calendars, which one of them has of its own. */
  private static String byNight(String units, String unit) {
    return units
        .lines()
        .map(
            line ->
                line
                    + (line.startsWith("id,")
                        ? ",calendar"
                        : line.startsWith(unit + ",") ? ",night" : ","))
        .collect(Collectors.joining("\n"));
  }

  private static Instant endOf(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  private static Engine engine(CityPack pack) {
    return Engine.forTrial(pack, EngineCity.map(), new MemoryStore());
  }

  private static OrderState find(Engine engine, OrderId id) {
    return engine.find(EngineCity.ID, id).orElseThrow();
  }

  @Test
  void a_staged_limit_wakes_at_the_end_of_each_stage_and_is_due_with_the_last() {
    Engine engine = engine(pack("event:0101,\"2wd,3wd\"", "grant,3wd"));
    OrderState fresh = Town.state(engine.submit(Town.report("k1").build(), Town.START));
    assertThat(fresh.clock().timers()).containsEntry(TimerKind.HANDLE, endOf("2026-03-04"));
    assertThat(fresh.clock().due()).contains(endOf("2026-03-09"));

    engine.fireDue(EngineCity.ID, endOf("2026-03-04"));
    OrderState second = find(engine, fresh.id());
    assertThat(second.clock().timers()).containsEntry(TimerKind.HANDLE, endOf("2026-03-09"));
    assertThat(second.isLate(endOf("2026-03-04"))).isFalse();

    engine.fireDue(EngineCity.ID, endOf("2026-03-09"));
    OrderState over = find(engine, fresh.id());
    assertThat(over.clock().timers().get(TimerKind.HANDLE)).isAfter(endOf("2026-03-09"));
    assertThat(over.isLate(endOf("2026-03-10"))).isTrue();
    assertThat(engine.timeline(EngineCity.ID, fresh.id()))
        .map(stored -> stored.event().data())
        .filteredOn(
            data -> data instanceof OrderEvent.FellDue fell && fell.timer() == TimerKind.HANDLE)
        .hasSize(2);
  }

  @Test
  void sixty_days_extended_by_thirty_are_ninety() {
    Engine engine = engine(pack("event:0101,60d", "grant,30d"));
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    OrderState longer =
        Town.state(town.ask(id, "G-1", "head", new Command.Extend("complex"), endOf("2026-03-20")));

    // the ninetieth day, 31 May 2026, is a Sunday
    assertThat(longer.clock().due()).contains(endOf("2026-06-01"));
    assertThat(longer.clock().ledger().orElseThrow().entries().toString())
        .contains("P-G-1-head", "complex", "extension:e1");
  }

  @Test
  void the_ledger_tells_who_held_the_order_for_how_long_and_stops_with_the_result() {
    CityPack pack = pack("event:0101,5wd", "grant,3wd");
    Engine engine = engine(pack);
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    Instant moved = Town.START.plus(Duration.ofHours(3));
    Command.Dispatch dispatch =
        new Command.Dispatch(UnitId.of("G-2"), List.of(UnitId.of("B-WATER-1")), "moved");
    town.ask(id, "U-CENTRE", "dispatcher", dispatch, moved);
    town.ask(id, "G-2", "handler", new Command.Sign(), moved);
    Instant done = moved.plus(Duration.ofHours(5));
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    OrderState handled = Town.state(town.ask(id, "G-2", "handler", result, done));

    Ledger ledger = handled.clock().ledger().orElseThrow();
    LedgerClock clock = LedgerClock.of(ledger, pack.calendar());
    assertThat(clock.stateAt(endOf("2026-04-01")))
        .isEqualTo(new ClockState.Stopped(done, Duration.ZERO));
    Shares shares = clock.sharesAt(endOf("2026-04-01")).value().orElseThrow();
    assertThat(shares.units().get(UnitId.of("G-1")).held()).isEqualTo(Duration.ofHours(3));
    assertThat(shares.units().get(UnitId.of("G-2")).held()).isEqualTo(Duration.ofHours(5));
    assertThat(shares.units().get(UnitId.of("B-WATER-1")).held()).isEqualTo(Duration.ofHours(8));
    assertThat(shares.total()).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void a_unit_that_works_day_and_night_has_its_own_clock() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.put(
        "calendars/night.json",
        "{\"v\":1,\"id\":\"night\",\"base\":\"work\",\"hours\":\"00:00-24:00\"}");
    texts.merge(
        "tables/limits.csv", "", (text, no) -> text.replace("event:0101,5wd", "event:0101,30wh"));
    texts.merge("units.csv", "", (text, no) -> byNight(text, "G-1"));
    CityPack pack = EngineCity.read(texts).orElseThrow();
    OrderState order = Town.state(engine(pack).submit(Town.report("k1").build(), Town.START));

    assertThat(order.holding().lead()).contains(UnitId.of("G-1"));
    assertThat(order.clock().due()).contains(Town.START.plus(Duration.ofHours(30)));
    assertThat(pack.calendarOf(UnitId.of("G-2"), LocalDate.of(2026, 3, 2)).id()).isEqualTo("work");
  }

  private static Command dispatch(String unit) {
    return new Command.Dispatch(UnitId.of(unit), List.of(), "moved");
  }

  @Test
  void an_order_that_goes_to_a_unit_with_other_hours_keeps_the_clock_of_its_round() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.put(
        "calendars/night.json",
        "{\"v\":1,\"id\":\"night\",\"base\":\"work\",\"everyDay\":true,\"hours\":\"00:00-24:00\"}");
    texts.merge(
        "tables/limits.csv", "", (text, no) -> text.replace("event:0101,5wd", "event:0101,10wd"));
    texts.merge("tables/extension.csv", "", (text, no) -> text.replace("grant,3wd", "grant,1wd"));
    texts.merge("units.csv", "", (text, no) -> byNight(text, "G-2"));
    Engine engine = engine(EngineCity.read(texts).orElseThrow());
    Town town = new Town(engine);
    OrderState order = Town.state(engine.submit(Town.report("k1").build(), Town.START));
    town.ask(order.id(), "U-CENTRE", "dispatcher", dispatch("G-2"), Town.START);
    town.ask(order.id(), "G-2", "handler", new Command.Sign(), Town.START);
    OrderState longer =
        Town.state(town.ask(order.id(), "G-2", "head", new Command.Extend("rain"), Town.START));

    assertThat(order.clock().due()).contains(endOf("2026-03-16"));
    assertThat(longer.clock().due()).contains(endOf("2026-03-17"));
  }

  @Test
  void a_staged_order_that_is_sent_round_still_wakes_at_the_end_of_its_stage() {
    Engine engine = engine(pack("event:0101,\"2wd,3wd\"", "grant,3wd"));
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    OrderState moved =
        Town.state(new Town(engine).ask(id, "U-CENTRE", "dispatcher", dispatch("G-2"), Town.START));

    assertThat(moved.clock().timers()).containsEntry(TimerKind.HANDLE, endOf("2026-03-04"));
    assertThat(moved.clock().due()).contains(endOf("2026-03-09"));
  }

  @Test
  void an_extension_in_another_unit_wakes_at_the_new_end_alone() {
    Engine engine = engine(pack("event:0101,5wd", "grant,240h"));
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    OrderState longer =
        Town.state(town.ask(id, "G-1", "head", new Command.Extend("rain"), Town.START));

    Instant due = endOf("2026-03-09").plus(Duration.ofDays(10));
    assertThat(longer.clock().due()).contains(due);
    assertThat(longer.clock().timers()).containsEntry(TimerKind.HANDLE, due);
  }

  @Test
  void an_extension_that_the_calendar_cannot_reckon_is_refused_and_takes_nothing_away() {
    Engine engine = engine(pack("event:0101,5wd", "grant,400wd"));
    Town town = new Town(engine);
    OrderState order = Town.state(engine.submit(Town.report("k1").build(), Town.START));
    town.ask(order.id(), "G-1", "handler", new Command.Sign(), Town.START);

    assertThat(
            Town.code(town.ask(order.id(), "G-1", "head", new Command.Extend("rain"), Town.START)))
        .isEqualTo("calendar-too-short");
    assertThat(find(engine, order.id()).clock().due()).isEqualTo(order.clock().due());
  }

  @Test
  void a_limit_beyond_the_calendar_is_kept_when_the_order_is_sent_round() {
    Engine engine = engine(pack("event:0101,400wd", "grant,3wd"));
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    OrderState moved =
        Town.state(
            new Town(engine)
                .ask(id, "U-CENTRE", "dispatcher", dispatch("G-2"), endOf("2026-03-20")));

    assertThat(moved.clock().due()).isEmpty();
    assertThat(moved.clock().ledgers()).hasSize(1);
    assertThat(moved.clock().ledger().orElseThrow().started()).isEqualTo(Town.START);
  }

  @Test
  void a_stated_due_instant_does_not_come_back_with_a_rework() {
    Engine engine = engine(pack("event:0101,5wd\nrw,rework,-,", "grant,3wd"));
    Town town = new Town(engine);
    Instant due = endOf("2026-03-05");
    OrderId id =
        Town.state(engine.submit(Town.report("k1").statedDue(due).build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    town.ask(id, "G-1", "handler", result, Town.START);
    Command failed = new Command.Check(false, "dirty");
    town.ask(id, "U-AUDIT", "checker", failed, endOf("2026-03-09"));
    OrderState again =
        Town.state(town.ask(id, "U-CENTRE", "dispatcher", dispatch("G-2"), endOf("2026-03-09")));

    assertThat(again.clock().due()).isNotEqualTo(Optional.of(due));
  }

  @Test
  void a_result_told_late_is_judged_without_the_extension_that_was_granted_after_it() {
    CityPack pack = Town.packWith("tables/extension.csv", Map.of("e1,0,false", "e1,0,-"));
    Engine engine = engine(pack);
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    Instant done = endOf("2026-03-09").plus(Duration.ofHours(10));
    Instant told = endOf("2026-03-11");
    town.ask(id, "G-1", "head", new Command.Extend("rain"), endOf("2026-03-10"));
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    OrderState handled = Town.state(town.tell(id, "G-1", "handler", result, done, told));

    LedgerClock clock = LedgerClock.of(handled.clock().ledger().orElseThrow(), pack.calendar());
    assertThat(clock.stateAt(told)).isEqualTo(new ClockState.Stopped(done, Duration.ofHours(10)));
    assertThat(handled.clock().late()).isTrue();
  }

  @Test
  void a_result_from_before_the_clock_began_is_in_time() {
    CityPack pack = pack("event:0101,5wd", "grant,3wd");
    Engine engine = engine(pack);
    Town town = new Town(engine);
    Instant recorded = Town.START.plus(Duration.ofHours(2));
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), recorded)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), endOf("2026-03-20"));
    town.ask(id, "U-CENTRE", "dispatcher", dispatch("G-2"), endOf("2026-03-20"));
    town.ask(id, "G-2", "handler", new Command.Sign(), endOf("2026-03-20"));
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    OrderState handled =
        Town.state(town.tell(id, "G-2", "handler", result, Town.START, endOf("2026-03-20")));

    LedgerClock clock = LedgerClock.of(handled.clock().ledger().orElseThrow(), pack.calendar());
    assertThat(clock.stateAt(endOf("2026-03-20")))
        .isEqualTo(new ClockState.Stopped(recorded, Duration.ZERO));
    assertThat(handled.clock().late()).isFalse();
  }

  @Test
  void a_result_that_goes_to_a_unit_again_begins_another_round() {
    CityPack pack =
        Town.packWith(
            "lifecycles/standard.json",
            Map.of(
                "\"dispatch\",\"from\":[\"desk\"", "\"dispatch\",\"from\":[\"checking\",\"desk\""));
    Engine engine = engine(pack);
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    town.ask(id, "G-1", "handler", result, Town.START);
    Instant later = endOf("2026-03-20");
    OrderState again = Town.state(town.ask(id, "U-CENTRE", "dispatcher", dispatch("G-2"), later));

    Instant due = endOf("2026-03-24");
    assertThat(again.clock().due()).contains(due);
    assertThat(again.clock().limit()).isEqualTo("2wd");
    assertThat(again.clock().ledgers()).hasSize(2);
    LedgerClock clock = LedgerClock.of(again.clock().ledger().orElseThrow(), pack.calendar());
    assertThat(clock.stateAt(later))
        .isInstanceOfSatisfying(
            ClockState.Running.class,
            running -> assertThat(running.due().instant()).isEqualTo(due));
    assertThat(again.progress().reworks()).isEqualTo(1);
    assertThat(again.progress().handledAt()).isEmpty();
  }

  @Test
  void more_time_needs_a_reason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Command.Extend(""));
  }

  @Test
  void a_rework_begins_a_ledger_of_its_own() {
    CityPack pack = pack("event:0101,5wd", "grant,3wd");
    Engine engine = engine(pack);
    Town town = new Town(engine);
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    Command result = new Command.FeedBack(FreeText.of("已清扫"), List.of());
    town.ask(id, "G-1", "handler", result, Town.START);
    OrderState again =
        Town.state(
            town.ask(id, "U-AUDIT", "checker", new Command.Check(false, "dirty"), Town.START));

    assertThat(again.clock().ledgers()).hasSize(2);
    assertThat(again.clock().ledgers().get(0).isStopped()).isTrue();
    assertThat(again.clock().ledgers().get(1).holders())
        .containsExactly(UnitId.of("B-WATER-1"), UnitId.of("G-1"));
  }

  @Test
  void a_due_instant_that_came_with_the_report_is_the_ledgers() {
    CityPack pack = pack("event:0101,5wd", "grant,3wd");
    Engine engine = engine(pack);
    Instant due = endOf("2026-03-05");
    OrderState order =
        Town.state(engine.submit(Town.report("k1").statedDue(due).build(), Town.START));
    LedgerClock clock = LedgerClock.of(order.clock().ledger().orElseThrow(), pack.calendar());

    assertThat(clock.stateAt(Town.START))
        .isInstanceOfSatisfying(
            ClockState.Running.class,
            running -> assertThat(running.due().instant()).isEqualTo(due));
  }
}
