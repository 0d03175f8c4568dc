package io.gridgov.core.calendar;

import java.time.Instant;
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
 * limit of length 0 is over at its start. A staged limit ends with its last stage.
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
   */
  public static Due of(
      WorkCalendar calendar, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
    if (limit instanceof Stages staged) {
      return latest(ofStages(calendar, zone, from, staged, policy));
    }
    checkStart(from);
    Meter meter = Meter.of(calendar, zone, limit, policy);
    return meter.deadline(from, meter.amount(), Spans.none());
  }

  /**
   * Returns when each stage of a limit ends.
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
    List<Due> answers = new ArrayList<>();
    for (Limit stage : stages.limits()) {
      Due before = answers.isEmpty() ? null : answers.get(answers.size() - 1);
      if (before == null || policy.stageStart() == StageStart.COMMON_START) {
        answers.add(of(calendar, zone, from, stage, policy));
      } else if (before instanceof Due.At at) {
        answers.add(noSurer(at, of(calendar, zone, at.instant(), stage, policy)));
      } else {
        answers.add(before);
      }
    }
    return List.copyOf(answers);
  }

  /**
   * Tells how a deadline came about, day by day.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param from the start, between the years 2 and 9000
   * @param limit the length
   * @param policy how the city counts
   * @return the steps, in the order of the days; of stages one after another, each under its name
   */
  public static List<Step> explain(
      WorkCalendar calendar, ZoneId zone, Instant from, Limit limit, DuePolicy policy) {
    checkStart(from);
    if (!(limit instanceof Stages stages)) {
      return new Explanation(calendar, zone, from, policy).of(limit);
    }
    List<Due> answers = ofStages(calendar, zone, from, stages, policy);
    List<Step> steps = new ArrayList<>();
    Instant start = from;
    for (int i = 0; i < answers.size(); i++) {
      Explanation stage = new Explanation(calendar, zone, start, policy);
      stage.noteStage(i + 1, stages.limits().get(i));
      steps.addAll(stage.of(stages.limits().get(i)));
      if (policy.stageStart() == StageStart.PREVIOUS_END) {
        if (!(answers.get(i) instanceof Due.At at)) {
          break;
        }
        start = at.instant();
      }
    }
    return List.copyOf(steps);
  }

  private static void checkStart(Instant from) {
    Objects.requireNonNull(from, "from");
    if (from.isBefore(EARLIEST) || from.isAfter(LATEST)) {
      throw new IllegalArgumentException("start must be between the years 2 and 9000: " + from);
    }
  }

  private static Due latest(List<Due> answers) {
    Due latest = answers.get(0);
    for (Due answer : answers) {
      if (!(answer instanceof Due.At at)) {
        return answer;
      }
      if (latest instanceof Due.At best && at.instant().isAfter(best.instant())) {
        latest = at;
      }
    }
    return latest;
  }

  private static Due noSurer(Due.At before, Due answer) {
    return before instanceof Due.Provisional assumed && answer instanceof Due.Fixed fixed
        ? new Due.Provisional(fixed.instant(), fixed.lastDay(), assumed.assumption())
        : answer;
  }
}
