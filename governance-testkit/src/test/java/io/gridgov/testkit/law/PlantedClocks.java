package io.gridgov.testkit.law;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.testkit.law.ClockPlan.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Calendars and reckonings with one mistake each. */
final class PlantedClocks {
  private PlantedClocks() {}

  static WorkCalendar withoutMakeUps(ClockPlan plan) {
    return with(plan, plan.off(), Set.of());
  }

  static WorkCalendar withoutDaysOff(ClockPlan plan) {
    return with(plan, Set.of(), plan.work());
  }

  private static WorkCalendar with(ClockPlan plan, Set<LocalDate> off, Set<LocalDate> work) {
    return new ClockPlan(
            plan.zone(),
            plan.first(),
            plan.days(),
            plan.weekend(),
            off,
            work,
            plan.closed(),
            plan.shut(),
            plan.open(),
            plan.usual(),
            plan.other(),
            plan.otherFrom())
        .calendar();
  }

  /** A night shift ends at midnight. */
  static WorkCalendar withoutNights(ClockPlan plan) {
    return with(
        plan,
        plan.usual().stream().map(PlantedClocks::cut).toList(),
        plan.other().stream().map(PlantedClocks::cut).toList());
  }

  private static Shift cut(Shift shift) {
    return new Shift(shift.from(), Math.min(1440, shift.to()));
  }

  /** Lunch is worked. */
  static WorkCalendar withoutBreaks(ClockPlan plan) {
    return with(plan, joined(plan.usual()), joined(plan.other()));
  }

  private static List<Shift> joined(List<Shift> shifts) {
    Shift last = shifts.get(shifts.size() - 1);
    return last.to() - shifts.get(0).from() < 960
        ? List.of(new Shift(shifts.get(0).from(), last.to()))
        : shifts;
  }

  private static WorkCalendar with(ClockPlan plan, List<Shift> usual, List<Shift> other) {
    return new ClockPlan(
            plan.zone(),
            plan.first(),
            plan.days(),
            plan.weekend(),
            plan.off(),
            plan.work(),
            plan.closed(),
            plan.shut(),
            plan.open(),
            usual,
            other,
            plan.otherFrom())
        .calendar();
  }

  /** A closure of a part of a day is forgotten. */
  static WorkCalendar withoutClosure(ClockPlan plan) {
    return new ClockPlan(
            plan.zone(),
            plan.first(),
            plan.days(),
            plan.weekend(),
            plan.off(),
            plan.work(),
            plan.closed(),
            plan.last().plusYears(1).atTime(1, 0),
            plan.last().plusYears(1).atTime(2, 0),
            plan.usual(),
            plan.other(),
            plan.otherFrom())
        .calendar();
  }

  /** The clock never changes. */
  static WorkCalendar withFixedOffset(ClockPlan plan) {
    ZoneOffset offset =
        plan.zone()
            .getRules()
            .getStandardOffset(plan.first().atStartOfDay(ZoneOffset.UTC).toInstant());
    return plan.builder().zone(offset).build();
  }

  /** A stage takes the midnight at which the one before ends for its start. */
  static List<Due> stagesFromMidnight(ClockCase given, WorkCalendar days) {
    Due first = Deadline.of(days, given.start(), given.chain().get(0), given.policy());
    return List.of(first, from(given, days, ((Due.At) first).instant()));
  }

  private static Due from(ClockCase given, WorkCalendar days, Instant start) {
    return Deadline.of(days, start, given.chain().get(1), given.policy());
  }

  /** An extension follows on the day to which the limit was rolled. */
  static Due extendedFromRolled(ClockCase given, WorkCalendar days) {
    Due first = Deadline.of(days, given.start(), given.chain().get(0), given.policy());
    return Deadline.following(
        days, given.plan().zone(), (Due.At) first, given.chain().get(1), given.policy());
  }
}
