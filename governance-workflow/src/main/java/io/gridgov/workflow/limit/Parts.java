package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.Meter;
import io.gridgov.core.calendar.MeterUnit;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.Rolling;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.StageStart;
import io.gridgov.core.calendar.Stages;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stages of a limit, each with its start, its amount and its end; one if it is not staged, none
 * without limit.
 */
final class Parts {
  /** A stage. */
  record Part(
      Instant start,
      Meter meter,
      long amount,
      Due due,
      boolean chained,
      Map<Integer, Reckoned<Instant>> filled) {
    /** When a percentage of it is used up; reckoned once. */
    Reckoned<Instant> filled(int percent, Spans pauses) {
      Warning.checkPercent(percent);
      return filled.computeIfAbsent(
          percent, key -> meter.due(start, -Math.floorDiv(-amount * key, 100L), pauses));
    }
  }

  private static final Limit DAY_AND_NIGHT = new Limit.NaturalHours(1);

  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final DuePolicy policy;
  private final Spans pauses;
  private final List<Part> parts = new ArrayList<>();

  private Parts(WorkCalendar calendar, ZoneId zone, DuePolicy policy, Spans pauses) {
    this.calendar = calendar;
    this.zone = zone;
    this.policy = policy;
    this.pauses = pauses;
  }

  static List<Part> of(
      WorkCalendar calendar,
      ZoneId zone,
      DuePolicy policy,
      LedgerEntry.Started started,
      List<Limit> extensions,
      Spans pauses) {
    Parts all = new Parts(calendar, zone, policy, pauses);
    Allowance allowance = started.allowance();
    if (allowance instanceof Allowance.Until until) {
      long amount = Duration.between(started.at(), until.due()).toMillis();
      all.extended(started.at(), Optional.empty(), DAY_AND_NIGHT, amount, extensions);
    } else if (allowance instanceof Allowance.For one) {
      all.grant(started.at(), one.limit(), extensions);
    }
    return all.parts;
  }

  private void grant(Instant start, Limit limit, List<Limit> extensions) {
    List<Limit> limits = limit instanceof Stages stages ? stages.limits() : List.of(limit);
    for (int i = 0; i < limits.size(); i++) {
      List<Limit> more = i == limits.size() - 1 ? extensions : List.of();
      long amount = meter(limits.get(i), policy, Optional.empty()).amount();
      if (i == 0 || policy.stageStart() == StageStart.COMMON_START) {
        extended(start, Optional.empty(), limits.get(i), amount, more);
      } else if (parts.get(parts.size() - 1).due() instanceof Due.At before) {
        extended(before.instant(), Optional.of(before), limits.get(i), amount, more);
      } else {
        break;
      }
    }
  }

  /** A limit with its extensions; no time at all leaves no part, unless there is nothing else. */
  private void extended(
      Instant from, Optional<Due.At> before, Limit limit, long amount, List<Limit> extensions) {
    List<Limit> more = extensions.stream().filter(one -> !one.isZero()).toList();
    if (amount > 0 || more.isEmpty()) {
      add(from, before, limit, amount, more);
    } else {
      long first = meter(more.get(0), policy, Optional.empty()).amount();
      add(from, before, more.get(0), first, more.subList(1, more.size()));
    }
  }

  /**
   * Extensions counted in the same unit lengthen the limit; another one follows its end before it
   * is rolled.
   */
  private void add(
      Instant from, Optional<Due.At> before, Limit limit, long first, List<Limit> more) {
    Meter meter = meter(limit, policy, before);
    long amount = first;
    int used = 0;
    while (used < more.size() && isSameUnit(meter, more.get(used))) {
      amount += meter.amount(more.get(used++));
    }
    Due due = noSurer(before, meter.deadline(from, amount, pauses));
    parts.add(new Part(from, meter, amount, due, before.isPresent(), new ConcurrentHashMap<>()));
    if (used == more.size()) {
      return;
    }
    Due unrolled = meter(limit, policy.with(Rolling.NONE), before).deadline(from, amount, pauses);
    if (noSurer(before, unrolled) instanceof Due.At end) {
      Limit next = more.get(used);
      long length = meter(next, policy, Optional.empty()).amount();
      add(end.instant(), Optional.of(end), next, length, more.subList(used + 1, more.size()));
    }
  }

  private Meter meter(Limit limit, DuePolicy counting, Optional<Due.At> before) {
    Meter meter = Meter.of(calendar, zone, limit, counting);
    return before.map(meter::following).orElse(meter);
  }

  private boolean isSameUnit(Meter meter, Limit other) {
    return meter(other, policy, Optional.empty()).unit() == meter.unit()
        && meter.unit() != MeterUnit.SAME_DAY;
  }

  private static Due noSurer(Optional<Due.At> before, Due due) {
    return due instanceof Due.At at && before.orElse(null) instanceof Due.Provisional assumed
        ? new Due.Provisional(at.instant(), at.lastDay(), assumed.assumption())
        : due;
  }

  /** What is used up of a stage; one that another follows is used up when that begins. */
  static Portion portion(List<Part> parts, int index, Instant end, Spans pauses) {
    Part part = parts.get(index);
    boolean followed = index + 1 < parts.size() && parts.get(index + 1).chained();
    Instant last =
        followed && parts.get(index + 1).start().isBefore(end) ? parts.get(index + 1).start() : end;
    Reckoned<Long> consumed =
        last.isAfter(part.start())
            ? part.meter().elapsed(part.start(), last, pauses)
            : new Reckoned.Known<>(0L);
    return new Portion(part.meter().unit(), part.amount(), consumed);
  }
}
