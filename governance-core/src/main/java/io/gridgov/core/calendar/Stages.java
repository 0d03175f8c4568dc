package io.gridgov.core.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A limit in stages (分段时限), each with its own condition, such as stop the building, fine it, pull
 * it down: {@code 4wh,7wd,20wd}.
 *
 * <p>What each stage is, the city's lifecycle says; from when each counts, {@link StageStart}.
 * {@code toString} round-trips through {@link #parse} and, from two stages on, {@link Limit#parse}.
 * Immutable and thread-safe.
 *
 * @param limits one or more, none of them staged, in the order of the stages
 * @since 0.1.0
 */
public record Stages(List<Limit> limits) implements Limit {
  /** Copies the limits. */
  public Stages {
    limits = List.copyOf(limits);
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("stages must hold at least one limit: " + limits);
    }
    if (limits.stream().anyMatch(Stages.class::isInstance)) {
      throw new IllegalArgumentException("stages must not hold stages: " + limits);
    }
  }

  /**
   * Returns the stages that a text describes.
   *
   * @param text limits joined by commas; white space around them is ignored
   * @return the stages
   * @throws IllegalArgumentException if a limit has another form
   */
  public static Stages parse(String text) {
    Objects.requireNonNull(text, "text");
    return new Stages(
        Arrays.stream(text.split(",", -1)).map(part -> Limit.parse(part.strip())).toList());
  }

  @Override
  public boolean isZero() {
    return limits.stream().allMatch(Limit::isZero);
  }

  @Override
  public String toString() {
    return limits.stream().map(Limit::toString).collect(Collectors.joining(","));
  }
}
