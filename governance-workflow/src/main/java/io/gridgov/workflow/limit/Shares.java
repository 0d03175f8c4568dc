package io.gridgov.workflow.limit;

import io.gridgov.core.unit.UnitId;
import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of the time each unit had the order in its hands (各单位用时), pauses left out.
 *
 * <p>Working time where the limit is counted in working hours or days and the calendar has hours;
 * else day and night.
 *
 * @param units by unit
 * @param total the time for which somebody held it, parallel units counted once; the sum of all
 *     {@link UnitShare#share}
 * @param unheld the time for which nobody did
 * @since 0.1.0
 */
public record Shares(SortedMap<UnitId, UnitShare> units, Duration total, Duration unheld) {
  /** Copies. */
  public Shares {
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
  }

  /**
   * One unit's part.
   *
   * @param held for how long it held the order, overlapping intervals counted once
   * @param share the same with the time of parallel units divided evenly among them; what cannot be
   *     divided falls to the lowest ids
   * @since 0.1.0
   */
  public record UnitShare(Duration held, Duration share) {
    static final UnitShare NONE = new UnitShare(Duration.ZERO, Duration.ZERO);
  }
}
