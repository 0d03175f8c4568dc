package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reckons limits that follow on each other: stages one after another, extensions as one limit. */
final class Chain {
  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final Spans pauses;
  private final DuePolicy policy;

  Chain(WorkCalendar calendar, ZoneId zone, Spans pauses, DuePolicy policy) {
    this.calendar = calendar;
    this.zone = zone;
    this.pauses = pauses;
    this.policy = policy;
  }

  /** Each limit with what extends it, from the start or from the end of the one before. */
  List<Due> stages(Start from, List<List<Limit>> stages) {
    List<Due> answers = new ArrayList<>();
    for (List<Limit> stage : stages) {
      Due before = answers.isEmpty() ? null : answers.get(answers.size() - 1);
      if (before == null || policy.stageStart() == StageStart.COMMON_START) {
        answers.add(extended(from, stage));
      } else if (before instanceof Due.At at) {
        answers.add(noSurer(at, extended(Start.after(at), stage)));
      } else {
        answers.add(before);
      }
    }
    return List.copyOf(answers);
  }

  /**
   * A limit with its extensions. What is counted in one unit is summed; another unit, or another
   * same day, goes on from where the sum ends before it is rolled, but never ends before it is.
   */
  private Due extended(Start from, List<Limit> limits) {
    List<Limit> parts = withoutZeros(limits);
    Meter meter = meter(parts.get(0), policy);
    long amount = meter.amount();
    int counted = 1;
    boolean sums = meter.unit() != MeterUnit.SAME_DAY;
    for (; sums && counted < parts.size() && meter.counts(parts.get(counted)); counted++) {
      amount += meter.amount(parts.get(counted));
    }
    Due due = meter.deadline(from, amount, pauses);
    if (counted == parts.size()) {
      return due;
    }
    Due raw = meter(parts.get(0), policy.with(Rolling.NONE)).deadline(from, amount, pauses);
    return raw instanceof Due.At at
        ? latest(
            List.of(
                due, noSurer(at, extended(Start.after(at), parts.subList(counted, parts.size())))))
        : raw;
  }

  private static List<Limit> withoutZeros(List<Limit> limits) {
    List<Limit> some = limits.stream().filter(limit -> !limit.isZero()).toList();
    return some.isEmpty() ? limits.subList(0, 1) : some;
  }

  private Meter meter(Limit limit, DuePolicy counting) {
    return Meter.of(calendar, zone, limit, counting);
  }

  /** The last of several ends; the first answer without an end, if there is one. */
  static Due latest(List<Due> answers) {
    Due latest = answers.get(0);
    for (Due answer : answers) {
      if (!(answer instanceof Due.At at)) {
        return answer;
      }
      Instant best = ((Due.At) latest).instant();
      latest = at.instant().isAfter(best) ? at : latest;
    }
    return latest;
  }

  /** What follows on an assumption rests on it, from its first day on. */
  private static Due noSurer(Due.At before, Due answer) {
    return before instanceof Due.Provisional assumed && answer instanceof Due.At at
        ? new Due.Provisional(at.instant(), at.lastDay(), assumed.assumption())
        : answer;
  }
}
