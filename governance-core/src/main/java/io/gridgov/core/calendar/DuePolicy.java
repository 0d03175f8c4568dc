package io.gridgov.core.calendar;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a city counts where the law leaves a choice or practice differs (时限计算口径).
 *
 * <p>A pack states it in its calendar file under {@code policy}; each choice names its source. What
 * a file does not state is as in {@link #standard}. Immutable and thread-safe.
 *
 * @param firstDay whether the day of the start counts (Civil Code, art. 201)
 * @param rolling what happens to a last day that is a rest day (Civil Code, art. 203)
 * @param dayEnd when a last day ends (Civil Code, art. 203)
 * @param workingDayHours if present, from 1 to 24: a limit in working days is counted in working
 *     hours from the moment on, so many for a day; 8 by the State Council's rules on working time
 *     (国务院关于职工工作时间的规定, art. 3). If absent, whole days are counted
 * @param partDay what a pause of a part of a day does to a limit in days; local practice
 * @param stageStart from when later stages count; local practice
 * @param beyond what is answered beyond the announced years
 * @since 0.1.0
 */
public record DuePolicy(
    FirstDay firstDay,
    Rolling rolling,
    DayEnd dayEnd,
    OptionalInt workingDayHours,
    PartDay partDay,
    StageStart stageStart,
    Beyond beyond) {
  private static final DuePolicy STANDARD =
      new DuePolicy(
          FirstDay.NOT_COUNTED,
          Rolling.NEXT_WORKING_DAY,
          DayEnd.MIDNIGHT,
          OptionalInt.empty(),
          PartDay.CONSUMED,
          StageStart.PREVIOUS_END,
          Beyond.REFUSED);

  /** Checks for nulls and the range of hours. */
  public DuePolicy {
    Objects.requireNonNull(firstDay, "firstDay");
    Objects.requireNonNull(rolling, "rolling");
    Objects.requireNonNull(dayEnd, "dayEnd");
    Objects.requireNonNull(workingDayHours, "workingDayHours");
    Objects.requireNonNull(partDay, "partDay");
    Objects.requireNonNull(stageStart, "stageStart");
    Objects.requireNonNull(beyond, "beyond");
    if (workingDayHours.isPresent()
        && (workingDayHours.getAsInt() < 1 || workingDayHours.getAsInt() > 24)) {
      throw new IllegalArgumentException(
          "hours of a working day must be in [1, 24]: " + workingDayHours.getAsInt());
    }
  }

  /**
   * Returns the law's policy: the first day not counted, the last one rolled, days end at midnight,
   * whole days counted, a day consumed unless wholly paused, stages one after another, nothing
   * assumed.
   *
   * @return the policy
   */
  public static DuePolicy standard() {
    return STANDARD;
  }

  /**
   * Returns the policy with another choice for the day of the start.
   *
   * @param choice whether it counts
   * @return the policy
   */
  public DuePolicy with(FirstDay choice) {
    return new DuePolicy(choice, rolling, dayEnd, workingDayHours, partDay, stageStart, beyond);
  }

  /**
   * Returns the policy with another choice for rest days at the end.
   *
   * @param choice whether to roll
   * @return the policy
   */
  public DuePolicy with(Rolling choice) {
    return new DuePolicy(firstDay, choice, dayEnd, workingDayHours, partDay, stageStart, beyond);
  }

  /**
   * Returns the policy with another choice for the end of a day.
   *
   * @param choice when a last day ends
   * @return the policy
   */
  public DuePolicy with(DayEnd choice) {
    return new DuePolicy(firstDay, rolling, choice, workingDayHours, partDay, stageStart, beyond);
  }

  /**
   * Returns the policy with another choice for pauses.
   *
   * @param choice what a pause of a part of a day does
   * @return the policy
   */
  public DuePolicy with(PartDay choice) {
    return new DuePolicy(firstDay, rolling, dayEnd, workingDayHours, choice, stageStart, beyond);
  }

  /**
   * Returns the policy with another choice for stages.
   *
   * @param choice from when later stages count
   * @return the policy
   */
  public DuePolicy with(StageStart choice) {
    return new DuePolicy(firstDay, rolling, dayEnd, workingDayHours, partDay, choice, beyond);
  }

  /**
   * Returns the policy with another choice beyond the announced years.
   *
   * @param choice what is answered there
   * @return the policy
   */
  public DuePolicy with(Beyond choice) {
    return new DuePolicy(firstDay, rolling, dayEnd, workingDayHours, partDay, stageStart, choice);
  }

  /**
   * Returns the policy that counts working days in working hours.
   *
   * @param hours how many make a day, from 1 to 24
   * @return the policy
   */
  public DuePolicy withWorkingDayOf(int hours) {
    return new DuePolicy(
        firstDay, rolling, dayEnd, OptionalInt.of(hours), partDay, stageStart, beyond);
  }

  /**
   * Returns the policy without rolling.
   *
   * @return the policy
   */
  public DuePolicy withoutRolling() {
    return with(Rolling.NONE);
  }

  /**
   * Returns the policy by which days end with the office hours.
   *
   * @return the policy
   */
  public DuePolicy atCloseOfBusiness() {
    return with(DayEnd.CLOSE_OF_BUSINESS);
  }

  /**
   * Returns the policy by which days not yet announced count by weekends.
   *
   * @return the policy
   */
  public DuePolicy assumingWeekends() {
    return with(Beyond.WEEKENDS_ASSUMED);
  }
}
