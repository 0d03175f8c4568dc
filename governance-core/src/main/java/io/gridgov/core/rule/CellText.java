package io.gridgov.core.rule;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One cell of a table as text (单元格): S-FEEL unary tests with text unquoted, or an output's value.
 *
 * <p>Text stands in double quotes where it holds a comma, bracket or quote or equals a keyword, a
 * quote in it doubled. {@link TableCsv} and {@link TableJson} hold such cells.
 *
 * @since 0.1.0
 */
public final class CellText {
  private static final Set<String> KEYWORDS = Set.of("-", "missing", "not", "under", "within");
  private static final Pattern SPECIAL = Pattern.compile("[,()\\[\\]{}\"]");
  private static final Pattern TEST =
      Pattern.compile("(?s)[<>].*|(under|within)\\p{javaWhitespace}.*");

  private CellText() {}

  /**
   * Reads a condition.
   *
   * @param text the cell; empty or {@code -} for any fact
   * @param type the column's type
   * @param spot where the cell stands
   * @return the condition, or the fault {@code condition} with what was expected; a full-width
   *     comma is a warning
   */
  public static Outcome<Condition> readCondition(String text, ColumnType type, Spot spot) {
    try {
      Condition condition = UnaryTests.read(text, type);
      return new Outcome<>(
          Optional.of(condition),
          text.contains("，") && !text.contains("\"") ? List.of(fullWidthComma(spot)) : List.of());
    } catch (UnaryTests.Unreadable unreadable) {
      return Outcome.failed(
          List.of(
              Problem.error(
                  "condition",
                  spot,
                  new Text(
                      "condition cannot be read; expected " + unreadable.expected().en(),
                      "条件无法识别；应为" + unreadable.expected().zh()),
                  Text.of(
                      "write a value, < 5, [1..5), under X, within X, missing, not(…) or -",
                      "请写一个值、< 5、[1..5)、under X、within X、missing、not(…) 或 -"))));
    }
  }

  private static Problem fullWidthComma(Spot spot) {
    return Problem.warning(
        "full-width-comma",
        spot,
        Text.of("a full-width comma is taken as part of the text", "全角逗号被视为文本的一部分"),
        Text.of(
            "separate alternatives by ',', or put the text in double quotes",
            "请用半角逗号分隔并列条件，或将文本置于双引号内"));
  }

  /**
   * Reads an output.
   *
   * @param text the cell; empty or {@code -} for no value
   * @param type the column's type
   * @param spot where the cell stands
   * @return the value or none, or the fault {@code output} with what was expected
   */
  public static Outcome<Optional<Value>> readOutput(String text, ColumnType type, Spot spot) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.equals("-")) {
      return Outcome.of(Optional.empty());
    }
    try {
      return Outcome.of(Optional.of(UnaryTests.readOutput(stripped, type)));
    } catch (UnaryTests.Unreadable unreadable) {
      return Outcome.failed(
          List.of(
              Problem.error(
                  "output",
                  spot,
                  new Text(
                      "output cannot be read; expected " + unreadable.expected().en(),
                      "输出无法识别；应为" + unreadable.expected().zh()),
                  Text.of("write a value of that type, or leave it empty", "请写该类型的值，或留空"))));
    }
  }

  /** Whether a text would be taken for something else if it stood without quotes. */
  static boolean needsQuotes(String text) {
    return text.isEmpty()
        || !text.equals(text.strip())
        || KEYWORDS.contains(text)
        || SPECIAL.matcher(text).find()
        || TEST.matcher(text).matches();
  }

  /**
   * Writes an output.
   *
   * @param value the value
   * @return its text, in quotes where {@link #readOutput} needs them
   */
  public static String of(Value value) {
    return quoteIfNeeded(value.text());
  }

  /**
   * Writes a condition.
   *
   * @param condition the condition
   * @return its text; one whose tests are nested deeper than a cell can say does not read back
   */
  public static String of(Condition condition) {
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
