package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Shares of areas that add up to exactly 1: billionths, by largest remainder. */
final class Shares {
  private static final long WHOLE = 1_000_000_000;

  private Shares() {}

  /** Rounds down, at least to one billionth; what is missing goes to the largest remainders. */
  static SortedMap<GridCode, Share> of(SortedMap<GridCode, Double> areas) {
    BigDecimal sum =
        areas.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<GridCode, Long> parts = new TreeMap<>();
    Map<GridCode, BigDecimal> rests = new TreeMap<>();
    long left = WHOLE;
    for (Map.Entry<GridCode, Double> each : areas.entrySet()) {
      BigDecimal exact =
          new BigDecimal(each.getValue())
              .multiply(BigDecimal.valueOf(WHOLE))
              .divide(sum, MathContext.DECIMAL128);
      long part = Math.max(1, exact.setScale(0, RoundingMode.DOWN).longValueExact());
      parts.put(each.getKey(), part);
      rests.put(each.getKey(), exact.subtract(BigDecimal.valueOf(part)));
      left -= part;
    }
    settle(parts, rests, left);
    SortedMap<GridCode, Share> shares = new TreeMap<>();
    parts.forEach((code, part) -> shares.put(code, Share.of(part, WHOLE)));
    return shares;
  }

  /** Gives what is left to the largest remainders, or takes what is too much from the largest. */
  private static void settle(
      Map<GridCode, Long> parts, Map<GridCode, BigDecimal> rests, long left) {
    List<GridCode> order = new ArrayList<>(parts.keySet());
    order.sort(Comparator.comparing((GridCode code) -> rests.get(code)).reversed());
    for (int i = 0; i < left; i++) {
      parts.merge(order.get(i), 1L, Long::sum);
    }
    if (left < 0) {
      GridCode largest = Collections.max(order, Comparator.comparing(parts::get));
      parts.merge(largest, left, Long::sum);
    }
  }
}
