package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueChangeTest {
  private static final WorkCalendar OLDER = WorkCalendar.china();

  /** A made-up year: its new year takes the 31st of December off and works the Saturday after. */
  private static final WorkCalendar NEWER = OLDER.withYear(year());

  private static CalendarYear year() {
    TreeMap<LocalDate, String> off = new TreeMap<>();
    off.put(LocalDate.of(2026, 12, 31), "元旦");
    off.put(LocalDate.of(2027, 1, 1), "元旦");
    TreeMap<LocalDate, String> work = new TreeMap<>();
    work.put(LocalDate.of(2027, 1, 2), "元旦");
    return new CalendarYear(2027, "made up", off, work);
  }

  private static RunningLimit running(String key, String from, String limit) {
    return new RunningLimit(key, Instant.parse(from + "T02:00:00Z"), Limit.parse(limit));
  }

  private static List<DueChange> changes(DuePolicy policy, RunningLimit... limits) {
    return DueChange.between(OLDER, NEWER, policy, List.of(limits));
  }

  @Test
  void a_deadline_that_was_unknown_is_listed_once_its_year_is_announced() {
    List<DueChange> changes =
        changes(
            DuePolicy.standard(),
            running("A", "2026-12-30", "2wd"),
            running("B", "2026-11-02", "5wd"));

    assertThat(changes).extracting(change -> change.limit().key()).containsExactly("A");
    assertThat(changes.get(0).before()).isEqualTo(new Due.Unannounced(2027));
    assertThat(((Due.Fixed) changes.get(0).after()).lastDay()).isEqualTo("2027-01-04");
    assertThat(changes.get(0).moved()).isTrue();
  }

  @Test
  void a_provisional_deadline_moves_or_is_confirmed() {
    List<DueChange> changes =
        changes(
            DuePolicy.standard().assumingWeekends(),
            running("moves", "2026-12-31", "1wd"),
            running("stays", "2027-03-01", "5wd"));

    assertThat(changes).extracting(DueChange::moved).containsExactly(true, false);
    assertThat(changes).allMatch(change -> change.before() instanceof Due.Provisional);
    assertThat(changes).allMatch(change -> change.after() instanceof Due.Fixed);
  }

  @Test
  void a_deadline_in_the_last_announced_december_may_move_too() {
    List<DueChange> changes = changes(DuePolicy.standard(), running("A", "2026-12-30", "1wd"));

    assertThat(changes).hasSize(1);
    assertThat(((Due.Fixed) changes.get(0).before()).lastDay()).isEqualTo("2026-12-31");
    assertThat(((Due.Fixed) changes.get(0).after()).lastDay()).isEqualTo("2027-01-02");
  }

  @Test
  void what_stays_unknown_is_not_listed() {
    assertThat(changes(DuePolicy.standard(), running("A", "2027-12-30", "9wd"))).isEmpty();
  }
}
