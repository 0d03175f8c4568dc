package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Text;
import java.util.Locale;

/** A fault as one line: {@code file:line:column: message [code]; remedy}. */
final class FaultLine {
  private static final Text WARNING = Text.of("warning: ", "警告：");
  private static final Text NOT_CHECKED = Text.of("not checked: ", "未检查：");

  private FaultLine() {}

  static String of(Problem problem, Locale locale) {
    String kind =
        switch (problem.severity()) {
          case ERROR -> "";
          case WARNING -> WARNING.in(locale);
          case NOT_CHECKED -> NOT_CHECKED.in(locale);
        };
    String separator = Text.of("; ", "；").in(locale);
    return oneLine(
        problem.spot()
            + ": "
            + kind
            + problem.message().in(locale)
            + " ["
            + problem.code()
            + "]"
            + separator
            + problem.remedy().in(locale));
  }

  /**
   * File names and codes come from outside: they must neither break the line nor steer a terminal.
   */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(c -> breaksOrSteers(c) ? '\uFFFD' : c).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean breaksOrSteers(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
