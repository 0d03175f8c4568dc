package io.gridgov.core.rule;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes conditions and outputs as a table's cells hold them; {@link UnaryTests} reads them back.
 */
final class CellText {
  private static final Set<String> KEYWORDS = Set.of("-", "missing", "not", "under", "within");
  private static final Pattern SPECIAL = Pattern.compile("[,()\\[\\]{}\"]");
  private static final Pattern TEST = Pattern.compile("(?s)[<>].*|(under|within)\\s.*");

  private CellText() {}

  /** Whether a text would be taken for something else if it stood without quotes. */
  static boolean needsQuotes(String text) {
    return text.isEmpty()
        || !text.equals(text.strip())
        || KEYWORDS.contains(text)
        || SPECIAL.matcher(text).find()
        || TEST.matcher(text).matches();
  }

  static String of(Value value) {
    return quoteIfNeeded(value.text());
  }

  static String of(Condition condition) {
    if (condition instanceof Condition.Any) {
      return "-";
    }
    if (condition instanceof Condition.Equal equal) {
      return of(equal.value());
    }
    if (condition instanceof Condition.Between between) {
      return ofBetween(between);
    }
    if (condition instanceof Condition.Under under) {
      return "under " + quoteIfNeeded(under.code());
    }
    if (condition instanceof Condition.Within within) {
      return "within " + quoteIfNeeded(within.grid().value());
    }
    if (condition instanceof Condition.Not not) {
      return "not(" + join(not.tests()) + ")";
    }
    return condition instanceof Condition.OneOf any ? join(any.tests()) : "missing";
  }

  private static String join(Iterable<Condition> tests) {
    StringBuilder text = new StringBuilder();
    for (Condition test : tests) {
      text.append(text.isEmpty() ? "" : ", ").append(of(test));
    }
    return text.toString();
  }

  private static String ofBetween(Condition.Between between) {
    if (between.low().isEmpty() || between.high().isEmpty()) {
      boolean less = between.low().isEmpty();
      boolean in = less ? between.highIn() : between.lowIn();
      String bound = (less ? between.high() : between.low()).map(Value::text).orElse("");
      return (less ? "<" : ">") + (in ? "=" : "") + " " + bound;
    }
    return (between.lowIn() ? "[" : "(")
        + between.low().get().text()
        + ".."
        + between.high().get().text()
        + (between.highIn() ? "]" : ")");
  }

  private static String quoteIfNeeded(String text) {
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
