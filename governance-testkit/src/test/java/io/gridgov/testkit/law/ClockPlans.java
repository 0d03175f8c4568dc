package io.gridgov.testkit.law;

import io.gridgov.testkit.law.ClockPlan.Shift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Made-up offices around days on which clocks change. */
final class ClockPlans {
  /** Gaps and overlaps of an hour, of half an hour, at midnight, and a date that was skipped. */
  private static final List<String> CHANGES =
      List.of(
          "Asia/Shanghai 1986-05-04",
          "Asia/Shanghai 1988-04-17",
          "Asia/Shanghai 1991-09-15",
          "Asia/Shanghai 2026-02-16",
          "America/New_York 2025-03-09",
          "America/New_York 2025-11-02",
          "Australia/Lord_Howe 2025-04-06",
          "Australia/Lord_Howe 2025-10-05",
          "America/Sao_Paulo 2018-11-04",
          "America/Sao_Paulo 2018-02-18",
          "America/St_Johns 2010-11-07",
          "America/St_Johns 2010-03-14",
          "Asia/Kathmandu 1986-01-01",
          "Pacific/Apia 2011-12-30");

  private ClockPlans() {}

  static Arbitrary<ClockPlan> plans() {
    return Arbitraries.randomValue(ClockPlans::plan);
  }

  private static ClockPlan plan(Random random) {
    String change = CHANGES.get(random.nextInt(CHANGES.size()));
    int space = change.indexOf(' ');
    LocalDate first =
        LocalDate.parse(change.substring(space + 1)).minusDays(2 + random.nextInt(12));
    int days = 18 + random.nextInt(8);
    Set<DayOfWeek> weekend =
        random.nextInt(4) == 0
            ? Set.of(DayOfWeek.of(1 + random.nextInt(7)))
            : Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    Set<LocalDate> off = new HashSet<>();
    Set<LocalDate> work = new HashSet<>();
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      if (weekend.contains(day.getDayOfWeek())) {
        if (random.nextInt(3) == 0) {
          work.add(day);
        }
      } else if (random.nextInt(8) == 0) {
        off.add(day);
      }
    }
    LocalDateTime shut =
        first.plusDays(random.nextInt(days)).atStartOfDay().plusMinutes(1 + random.nextInt(1439));
    List<Shift> usual = shifts(random, 0);
    int tail = usual.get(usual.size() - 1).to() - 1440;
    List<Shift> other = random.nextBoolean() ? usual : shifts(random, Math.max(0, tail));
    boolean clash =
        tail > other.get(0).from() || other.get(other.size() - 1).to() - 1440 > usual.get(0).from();
    return new ClockPlan(
        ZoneId.of(change.substring(0, space)),
        first,
        days,
        weekend,
        off,
        work,
        first.plusDays(random.nextInt(days)),
        shut,
        shut.plusMinutes(1 + random.nextInt(random.nextBoolean() ? 700 : 4000)),
        usual,
        clash ? usual : other,
        first.plusDays(random.nextInt(days)));
  }

  /** One to three shifts; the last may pass midnight, up to the first one's beginning. */
  private static List<Shift> shifts(Random random, int earliest) {
    int size = 1 + random.nextInt(3);
    int step = random.nextBoolean() ? 30 : 1;
    int[] minutes =
        random
            .ints(earliest / step + 1, 1440 / step)
            .map(minute -> minute * step)
            .distinct()
            .limit(size * 2L)
            .sorted()
            .toArray();
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      shifts.add(new Shift(minutes[2 * i], minutes[2 * i + 1]));
    }
    Shift last = shifts.get(size - 1);
    int longest = Math.min(shifts.get(0).from(), last.from() + 959 - 1440);
    if (random.nextInt(3) == 0 && longest > 0) {
      shifts.set(size - 1, new Shift(last.from(), 1440 + 1 + random.nextInt(longest)));
    }
    return random.nextInt(12) == 0 ? List.of(new Shift(0, 1440)) : List.copyOf(shifts);
  }
}
