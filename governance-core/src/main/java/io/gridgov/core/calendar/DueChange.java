package io.gridgov.core.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A deadline that is another one on a newer calendar (截止时间变更), such as the one in which the next
 * year is announced.
 *
 * @param limit the limit
 * @param before its deadline on the older calendar
 * @param after its deadline on the newer one
 * @since 0.1.0
 */
public record DueChange(RunningLimit limit, Due before, Due after) {
  /** Checks for nulls. */
  public DueChange {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Reckons running limits again, and lists those whose answer changed: that moved, became known,
   * or ceased to be provisional. Also deadlines of the last announced December may move, since the
   * next year's notice can change its days.
   *
   * <p><b>Cost.</b> Two deadlines each.
   *
   * @param older the calendar on which they were reckoned
   * @param newer the calendar that holds from now on
   * @param policy how the city counts
   * @param limits the running limits
   * @return the changes, in the order of the limits
   */
  public static List<DueChange> between(
      WorkCalendar older, WorkCalendar newer, DuePolicy policy, Collection<RunningLimit> limits) {
    List<DueChange> changes = new ArrayList<>();
    for (RunningLimit running : limits) {
      Due before = Deadline.of(older, running.from(), running.limit(), policy);
      Due after = Deadline.of(newer, running.from(), running.limit(), policy);
      boolean stillUnknown = before instanceof Due.Unannounced && after instanceof Due.Unannounced;
      if (!stillUnknown && !before.equals(after)) {
        changes.add(new DueChange(running, before, after));
      }
    }
    return List.copyOf(changes);
  }

  /**
   * Tells whether the end itself is another one.
   *
   * @return false if the same instant merely became certain, or was and is unknown
   */
  public boolean moved() {
    boolean bothEnd = before instanceof Due.At && after instanceof Due.At;
    return bothEnd
        ? !((Due.At) before).instant().equals(((Due.At) after).instant())
        : before instanceof Due.At || after instanceof Due.At;
  }
}
