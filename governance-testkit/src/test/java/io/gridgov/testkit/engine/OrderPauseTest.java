package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.engine.MemoryStore;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.PauseReason;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * An order is suspended and resumed. It is handled from Monday, 2 March 2026, in five working days,
 * without a pause to the end of the 9th.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderPauseTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Command ON_RECORD = suspend(PauseReason.SUSPENDED_ON_RECORD);
  private static final Command TO_ASK = suspend(PauseReason.WAITING_FOR_REQUESTER);
  private static final Command RESUME = new Command.Resume("asphalt-came");
  private static final Command EXTEND = new Command.Extend("rain");
  private static final Command RESULT = new Command.FeedBack(FreeText.of("已清扫"), List.of());
  private static final Instant TUESDAY = at("2026-03-03T10:00");

  private final CityPack pack = EngineCity.pack();
  private final Engine engine = engine(pack);
  private final Town town = new Town(engine);

  private static Engine engine(CityPack pack) {
    return Engine.forTrial(pack, EngineCity.map(), new MemoryStore());
  }

  private static Command suspend(PauseReason reason) {
    return new Command.Suspend(reason, "art-36", Optional.empty());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }

  private static Instant endOf(String day) {
    return LocalDate.parse(day).plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  private OrderId handled() {
    return handled(town, engine);
  }

  private static OrderId handled(Town town, Engine engine) {
    OrderId id = Town.state(engine.submit(Town.report("k1").build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    return id;
  }

  private Answer head(OrderId id, Command command, Instant now) {
    return town.ask(id, "G-1", "head", command, now);
  }

  private OrderState find(OrderId id) {
    return engine.find(EngineCity.ID, id).orElseThrow();
  }

  private List<Event> events(OrderId id) {
    return engine.timeline(EngineCity.ID, id).stream().map(stored -> stored.event()).toList();
  }

  private Event last(OrderId id) {
    List<Event> events = events(id);
    return events.get(events.size() - 1);
  }

  @Test
  void a_suspended_order_has_a_review_and_no_due_instant() {
    OrderState still = Town.state(head(handled(), ON_RECORD, TUESDAY));

    assertThat(still.clock().due()).isEmpty();
    assertThat(still.clock().timers())
        .containsExactly(Map.entry(TimerKind.REVIEW, endOf("2026-03-13")));
    assertThat(still.clock().pause())
        .contains(
            new ClockState.Paused(
                PauseReason.SUSPENDED_ON_RECORD,
                TUESDAY,
                endOf("2026-03-13"),
                endOf("2026-03-23")));
    assertThat(still.phase().name()).isEqualTo("handling");
    assertThat(still.isLate(endOf("2026-03-20"))).isFalse();
    assertThat(Count.SUSPENSIONS.of(still, TUESDAY)).isEqualTo(1);
    assertThat(Count.SUSPENDED.of(still, TUESDAY)).isEqualTo(1);
    assertThat(engine.why(EngineCity.ID, still.id()))
        .last()
        .satisfies(
            why -> {
              assertThat(why.en())
                  .contains("stands still for suspended-on-record", "row s2 of table suspension");
              assertThat(why.zh()).contains("计时因 suspended-on-record 暂停", "表 suspension 的规则 s2");
            });
  }

  @Test
  void a_resumed_order_is_due_later_by_the_days_that_were_paused_whole() {
    OrderId id = handled();
    head(id, ON_RECORD, TUESDAY);
    OrderState runs = Town.state(head(id, RESUME, at("2026-03-10T10:00")));

    assertThat(runs.clock().due()).contains(endOf("2026-03-13"));
    assertThat(runs.clock().timers())
        .containsExactly(Map.entry(TimerKind.HANDLE, endOf("2026-03-13")));
    assertThat(runs.clock().pause()).isEmpty();
    assertThat(Count.SUSPENDED.of(runs, TUESDAY)).isZero();
    assertThat(Count.SUSPENSIONS.of(runs, TUESDAY)).isEqualTo(1);
    assertThat(last(id).decision().orElseThrow().table()).isEqualTo("(person)");
    assertThat(engine.why(EngineCity.ID, id))
        .last()
        .satisfies(
            why -> {
              assertThat(why.en())
                  .contains(
                      "post P-G-1-head, the clock runs again, due anew at " + endOf("2026-03-13"));
              assertThat(why.zh()).contains("计时恢复，重新到期时间 " + endOf("2026-03-13"));
            });
  }

  @Test
  void a_review_that_passes_is_told_and_lets_nothing_run() {
    OrderId id = handled();
    head(id, ON_RECORD, TUESDAY);
    engine.fireDue(EngineCity.ID, endOf("2026-03-13"));

    assertThat(last(id).data())
        .isEqualTo(new OrderEvent.FellDue(TimerKind.REVIEW, endOf("2026-03-23")));
    assertThat(find(id).clock().pause()).isPresent();
    assertThat(find(id).clock().due()).isEmpty();
  }

  @Test
  void when_its_longest_length_is_over_the_clock_runs_by_itself() {
    OrderId id = handled();
    head(id, ON_RECORD, TUESDAY);
    engine.fireDue(EngineCity.ID, endOf("2026-03-23"));

    Instant due = endOf("2026-03-27");
    assertThat(last(id).data()).isEqualTo(new OrderEvent.Resumed("", Optional.of(due), due));
    assertThat(last(id).occurredAt()).isEqualTo(endOf("2026-03-23"));
    assertThat(engine.why(EngineCity.ID, id))
        .last()
        .satisfies(why -> assertThat(why.en()).contains("by the system, the pause has reached"))
        .satisfies(why -> assertThat(why.zh()).contains("由系统执行，暂停期满"));
    assertThat(find(id).clock().timers()).containsExactly(Map.entry(TimerKind.HANDLE, due));
  }

  @Test
  void a_day_that_had_begun_ends_the_limit_although_the_clock_stands_still() {
    OrderId id = handled();
    OrderState still = Town.state(head(id, ON_RECORD, at("2026-03-09T10:00")));
    assertThat(still.clock().due()).contains(endOf("2026-03-09"));
    assertThat(still.clock().timers())
        .containsEntry(TimerKind.HANDLE, endOf("2026-03-09"))
        .containsKey(TimerKind.REVIEW);
    engine.fireDue(EngineCity.ID, endOf("2026-03-10"));

    assertThat(find(id).isLate(endOf("2026-03-10"))).isTrue();
    assertThat(find(id).clock().pause()).isPresent();
  }

  @Test
  void whoever_comes_before_the_timer_finds_the_clock_running() {
    OrderId id = handled();
    head(id, TO_ASK, TUESDAY);
    OrderState longer = Town.state(head(id, EXTEND, at("2026-03-06T10:00")));

    Event resumed = events(id).get(events(id).size() - 2);
    assertThat(resumed.data()).isInstanceOf(OrderEvent.Resumed.class);
    assertThat(resumed.occurredAt()).isEqualTo(endOf("2026-03-05"));
    assertThat(resumed.by()).isEmpty();
    assertThat(resumed.post()).isEmpty();
    // the 4th and 5th were paused: 3rd, 6th, 9th to 11th, and three days more
    assertThat(longer.clock().due()).contains(endOf("2026-03-16"));
    assertThat(longer.clock().extensions()).isEqualTo(1);
  }

  @Test
  void who_tells_late_that_it_was_resumed_in_time_is_believed() {
    OrderId id = handled();
    head(id, TO_ASK, TUESDAY);
    Instant wednesday = at("2026-03-04T10:00");
    OrderState runs =
        Town.state(town.tell(id, "G-1", "head", RESUME, wednesday, at("2026-03-06T10:00")));

    assertThat(runs.clock().due()).contains(endOf("2026-03-09"));
  }

  @Test
  void who_resumes_what_ran_again_by_itself_is_told_of_that_alone() {
    OrderId id = handled();
    head(id, TO_ASK, TUESDAY);
    Answer answer = head(id, RESUME, at("2026-03-06T10:00"));

    assertThat(((Answer.Done) answer).events()).hasSize(1);
    assertThat(last(id).occurredAt()).isEqualTo(endOf("2026-03-05"));
  }

  @Test
  void a_result_ends_the_pause_and_is_in_time() {
    OrderId id = handled();
    head(id, ON_RECORD, TUESDAY);
    OrderState done = Town.state(head(id, RESULT, endOf("2026-03-20")));

    assertThat(done.clock().late()).isFalse();
    assertThat(done.clock().pause()).isEmpty();
    assertThat(done.clock().timers()).containsOnlyKeys(TimerKind.CHECK);
    assertThat(Count.ON_TIME.of(done, endOf("2026-04-20"))).isEqualTo(1);
    LedgerClock clock = LedgerClock.of(done.clock().ledger().orElseThrow(), pack.calendar());
    assertThat(clock.stateAt(endOf("2026-04-20")))
        .isEqualTo(new ClockState.Stopped(endOf("2026-03-20"), Duration.ZERO));
  }

  @Test
  void a_pause_goes_on_when_the_order_is_sent_round() {
    OrderId id = handled();
    head(id, ON_RECORD, TUESDAY);
    Command back = new Command.Return("not-ours");
    OrderState desk = Town.state(head(id, back, at("2026-03-04T10:00")));
    assertThat(desk.clock().timers()).containsOnlyKeys(TimerKind.DESK, TimerKind.REVIEW);

    Command dispatch = new Command.Dispatch(UnitId.of("G-2"), List.of(), "moved");
    OrderState moved =
        Town.state(town.ask(id, "U-CENTRE", "dispatcher", dispatch, at("2026-03-04T11:00")));
    assertThat(moved.clock().timers()).containsOnlyKeys(TimerKind.SIGN, TimerKind.REVIEW);
    assertThat(moved.clock().due()).isEmpty();
    assertThat(moved.clock().ledgers()).hasSize(1);

    OrderState runs = Town.state(town.ask(id, "G-2", "head", RESUME, at("2026-03-10T10:00")));
    assertThat(runs.clock().due()).contains(endOf("2026-03-13"));
  }

  @Test
  void at_a_desk_only_the_desk_is_waited_for_once_the_clock_runs_again() {
    OrderId id = handled();
    head(id, TO_ASK, TUESDAY);
    head(id, new Command.Return("not-ours"), at("2026-03-04T10:00"));
    Instant over = endOf("2026-03-05");
    engine.fireDue(EngineCity.ID, over);

    assertThat(find(id).clock().pause()).isEmpty();
    assertThat(find(id).clock().timers()).containsOnlyKeys(TimerKind.DESK);
    assertThat(find(id).clock().due()).contains(endOf("2026-03-11"));
  }

  @Test
  void a_due_instant_that_was_stated_moves_by_the_length_of_the_pause() {
    Instant due = at("2026-03-05T12:00");
    OrderId id =
        Town.state(engine.submit(Town.report("k1").statedDue(due).build(), Town.START)).id();
    town.ask(id, "G-1", "handler", new Command.Sign(), Town.START);
    OrderState still = Town.state(head(id, ON_RECORD, TUESDAY));
    OrderState moved =
        Town.state(
            town.ask(
                id,
                "U-CENTRE",
                "dispatcher",
                new Command.Dispatch(UnitId.of("G-1"), List.of(), "again"),
                TUESDAY));
    OrderState runs = Town.state(head(id, RESUME, TUESDAY.plus(Duration.ofHours(30))));

    assertThat(still.clock().due()).isEmpty();
    assertThat(moved.clock().ledgers()).hasSize(1);
    assertThat(runs.clock().due()).contains(due.plus(Duration.ofHours(30)));
  }

  @Test
  void a_stated_review_is_kept_within_the_pause() {
    OrderId id = handled();
    Command past = new Command.Suspend(PauseReason.OTHER, "", Optional.of(TUESDAY));
    Command early = onRecord(Optional.of(TUESDAY));
    Command late = onRecord(Optional.of(endOf("2026-03-24")));
    Command good = onRecord(Optional.of(endOf("2026-03-04")));

    assertThat(Town.code(head(id, early, TUESDAY))).isEqualTo("review-out-of-range");
    assertThat(Town.code(head(id, late, TUESDAY))).isEqualTo("review-out-of-range");
    assertThat(((Answer.Refused) head(id, late, TUESDAY)).details())
        .containsEntry("until", endOf("2026-03-23").toString());
    assertThat(Town.code(head(id, past, TUESDAY))).isEqualTo("done");
    assertThat(last(id).data()).isEqualTo(new OrderEvent.SuspensionRefused(PauseReason.OTHER));
    assertThat(Town.state(head(id, good, TUESDAY)).clock().timers())
        .containsEntry(TimerKind.REVIEW, endOf("2026-03-04"));
  }

  private static Command onRecord(Optional<Instant> review) {
    return new Command.Suspend(PauseReason.SUSPENDED_ON_RECORD, "", review);
  }

  @Test
  void what_makes_no_sense_is_refused_with_a_remedy_in_both_languages() {
    OrderId id = handled();
    refused("not-suspended", head(id, RESUME, TUESDAY));
    head(id, EXTEND, at("2026-03-03T11:00"));
    head(id, ON_RECORD, at("2026-03-03T12:00"));
    refused("suspended", head(id, ON_RECORD, at("2026-03-03T13:00")));
    refused("suspended", head(id, EXTEND, at("2026-03-03T13:00")));
    head(id, RESUME, at("2026-03-03T14:00"));
    Instant now = at("2026-03-06T10:00");
    refused("no-place-for-pause", town.tell(id, "G-1", "head", ON_RECORD, TUESDAY, now));
    Instant early = Town.START.minus(Duration.ofDays(1));
    refused("before-received", town.tell(id, "G-1", "head", ON_RECORD, early, now));
    refused("pause-over", town.tell(id, "G-1", "head", TO_ASK, at("2026-03-03T15:00"), now));
    head(id, RESULT, now);
    refused("not-allowed-now", head(id, ON_RECORD, now));
  }

  private static void refused(String code, Answer answer) {
    assertThat(Town.code(answer)).isEqualTo(code);
    Answer.Refused refused = (Answer.Refused) answer;
    assertThat(refused.message().zh()).isNotEqualTo(refused.message().en()).isNotBlank();
  }

  @Test
  void a_pause_whose_end_the_calendar_cannot_reckon_is_refused() {
    CityPack far = Town.packWith("tables/suspension.csv", Map.of("grant,20d", "grant,400wd"));
    Engine there = engine(far);
    Town people = new Town(there);
    OrderId id = handled(people, there);

    refused("calendar-too-short", people.ask(id, "G-1", "head", ON_RECORD, TUESDAY));
  }

  @Test
  void a_pause_into_years_that_no_calendar_reaches_is_refused() {
    Engine there =
        engine(Town.packWith("tables/suspension.csv", Map.of("grant,9h", "grant,9000h")));
    Town people = new Town(there);
    Instant now = at("8999-03-03T10:00");
    OrderId id = Town.state(there.submit(Town.report("k1").matter("event:0102").build(), now)).id();
    people.ask(id, "B-WATER-1", "handler", new Command.Sign(), now);
    Command test = suspend(PauseReason.EXPERT_OPINION);

    refused("calendar-too-short", people.ask(id, "B-WATER-1", "head", test, now));
  }

  @Test
  void where_no_clock_runs_none_can_stand_still() {
    CityPack wide =
        Town.packWith(
            "lifecycles/standard.json",
            Map.of(
                "\"suspend\",\"from\":[", "\"suspend\",\"from\":[\"checking\",",
                "\"resume\",\"from\":[", "\"resume\",\"from\":[\"checking\","));
    Engine there = engine(wide);
    Town people = new Town(there);
    OrderId id = handled(people, there);
    people.ask(id, "G-1", "head", RESULT, TUESDAY);

    refused("no-clock", people.ask(id, "G-1", "head", ON_RECORD, TUESDAY));
  }

  @Test
  void without_a_table_no_clock_stands_still() {
    SortedMap<String, String> texts = EngineCity.texts();
    texts.remove("tables/suspension.csv");
    Engine there = engine(EngineCity.read(texts).orElseThrow());
    Town people = new Town(there);
    OrderId id = handled(people, there);
    Answer answer = people.ask(id, "G-1", "head", ON_RECORD, TUESDAY);

    Event only = ((Answer.Done) answer).events().get(0).event();
    assertThat(only.data())
        .isEqualTo(new OrderEvent.SuspensionRefused(PauseReason.SUSPENDED_ON_RECORD));
    assertThat(only.decision().orElseThrow().table()).isEqualTo("gridgov:suspension-1");
    assertThat(Town.state(answer).clock().pause()).isEmpty();
    assertThat(Town.state(answer).clock().due()).contains(endOf("2026-03-09"));
  }
}
