package io.gridgov.core.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Computes when a limit ends (时限计算), as the Civil Code of China, art. 201 to 203, counts, and tells
 * how that came about.
 *
 * <p>By the standard policy days and months begin to count on the day after the start; hours at the
 * moment itself. A day limit ends at the midnight after its last day. Natural days and months that
 * would end on a rest day end on the next working day; hours and {@code sameday} never roll. A
 * limit of length 0 is over at its start. A staged limit ends with its last stage. A limit that
 * would end after the year 9997 is {@link Due.Unannounced}: no calendar is laid out so far ahead.
 *
 * <p><b>Cost.</b> One binary search whatever the length, see {@link WorkTime}; an explanation is
 * proportional to the days of the limit.
 *
 * @since 0.1.0
 */
public final class Deadline {
  private static final Instant EARLIEST = Instant.parse("0002-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

  private Deadline() {}

  /**
   * Returns when a limit ends, in the calendar's zone and by its policy.
   *
   * @param calendar which days and hours count
   * @param from the start
   * @param limit the length
   * @return the due instant, or why there is none
   */
  public static Due of(WorkCalendar calendar, Instant from, Limit limit) {
    return of(calendar, from, limit, calendar.policy());
  }

  /**
   * Returns when a limit ends, in the calendar's zone.
   *
   * @param calendar which days and hours count
   * @param from the start
   * @param limit the length
   * @param policy how the city counts
   * @return the due instant, or why there is none
   */
  public static Due of(WorkCalendar calendar, Instant from, Limit limit, DuePolicy policy) {
    return of(calendar, calendar.zone(), from, limit, policy);
  }

  /**
   * Returns when a limit ends.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end; another than the calendar's costs a new
   *     layout each time it changes
   * @param from the start, between the years 2 and 9000
   * @param limit the length
   * @param policy how the city counts
   * @return the due instant, or why there is none
   * @throws IllegalArgumentException if it starts outside those years
   */
  public static Due of(
      WorkCalendar calendar, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
    Start start = Start.of(checked(from));
    if (limit instanceof Stages) {
      return Chain.latest(stages(calendar, zone, start, limit, policy));
    }
    Meter meter = Meter.of(calendar, zone, limit, policy);
    return meter.deadline(start, meter.amount(), Spans.none());
  }

  /**
   * Returns when each stage of a limit ends.
   *
   * <p>A stage in days that follows on another begins to count on the day after that one's last
   * day, so that {@code 7wd,20wd} ends when {@code 27wd} does; hours begin at its end. A stage that
   * was rolled ends on the working day to which it was rolled (Civil Code, art. 203: that day is
   * its last), and the next one follows on that.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param from the start of the first stage, between the years 2 and 9000
   * @param stages the stages
   * @param policy how the city counts; its {@link StageStart} says from when later stages count
   * @return one answer for each stage; after a stage without answer that counts for the next, the
   *     same
   */
  public static List<Due> ofStages(
      WorkCalendar calendar, ZoneId zone, Instant from, Stages stages, DuePolicy policy) {
    return stages(calendar, zone, Start.of(checked(from)), stages, policy);
  }

  /**
   * Returns when a limit ends that follows on a deadline, such as one that has been granted and
   * stays: days count from the day after its last day, hours from its end.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param previous the deadline, rolled or not
   * @param limit the length
   * @param policy how the city counts
   * @return the due instant, or why there is none; whether it is provisional says nothing of the
   *     deadline before it
   * @throws IllegalArgumentException if the last day of that deadline is more than two days from
   *     its instant
   */
  public static Due following(
      WorkCalendar calendar, ZoneId zone, Due.At previous, Limit limit, DuePolicy policy) {
    LocalDate day = LocalDate.ofInstant(previous.instant(), zone);
    if (Math.abs(DAYS.between(day, previous.lastDay())) > 2) {
      throw new IllegalArgumentException("deadline must end with its last day: " + previous);
    }
    return Chain.latest(stages(calendar, zone, Start.after(previous), limit, policy));
  }

  /**
   * Returns when a limit ends that was extended (延期): one limit, whose end is rolled once.
   *
   * <p>Extensions counted in the unit of the limit are added to it, so that {@code 60d} extended by
   * {@code 30d} ends when {@code 90d} does, though day 60 be a rest day. Those in another unit
   * follow on the last day before it is rolled. An extension never makes an end earlier. Of stages
   * the last is extended; an extension in stages counts as one after another.
   *
   * <p><b>Source.</b> Regulations such as 信访工作条例, art. 34, extend the limit itself; they grant no
   * second one.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param from the start of the limit, between the years 2 and 9000
   * @param limit the length
   * @param extensions what was granted beyond it, in order
   * @param pauses when nothing is consumed
   * @param policy how the city counts
   * @return the due instant, or why there is none
   */
  public static Due extended(
      WorkCalendar calendar,
      ZoneId zone,
      Instant from,
      Limit limit,
      List<Limit> extensions,
      Spans pauses,
      DuePolicy policy) {
    List<List<Limit>> stages = new ArrayList<>();
    parts(limit).forEach(part -> stages.add(new ArrayList<>(List.of(part))));
    extensions.forEach(more -> stages.get(stages.size() - 1).addAll(parts(more)));
    Chain chain = new Chain(calendar, zone, pauses, policy);
    return Chain.latest(chain.stages(Start.of(checked(from)), stages));
  }

  /**
   * Tells how a deadline came about, day by day.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param from the start, between the years 2 and 9000
   * @param limit the length
   * @param policy how the city counts
   * @return the steps, in the order of the days; of stages one after another, each under its name;
   *     none of what would end after the year 9997
   */
  public static List<Step> explain(
      WorkCalendar calendar, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
    Start start = Start.of(checked(from));
    if (!(limit instanceof Stages stages)) {
      return isOutOfReach(of(calendar, zone, from, limit, policy))
          ? List.of()
          : new Explanation(calendar, zone, start, policy).of(limit);
    }
    List<Due> answers = ofStages(calendar, zone, from, stages, policy);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Explanation stage = new Explanation(calendar, zone, start, policy);
      stage.noteStage(i + 1, stages.limits().get(i));
      steps.addAll(isOutOfReach(answers.get(i)) ? stage.steps() : stage.of(stages.limits().get(i)));
      if (policy.stageStart() == StageStart.PREVIOUS_END) {
        if (!(answers.get(i) instanceof Due.At at)) {
          break;
        }
        start = Start.after(at);
      }
    }
    return List.copyOf(steps);
  }

  private static List<Due> stages(
      WorkCalendar calendar, ZoneId zone, Start from, Limit limit, DuePolicy policy) {
    return new Chain(calendar, zone, Spans.none(), policy)
        .stages(from, parts(limit).stream().map(List::of).toList());
  }

  private static List<Limit> parts(Limit limit) {
    return limit instanceof Stages staged ? staged.limits() : List.of(limit);
  }

  /**
   * Tells whether limits are reckoned at an instant: calendars are laid out for some thousand
   * years, not for all time.
   *
   * @param at the instant
   * @return true between the years 2 and 9000
   */
  public static boolean reaches(Instant at) {
    return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
  }

  private static boolean isOutOfReach(Due due) {
    return due instanceof Due.Unannounced beyond && beyond.isOutOfReach();
  }

  private static Instant checked(Instant from) {
    Objects.requireNonNull(from, "from");
    if (!reaches(from)) {
      throw new IllegalArgumentException("start must be between the years 2 and 9000: " + from);
    }
    return from;
  }
}
