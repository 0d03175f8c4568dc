package io.gridgov.core.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Limits of the stages that an order passes (分段时限), such as sign, answer, close: {@code
 * 4wh,7wd,20wd}.
 *
 * <p>What each stage is, the city's lifecycle says. {@code toString} round-trips through {@link
 * #parse}. Immutable and thread-safe.
 *
 * @param limits one or more, in the order of the stages
 * @since 0.1.0
 */
public record Stages(List<Limit> limits) {
  /** Copies the limits. */
  public Stages {
    limits = List.copyOf(limits);
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("stages must hold at least one limit: " + limits);
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
  public String toString() {
    return limits.stream().map(Limit::toString).collect(Collectors.joining(","));
  }
}
