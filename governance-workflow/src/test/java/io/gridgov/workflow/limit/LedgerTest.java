package io.gridgov.workflow.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
  private static final UnitId ROADS = UnitId.of("roads");
  private static final UnitId WATER = UnitId.of("water");

  private static Instant day(int day) {
    return Instant.parse("2026-03-01T01:00:00Z").plusSeconds(86_400L * day);
  }

  private static Ledger ledger(LedgerEntry... more) {
    List<LedgerEntry> entries = new ArrayList<>(List.of(started()));
    entries.addAll(List.of(more));
    return Ledger.of(entries);
  }

  private static LedgerEntry started() {
    return new LedgerEntry.Started(day(0), new Allowance.For(Limit.parse("5wd")));
  }

  private static LedgerEntry paused(int day, int review, int until) {
    return new LedgerEntry.Paused(
        day(day), PauseReason.WAITING_FOR_REQUESTER, day(review), day(until));
  }

  private static LedgerEntry resumed(int day) {
    return new LedgerEntry.Resumed(day(day));
  }

  private static LedgerEntry extended(int day, String row) {
    return new LedgerEntry.Extended(day(day), Limit.parse("10wd"), "chief", "complex", row);
  }

  private static LedgerEntry held(int day, UnitId unit) {
    return new LedgerEntry.Held(day(day), unit);
  }

  private static LedgerEntry released(int day, UnitId unit) {
    return new LedgerEntry.Released(day(day), unit);
  }

  private static LedgerEntry stopped(int day) {
    return new LedgerEntry.Stopped(day(day));
  }

  @Test
  void a_ledger_is_the_list_of_its_entries() {
    Ledger ledger = Ledger.start(day(0), Limit.parse("5wd")).with(held(0, ROADS)).with(stopped(2));

    assertThat(ledger.entries()).containsExactly(started(), held(0, ROADS), stopped(2));
    assertThat(Ledger.of(ledger.entries())).isEqualTo(ledger).hasSameHashCodeAs(ledger);
    assertThat(ledger.started()).isEqualTo(day(0));
    assertThat(ledger.latest()).isEqualTo(day(2));
    assertThat(ledger).isNotEqualTo(ledger(held(0, ROADS))).hasToString(ledger.entries() + "");
  }

  @Test
  void instants_are_cut_to_milliseconds() {
    Instant fine = day(0).plusNanos(1_999_999);

    assertThat(Ledger.start(fine, Allowance.UNLIMITED).started()).isEqualTo(day(0).plusMillis(1));
    assertThat(new Allowance.Until(fine).due()).isEqualTo(day(0).plusMillis(1));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(ledger(stopped(2)), resumed(1), "entry-too-early", "早于"),
        Arguments.of(ledger(stopped(2)), held(3, ROADS), "clock-stopped", "已终止"),
        Arguments.of(ledger(), started(), "clock-started", "已开始"),
        Arguments.of(unlimited(), extended(1, ""), "nothing-to-extend", "无从延期"),
        Arguments.of(ledger(paused(1, 3, 5)), paused(2, 3, 4), "clock-paused", "已暂停"),
        Arguments.of(ledger(), resumed(1), "clock-not-paused", "未暂停"),
        Arguments.of(ledger(extended(1, "")), extended(2, " "), "extension-without-row", "再次延期"),
        Arguments.of(ledger(held(1, ROADS)), held(2, ROADS), "unit-holds-already", "已持有"),
        Arguments.of(ledger(), released(1, ROADS), "unit-holds-not", "未持有"));
  }

  private static Ledger unlimited() {
    return Ledger.start(day(0), Allowance.UNLIMITED);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void what_cannot_follow_is_refused_in_both_languages_with_a_remedy(
      Ledger ledger, LedgerEntry entry, String code, String zh) {
    Problem refusal = ledger.findRefusal(entry).orElseThrow();

    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.message().zh()).contains(zh);
    assertThatThrownBy(() -> ledger.with(entry))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refusal.message().en() + "; " + refusal.remedy().en());
  }

  @Test
  void each_code_has_a_remedy_in_both_languages_that_is_not_its_message() {
    Set<String> met = new HashSet<>();
    refusals().forEach(each -> met.add((String) each.get()[2]));

    for (LedgerFault fault : LedgerFault.values()) {
      Problem problem = fault.problem();
      assertThat(met).contains(problem.code());
      assertThat(problem.remedy().en()).isNotBlank().isNotEqualTo(problem.message().en());
      assertThat(problem.remedy().zh()).containsPattern("\\p{IsHan}");
      assertThat(problem.message().zh()).containsPattern("\\p{IsHan}");
    }
    assertThat(met).hasSameSizeAs(LedgerFault.values());
  }

  @Test
  void a_pause_that_has_ended_by_itself_cannot_be_resumed_and_makes_room_for_another() {
    Ledger ledger = ledger(paused(1, 2, 3));

    assertThat(ledger.findRefusal(resumed(3))).isPresent();
    assertThat(ledger.findRefusal(paused(3, 4, 5))).isEmpty();
    assertThat(ledger.findRefusal(resumed(2))).isEmpty();
  }

  @Test
  void the_first_extension_needs_no_row_and_every_further_one_does() {
    Ledger ledger = ledger(extended(1, ""));

    assertThat(ledger.findRefusal(extended(2, ""))).isPresent();
    assertThat(ledger.findRefusal(extended(2, "extension:x2"))).isEmpty();
    assertThat(ledger.with(extended(2, "extension:x2")).findRefusal(extended(3, ""))).isPresent();
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        nonsense("approver", () -> new LedgerEntry.Extended(day(1), wd(), " ", "complex", "")),
        nonsense("reason", () -> new LedgerEntry.Extended(day(1), wd(), "chief", "", "")),
        nonsense("review", () -> paused(1, 1, 2)),
        nonsense("review", () -> paused(1, 3, 2)),
        nonsense("stated end", () -> Ledger.start(day(1), new Allowance.Until(day(0)))),
        nonsense("begin with a start", () -> Ledger.of(List.of())),
        nonsense("begin with a start", () -> Ledger.of(List.of(stopped(1)))),
        nonsense("started already", () -> Ledger.of(List.of(started(), started()))));
  }

  private static Arguments nonsense(String message, Supplier<?> making) {
    return Arguments.of(message, making);
  }

  private static Limit wd() {
    return Limit.parse("10wd");
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void what_makes_no_sense_is_no_entry(String message, Supplier<?> making) {
    assertThatThrownBy(making::get)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_late_entry_is_entered_where_it_happened() {
    Ledger ledger = ledger(held(1, ROADS), paused(3, 4, 9), resumed(5));

    assertThat(ledger.learn(released(2, ROADS)))
        .isEqualTo(ledger(held(1, ROADS), released(2, ROADS), paused(3, 4, 9), resumed(5)));
    assertThat(ledger.learn(held(3, WATER)).entries()).element(3).isEqualTo(held(3, WATER));
    assertThat(ledger.learn(held(6, WATER))).isEqualTo(ledger.with(held(6, WATER)));
  }

  @Test
  void a_late_stop_makes_void_what_was_entered_after_it() {
    Ledger ledger = ledger(held(1, ROADS), extended(3, ""), released(4, ROADS));

    assertThat(ledger.learn(stopped(2))).isEqualTo(ledger(held(1, ROADS), stopped(2)));
    assertThat(ledger(stopped(4)).learn(stopped(2))).isEqualTo(ledger(stopped(2)));
    assertThat(ledger(held(2, ROADS)).learn(stopped(-1))).isEqualTo(ledger(stopped(0)));
  }

  @Test
  void what_fits_nowhere_at_its_instant_goes_to_the_end() {
    Ledger holding = ledger(held(2, ROADS), paused(3, 6, 9));

    assertThat(holding.learn(released(1, ROADS))).isEqualTo(holding.with(released(3, ROADS)));
    assertThat(holding.learn(resumed(2))).isEqualTo(holding.with(resumed(3)));
    assertThat(ledger(extended(2, "")).learn(extended(1, "x")))
        .isEqualTo(ledger(extended(2, ""), extended(2, "x")));
    assertThat(ledger(held(2, WATER)).learn(held(-1, ROADS)))
        .isEqualTo(ledger(held(2, WATER), held(2, ROADS)));
  }

  @Test
  void a_pause_that_goes_to_the_end_keeps_its_review_and_its_latest_end() {
    Ledger ledger = ledger(paused(2, 3, 5), resumed(4));

    assertThat(ledger.learn(paused(1, 6, 8))).isEqualTo(ledger.with(paused(4, 6, 8)));
    assertThat(ledger.learn(paused(1, 3, 8))).isEqualTo(ledger);
  }

  @Test
  void what_fits_nowhere_at_all_changes_nothing() {
    Ledger stopped = ledger(held(1, ROADS), stopped(2));

    assertThat(stopped.learn(held(3, WATER))).isSameAs(stopped);
    assertThat(stopped.learn(resumed(1))).isSameAs(stopped);
    assertThat(stopped.learn(held(1, ROADS))).isSameAs(stopped);
    assertThat(ledger(held(2, ROADS)).learn(released(1, WATER))).isEqualTo(ledger(held(2, ROADS)));
  }

  @Test
  void a_second_start_is_never_learnt() {
    Ledger ledger = ledger(held(1, ROADS), paused(2, 3, 4));

    assertThat(ledger.learn(started())).isSameAs(ledger);
    assertThat(ledger.learn(new LedgerEntry.Started(day(-1), Allowance.UNLIMITED)))
        .isSameAs(ledger);
    assertThat(ledger.learn(new LedgerEntry.Started(day(9), Allowance.UNLIMITED))).isSameAs(ledger);
  }

  @Test
  void in_whatever_order_independent_entries_are_learnt() {
    List<LedgerEntry> some =
        List.of(held(1, ROADS), held(2, WATER), extended(3, ""), paused(4, 5, 6));
    Ledger inOrder = ledger(held(1, ROADS), held(2, WATER), extended(3, ""), paused(4, 5, 6));

    for (int turn = 0; turn < some.size(); turn++) {
      List<LedgerEntry> order = new ArrayList<>(some);
      Collections.rotate(order, turn);
      assertThat(learnt(order)).isEqualTo(inOrder);
      Collections.reverse(order);
      assertThat(learnt(order)).isEqualTo(inOrder);
    }
  }

  private static Ledger learnt(List<LedgerEntry> entries) {
    Ledger ledger = ledger();
    for (LedgerEntry entry : entries) {
      ledger = ledger.learn(entry);
    }
    return ledger;
  }
}
