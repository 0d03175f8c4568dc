package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.calendar.WorkTime;
import io.gridgov.testkit.law.ChainOracle.End;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What a calendar must answer, by the watched clock; calendar and policy may be planted ones. */
final class ClockLaws {
  private static final long MINUTE = 60_000;

  private ClockLaws() {}

  static void timesAgree(ClockCase given, WorkCalendar days) {
    WorkTime time = WorkTime.of(days);
    Meter meter = Meter.of(days, ClockCase.HOURS);
    Instant to = given.instant(given.to());
    int worked = given.clock().worked(given.from(), given.to());
    assertThat(time.between(given.start(), to).value()).contains(Duration.ofMinutes(worked));
    int at = given.from() - 1;
    for (int i = 0; i < worked; i++) {
      at = given.clock().work().nextSetBit(at + 1);
      if (i % 97 == 0 || i == worked - 1) {
        assertThat(due(meter, given.start(), (i + 1) * MINUTE, Spans.none()))
            .isEqualTo(given.instant(at + 1));
      }
    }
  }

  static void daysAgree(ClockCase given, WorkCalendar days, DuePolicy counted) {
    for (Limit limit : given.dayLimits()) {
      Meter meter = Meter.of(days, given.plan().zone(), limit, counted);
      endsAgree(given, meter, given.ends(limit, new BitSet()), Spans.none());
    }
  }

  static void pausesAgree(ClockCase given, DuePolicy counted) {
    WorkCalendar days = given.plan().calendar();
    Spans pauses = Spans.of(given.pauses());
    BitSet paused = given.paused();
    Instant to = given.instant(given.to());
    BitSet running = given.clock().work().get(0, given.to());
    running.clear(0, given.from());
    running.andNot(paused);
    Meter hours = Meter.of(days, given.plan().zone(), ClockCase.HOURS, counted);
    assertThat(elapsed(hours, given.start(), to, pauses)).isEqualTo(running.cardinality() * MINUTE);
    if (!running.isEmpty()) {
      assertThat(due(hours, given.start(), running.cardinality() * MINUTE, pauses))
          .isEqualTo(given.instant(running.length()));
    }
    for (Limit limit : given.dayLimits()) {
      Meter meter = Meter.of(days, given.plan().zone(), limit, counted);
      endsAgree(given, meter, given.ends(limit, paused), pauses);
    }
  }

  private static void endsAgree(ClockCase given, Meter meter, List<Integer> ends, Spans pauses) {
    long over = ends.stream().filter(end -> end <= given.to()).count();
    assertThat(elapsed(meter, given.start(), given.instant(given.to()), pauses)).isEqualTo(over);
    for (int n = 1; n <= ends.size(); n++) {
      assertThat(due(meter, given.start(), n, pauses))
          .as("%s of %s", n, meter.unit())
          .isEqualTo(given.instant(ends.get(n - 1)));
    }
  }

  /** A stage follows on what the one before came to; how, may be planted. */
  static void stagesAgree(ClockCase given, Following following) {
    List<End> ends = new ChainOracle(given).stages();
    if (ends.size() == given.chain().size()) {
      List<Due.At> answers =
          following.stages(given, given.plan().calendar()).stream()
              .map(Due.At.class::cast)
              .toList();
      assertThat(answers)
          .extracting(Due.At::lastDay)
          .isEqualTo(ends.stream().map(End::day).toList());
      assertThat(answers)
          .extracting(Due.At::instant)
          .isEqualTo(ends.stream().map(end -> given.instant(end.minute())).toList());
    }
  }

  /** An extended limit is one longer limit; how, may be planted. */
  static void extensionsAgree(ClockCase given, Extending extending) {
    Optional<End> end = new ChainOracle(given).extended(given.chain().get(0), given.chain().get(1));
    if (end.isPresent()) {
      Due.At due = (Due.At) extending.extended(given, given.plan().calendar());
      assertThat(due.instant()).isEqualTo(given.instant(end.get().minute()));
      assertThat(due.lastDay()).isEqualTo(end.get().day());
    }
  }

  /** Reckons the two limits of a case as stages. */
  interface Following {
    List<Due> stages(ClockCase given, WorkCalendar days);
  }

  /** Reckons the first limit of a case as extended by the second. */
  interface Extending {
    Due extended(ClockCase given, WorkCalendar days);
  }

  static List<Due> stages(ClockCase given, WorkCalendar days) {
    return Deadline.ofStages(
        days, given.plan().zone(), given.start(), new Stages(given.chain()), given.policy());
  }

  static Due extended(ClockCase given, WorkCalendar days) {
    return Deadline.extended(
        days,
        given.plan().zone(),
        given.start(),
        given.chain().get(0),
        given.chain().subList(1, 2),
        Spans.none(),
        given.policy());
  }

  static Instant due(Meter meter, Instant from, long amount, Spans pauses) {
    return meter.due(from, amount, pauses).value().orElseThrow();
  }

  static long elapsed(Meter meter, Instant from, Instant to, Spans pauses) {
    return meter.elapsed(from, to, pauses).value().orElseThrow();
  }
}
