package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.Serial;
import java.util.List;

/**
 * Ends a command with exit code 2 and one line for each fault (拒绝执行).
 *
 * @since 0.1.0
 */
public final class Refusal extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  private Refusal(List<Problem> problems) {
    super(problems.toString(), null, false, false);
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns a refusal for several faults.
   *
   * @param problems the faults, at least one
   * @return the refusal, to be thrown
   */
  public static Refusal of(List<Problem> problems) {
    return new Refusal(problems);
  }

  /**
   * Returns a refusal for one fault.
   *
   * @param code stable code in kebab case
   * @param spot where
   * @param message what is wrong
   * @param remedy what would mend it
   * @return the refusal, to be thrown
   */
  public static Refusal of(String code, Spot spot, Text message, Text remedy) {
    return new Refusal(List.of(Problem.error(code, spot, message, remedy)));
  }

  /**
   * Returns what was read, or refuses with all its faults.
   *
   * @param <T> the value's type
   * @param outcome what a reader returned
   * @return the value
   * @throws Refusal if there is none
   */
  public static <T> T unless(Outcome<T> outcome) {
    return outcome.value().orElseThrow(() -> new Refusal(outcome.problems()));
  }

  /**
   * Returns the faults.
   *
   * @return at least one, in the order in which they are told
   */
  public List<Problem> problems() {
    return problems;
  }
}
