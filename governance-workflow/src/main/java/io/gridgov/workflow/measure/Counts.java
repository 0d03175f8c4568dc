package io.gridgov.workflow.measure;

import io.gridgov.workflow.order.OrderState;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of everything (计数): an immutable value that can be added.
 *
 * @since 0.1.0
 */
public final class Counts {
  /** Nothing counted. */
  public static final Counts NONE = new Counts(new EnumMap<>(Count.class));

  private final Map<Count, Long> values;

  private Counts(Map<Count, Long> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /**
   * Counts one order.
   *
   * @param order the order
   * @param asOf the instant of the question
   * @return what it adds
   */
  public static Counts of(OrderState order, Instant asOf) {
    Map<Count, Long> values = new EnumMap<>(Count.class);
    for (Count count : Count.values()) {
      long value = count.of(order, asOf);
      if (value != 0) {
        values.put(count, value);
      }
    }
    return new Counts(values);
  }

  /**
   * Adds.
   *
   * @param other other counts
   * @return the sums
   */
  public Counts plus(Counts other) {
    Map<Count, Long> sums = new EnumMap<>(Count.class);
    sums.putAll(values);
    other.values.forEach((count, value) -> sums.merge(count, value, Long::sum));
    return new Counts(sums);
  }

  /**
   * Returns one count.
   *
   * @param count which
   * @return how much
   */
  public long value(Count count) {
    return values.getOrDefault(count, 0L);
  }

  /**
   * Returns the rates that these counts give.
   *
   * @return each with its named denominator
   */
  public List<Rate> rates() {
    long timed = value(Count.ON_TIME) + value(Count.LATE);
    return List.of(
        new Rate("on_time_rate", Count.ON_TIME, "on_time + late", value(Count.ON_TIME), timed),
        rate("closure_rate", Count.CLOSED, Count.ACCEPTED),
        rate("return_rate", Count.RETURNS, Count.ACCEPTED),
        rate("rework_rate", Count.REWORKS, Count.HANDLED),
        rate("extension_rate", Count.EXTENSIONS, Count.ACCEPTED),
        rate("solution_rate", Count.SOLVED, Count.ASKED),
        rate("satisfaction_rate", Count.SATISFIED, Count.RATED));
  }

  private Rate rate(String name, Count above, Count below) {
    return new Rate(name, above, below.text(), value(above), value(below));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts && values.equals(counts.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Counts" + values;
  }
}
