package io.gridgov.core.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects faults while input is read (问题收集), so that a reader can report all of them at once.
 *
 * <p>Mutable; for one thread and one reading. What leaves a reader is an {@link Outcome}.
 *
 * @since 0.1.0
 */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  /** Creates an empty collection. */
  public Problems() {}

  /**
   * Adds a fault.
   *
   * @param problem the fault
   */
  public void add(Problem problem) {
    found.add(problem);
    if (problem.isError()) {
      errors++;
    }
  }

  /**
   * Adds several faults.
   *
   * @param problems the faults
   */
  public void addAll(Collection<Problem> problems) {
    problems.forEach(this::add);
  }

  /**
   * Adds an error.
   *
   * @param code stable code
   * @param spot where
   * @param message what is wrong
   * @param remedy what would mend it
   */
  public void error(String code, Spot spot, Text message, Text remedy) {
    add(Problem.error(code, spot, message, remedy));
  }

  /**
   * Adds a warning.
   *
   * @param code stable code
   * @param spot where
   * @param message what is odd
   * @param remedy what would mend it
   */
  public void warning(String code, Spot spot, Text message, Text remedy) {
    add(Problem.warning(code, spot, message, remedy));
  }

  /**
   * Returns how many faults were added.
   *
   * @return how many, warnings among them
   */
  public int size() {
    return found.size();
  }

  /**
   * Tells whether an error was added.
   *
   * @return true if so
   */
  public boolean hasErrors() {
    return errors > 0;
  }

  /**
   * Returns what was found, in the order of {@link Problem}.
   *
   * @return an immutable, sorted list
   */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
