package io.gridgov.core.problem;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One fault of the input (问题): a stable code, where it is, what is wrong, and what would mend it.
 *
 * <p>Message and remedy stand in both languages and never echo a citizen's data. Ordered by spot,
 * then code, then message. Immutable and thread-safe.
 *
 * @param code stable code in kebab case, such as {@code unknown-parent}
 * @param severity how grave it is
 * @param spot where it is
 * @param message what is wrong
 * @param remedy what would mend it
 * @since 0.1.0
 */
public record Problem(String code, Severity severity, Spot spot, Text message, Text remedy)
    implements Comparable<Problem> {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::spot)
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.message.en());

  /** Checks the code's form. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(spot, "spot");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("problem code must be kebab case: " + code);
    }
  }

  /**
   * Returns an error.
   *
   * @param code stable code
   * @param spot where
   * @param message what is wrong
   * @param remedy what would mend it
   * @return the problem
   */
  public static Problem error(String code, Spot spot, Text message, Text remedy) {
    return new Problem(code, Severity.ERROR, spot, message, remedy);
  }

  /**
   * Returns a warning.
   *
   * @param code stable code
   * @param spot where
   * @param message what is odd
   * @param remedy what would mend it
   * @return the problem
   */
  public static Problem warning(String code, Spot spot, Text message, Text remedy) {
    return new Problem(code, Severity.WARNING, spot, message, remedy);
  }

  /**
   * Tells whether the input cannot be used.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return spot + ": " + message.en() + " [" + code + "]";
  }
}
