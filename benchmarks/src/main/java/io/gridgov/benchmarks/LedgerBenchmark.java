package io.gridgov.benchmarks;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.PauseReason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a ledger of 20 entries answers at an instant, beside one walk over 10 days. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LedgerBenchmark {
  private static final Duration TEN_DAYS = Duration.ofDays(10);

  /** Three units, four pauses, an extension; asked at instants from its start to after its end. */
  @State(Scope.Benchmark)
  public static class Life {
    static final List<Integer> PERCENTS = List.of(50, 80);

    final ClockBenchmark.Office office = new ClockBenchmark.Office();
    final Ledger ledger = twentyEntries(office.starts[0]);
    final LedgerClock clock = LedgerClock.of(ledger, office.calendar);
    final Instant last = ledger.latest().plusSeconds(43_200);
    private final Instant[] asked = new Instant[1024];
    private int next;

    /** Draws the instants. */
    public Life() {
      Random random = new Random(20);
      for (int i = 0; i < asked.length; i++) {
        asked[i] = ledger.started().plusSeconds(random.nextInt(60 * 86_400));
      }
    }

    Instant next() {
      next = (next + 1) % asked.length;
      return asked[next];
    }
  }

  private static Ledger twentyEntries(Instant start) {
    Limit limit = new Limit.WorkingDays(20);
    Ledger ledger = Ledger.start(start, limit);
    for (int i = 0; i < 4; i++) {
      UnitId unit = UnitId.of("u" + i % 3);
      Instant at = start.plusSeconds(i * 3L * 43_200);
      Instant end = at.plusSeconds(800_000);
      ledger =
          ledger
              .with(new LedgerEntry.Held(at, unit))
              .with(new LedgerEntry.Paused(at.plusSeconds(43_200), PauseReason.OTHER, end, end))
              .with(new LedgerEntry.Resumed(at.plusSeconds(86_400)))
              .with(new LedgerEntry.Released(at.plusSeconds(86_400), unit));
    }
    Instant last = ledger.latest();
    return ledger
        .with(new LedgerEntry.Extended(last, new Limit.WorkingDays(5), "chief", "complex", ""))
        .with(new LedgerEntry.Held(last, UnitId.of("u0")))
        .with(new LedgerEntry.Held(last.plusSeconds(43_200), UnitId.of("u1")));
  }

  /** How it stands, and until when. */
  @Benchmark
  public Object state(Life life) {
    return life.clock.stateAt(life.next());
  }

  /** Consumed and remaining. */
  @Benchmark
  public Object portions(Life life) {
    return life.clock.portionsAt(life.next());
  }

  /** When half of it is used up, and four fifths. */
  @Benchmark
  public Object warnings(Life life) {
    return life.clock.warningsAt(life.next(), Life.PERCENTS);
  }

  /** Who held it for how long. */
  @Benchmark
  public Object shares(Life life) {
    return life.clock.sharesAt(life.next());
  }

  /** When anything changes next. */
  @Benchmark
  public Object next(Life life) {
    return life.clock.nextChange(life.next(), Life.PERCENTS);
  }

  /** From twenty entries to the first answer. */
  @Benchmark
  public Object fromScratch(Life life) {
    return LedgerClock.of(life.ledger, life.office.calendar).stateAt(life.last);
  }

  /** One walk over ten days. */
  @Benchmark
  public Object walk(Life life) {
    Instant from = life.next();
    return life.office.walk.between(from, from.plus(TEN_DAYS));
  }
}
