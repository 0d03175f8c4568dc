package io.gridgov.core.calendar;

/**
 * How a city counts where the law leaves a choice (时限计算口径); local practice, configurable.
 *
 * @param roll whether a limit in natural days or months that would end on a rest day ends on the
 *     next working day (Civil Code, art. 203)
 * @param closeOfBusiness whether the last day ends with the office hours instead of at midnight
 * @param assumeWeekends whether days that no notice has announced count by weekends alone; the
 *     answer is then provisional
 * @since 0.1.0
 */
public record DuePolicy(boolean roll, boolean closeOfBusiness, boolean assumeWeekends) {
  /**
   * Returns the usual policy: rolling, days end at midnight, nothing assumed.
   *
   * @return the policy
   */
  public static DuePolicy standard() {
    return new DuePolicy(true, false, false);
  }

  /**
   * Returns the policy without rolling.
   *
   * @return the policy
   */
  public DuePolicy withoutRolling() {
    return new DuePolicy(false, closeOfBusiness, assumeWeekends);
  }

  /**
   * Returns the policy by which days end with the office hours.
   *
   * @return the policy
   */
  public DuePolicy atCloseOfBusiness() {
    return new DuePolicy(roll, true, assumeWeekends);
  }

  /**
   * Returns the policy by which days not yet announced count by weekends.
   *
   * @return the policy
   */
  public DuePolicy assumingWeekends() {
    return new DuePolicy(roll, closeOfBusiness, true);
  }
}
