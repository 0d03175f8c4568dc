package io.gridgov.core.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of each grid (沿革), in exact shares.
 *
 * <p>Following a grid forward gives shares that add up to exactly 1, less what was closed without
 * successor. Changes of one day happen together. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Lineage {
  private final SortedMap<LocalDate, Map<GridCode, List<Change>>> byDay = new TreeMap<>();

  private Lineage(Collection<Change> changes) {
    for (Change change : changes) {
      change
          .from()
          .ifPresent(
              from ->
                  byDay
                      .computeIfAbsent(change.date(), day -> new HashMap<>())
                      .computeIfAbsent(from, code -> new ArrayList<>())
                      .add(change));
    }
    byDay.forEach((day, changed) -> changed.forEach(Lineage::checkShares));
  }

  /**
   * Returns the lineage that the given changes record.
   *
   * @param changes in any order
   * @return the lineage
   * @throws IllegalArgumentException if the shares of one grid on one day do not add up to 1
   */
  public static Lineage of(Collection<Change> changes) {
    return new Lineage(changes);
  }

  private static void checkShares(GridCode from, List<Change> changes) {
    Share sum = Share.ZERO;
    for (Change change : changes) {
      sum = sum.plus(change.share());
    }
    if (!sum.equals(Share.ONE)) {
      throw new IllegalArgumentException("shares of " + from + " must add up to 1: " + sum);
    }
  }

  /**
   * Follows a grid forward.
   *
   * @param code the grid on the first day
   * @param from the first day
   * @param to the last day; changes of that day have happened
   * @return what it is on the last day, and with which shares, ordered by code; what was closed
   *     without successor is missing from the sum
   * @throws IllegalArgumentException if the last day lies before the first
   */
  public SortedMap<GridCode, Share> follow(GridCode code, LocalDate from, LocalDate to) {
    Objects.requireNonNull(code, "code");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("last day must not be before the first: " + to);
    }
    SortedMap<GridCode, Share> now = new TreeMap<>(Map.of(code, Share.ONE));
    for (Map<GridCode, List<Change>> day :
        byDay.subMap(from.plusDays(1), to.plusDays(1)).values()) {
      now = step(now, day);
    }
    return Collections.unmodifiableSortedMap(now);
  }

  private static SortedMap<GridCode, Share> step(
      SortedMap<GridCode, Share> before, Map<GridCode, List<Change>> day) {
    SortedMap<GridCode, Share> after = new TreeMap<>();
    before.forEach(
        (code, share) -> {
          List<Change> changes = day.get(code);
          if (changes == null) {
            after.merge(code, share, Share::plus);
            return;
          }
          for (Change change : changes) {
            change.to().ifPresent(to -> after.merge(to, share.times(change.share()), Share::plus));
          }
        });
    return after;
  }
}
