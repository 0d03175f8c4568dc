package io.gridgov.benchmarks;

import io.gridgov.benchmarks.clock.DayWalk;
import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.calendar.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Eleven years of China's days with two shifts a day: when is it due, and how much has passed. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ClockBenchmark {
  private static final int STARTS = 1024;
  private static final Duration YEAR = Duration.ofDays(365);
  private static final Duration LONG = Duration.ofDays(2900);

  /** The calendar, its peers, and starts that leave room for the longest span. */
  @State(Scope.Benchmark)
  public static class Office {
    final WorkCalendar calendar = elevenYears();
    final WorkTime time = WorkTime.of(calendar);
    final DayWalk walk = new DayWalk(calendar);
    final Limit days = new Limit.WorkingDays(250);
    final Limit manyDays = new Limit.WorkingDays(2000);
    final Meter meter = Meter.of(calendar, days);
    final Duration work = Duration.ofHours(250 * 7);
    final Duration longWork = Duration.ofHours(2000 * 7);
    final DateCalculator<LocalDate> kit = kit(calendar);
    final Instant[] starts = new Instant[STARTS];
    final LocalDate[] startDays = new LocalDate[STARTS];
    private int next;

    /** Draws the starts, and compares all answers with the walk's. */
    public Office() {
      Random random = new Random(4);
      Instant first = LocalDate.of(2016, 1, 4).atStartOfDay(calendar.zone()).toInstant();
      for (int i = 0; i < STARTS; i++) {
        starts[i] = first.plusSeconds(random.nextInt(2 * 365 * 86_400));
        startDays[i] = LocalDate.ofInstant(starts[i], calendar.zone());
        require(walk.between(starts[i], starts[i].plus(YEAR)), elapsed(this, starts[i], YEAR));
        require(walk.after(starts[i], work), after(this, starts[i], work));
        require(walk.afterDays(starts[i], 250), due(this, starts[i], days));
      }
    }

    private static void require(Object expected, Object found) {
      if (!expected.equals(found)) {
        throw new IllegalStateException("answers differ: " + expected + ", " + found);
      }
    }

    int next() {
      next = (next + 1) % STARTS;
      return next;
    }
  }

  private static WorkCalendar elevenYears() {
    var builder =
        WorkCalendar.builder("eleven").hours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
    WorkCalendar.china().years().tailMap(2016).values().forEach(builder::year);
    return builder.build();
  }

  private static DateCalculator<LocalDate> kit(WorkCalendar calendar) {
    Set<LocalDate> holidays = new HashSet<>();
    calendar.years().values().forEach(year -> holidays.addAll(year.off().keySet()));
    LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
    factory.registerHolidays(
        "cn",
        new DefaultHolidayCalendar<>(
            holidays, LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)));
    return factory.getDateCalculator("cn", HolidayHandlerType.FORWARD);
  }

  private static Instant due(Office office, Instant from, Limit limit) {
    return ((Due.At) Deadline.of(office.calendar, from, limit)).instant();
  }

  private static Instant after(Office office, Instant from, Duration work) {
    return ((Reckoned.Known<Instant>) office.time.after(from, work)).known();
  }

  private static Duration elapsed(Office office, Instant from, Duration span) {
    return ((Reckoned.Known<Duration>) office.time.between(from, from.plus(span))).known();
  }

  /** The deadline of 250 working days. */
  @Benchmark
  public Object dueDays(Office office) {
    return due(office, office.starts[office.next()], office.days);
  }

  /** The deadline of 2,000 working days. */
  @Benchmark
  public Object dueManyDays(Office office) {
    return due(office, office.starts[office.next()], office.manyDays);
  }

  /** The end of a year's working time. */
  @Benchmark
  public Object dueTime(Office office) {
    return after(office, office.starts[office.next()], office.work);
  }

  /** The end of eight years' working time. */
  @Benchmark
  public Object dueLongTime(Office office) {
    return after(office, office.starts[office.next()], office.longWork);
  }

  /** The working time of 365 days. */
  @Benchmark
  public Object elapsed(Office office) {
    return elapsed(office, office.starts[office.next()], YEAR);
  }

  /** The working time of 2,900 days. */
  @Benchmark
  public Object elapsedLong(Office office) {
    return elapsed(office, office.starts[office.next()], LONG);
  }

  /** The walk over 250 working days. */
  @Benchmark
  public Object walkDays(Office office) {
    return office.walk.afterDays(office.starts[office.next()], 250);
  }

  /** The walk to the end of a year's working time. */
  @Benchmark
  public Object walkTime(Office office) {
    return office.walk.after(office.starts[office.next()], office.work);
  }

  /** The walk over 365 days. */
  @Benchmark
  public Object walkElapsed(Office office) {
    Instant from = office.starts[office.next()];
    return office.walk.between(from, from.plus(YEAR));
  }

  /** objectlab-kit's move by 250 business days. */
  @Benchmark
  public Object kitMove(Office office) {
    return office
        .kit
        .setStartDate(office.startDays[office.next()])
        .moveByBusinessDays(250)
        .getCurrentBusinessDate();
  }
}
