package io.gridgov.core.rule.dmn;

import io.gridgov.core.rule.CellText;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes conditions and outputs as S-FEEL. */
final class SFeelText {
  private SFeelText() {}

  static String of(Condition condition) {
    if (condition instanceof Condition.Any) {
      return "-";
    }
    Optional<String> said =
        condition instanceof Condition.Not not
            ? list(not.tests()).map(tests -> "not(" + tests + ")")
            : list(condition instanceof Condition.OneOf any ? any.tests() : List.of(condition));
    return said.orElseGet(() -> SFeel.OWN_TEST + "(?, " + string(CellText.of(condition)) + ")");
  }

  static String of(Value value) {
    if (value instanceof Value.Amount || value instanceof Value.Flag) {
      return value.text();
    }
    if (value instanceof Value.Day) {
      return "date(" + string(value.text()) + ")";
    }
    return value instanceof Value.Time time
        ? "time(" + string(DateTimeFormatter.ISO_LOCAL_TIME.format(time.time())) + ")"
        : string(value.text());
  }

  /** Alternatives; empty if S-FEEL lacks one of them. */
  private static Optional<String> list(List<Condition> tests) {
    List<String> said = tests.stream().map(SFeelText::simple).flatMap(Optional::stream).toList();
    return said.size() == tests.size()
        ? Optional.of(said.stream().collect(Collectors.joining(", ")))
        : Optional.empty();
  }

  private static Optional<String> simple(Condition test) {
    if (test instanceof Condition.Equal equal) {
      return Optional.of(of(equal.value()));
    }
    if (test instanceof Condition.Between between) {
      return Optional.of(between(between));
    }
    return test instanceof Condition.Missing ? Optional.of("null") : Optional.empty();
  }

  static String between(Condition.Between between) {
    String low = between.low().map(SFeelText::of).orElse("");
    String high = between.high().map(SFeelText::of).orElse("");
    if (low.isEmpty()) {
      return (between.highIn() ? "<= " : "< ") + high;
    }
    if (high.isEmpty()) {
      return (between.lowIn() ? ">= " : "> ") + low;
    }
    return (between.lowIn() ? "[" : "(") + low + ".." + high + (between.highIn() ? "]" : ")");
  }

  static String string(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(c) || c >= '\uFFFE') {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
