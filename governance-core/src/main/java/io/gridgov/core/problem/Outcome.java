package io.gridgov.core.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a reader returns (读取结果): a value, or the faults that prevent it; warnings may stand beside a
 * value.
 *
 * <p>The value is absent exactly when some problem is an error. Immutable if the value is.
 *
 * @param <T> the value's type
 * @param value the value, if the input could be used
 * @param problems everything found, sorted
 * @since 0.1.0
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
  /** Checks that a value is absent exactly when there is an error. */
  public Outcome {
    Objects.requireNonNull(value, "value");
    problems = problems.stream().sorted().toList();
    boolean failed = problems.stream().anyMatch(Problem::isError);
    if (failed == value.isPresent()) {
      throw new IllegalArgumentException(
          "an outcome must hold either a value or an error: " + problems);
    }
  }

  /**
   * Returns a value without remarks.
   *
   * @param <T> the value's type
   * @param value the value
   * @return the outcome
   */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(Optional.of(value), List.of());
  }

  /**
   * Returns the faults that prevent a value.
   *
   * @param <T> the value's type
   * @param problems at least one error
   * @return the outcome
   */
  public static <T> Outcome<T> failed(List<Problem> problems) {
    return new Outcome<>(Optional.empty(), problems);
  }

  /**
   * Returns the value if no error was collected, else the faults.
   *
   * @param <T> the value's type
   * @param problems what was collected
   * @param value builds the value; not called when there are errors
   * @return the outcome
   */
  public static <T> Outcome<T> from(Problems problems, Supplier<T> value) {
    return problems.hasErrors()
        ? failed(problems.sorted())
        : new Outcome<>(Optional.of(value.get()), problems.sorted());
  }

  /**
   * Returns the value.
   *
   * @return the value
   * @throws IllegalStateException if there is none; the message lists the faults
   */
  public T orElseThrow() {
    return value.orElseThrow(() -> new IllegalStateException("input has faults: " + problems));
  }
}
