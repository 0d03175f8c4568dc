package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts texts together, each language with its own marks. */
final class Sentences {
  private Sentences() {}

  /** A text whose parts are texts themselves, each in the language of the whole. */
  static Text of(String en, String zh, Object... parts) {
    Object[] english = new Object[parts.length];
    Object[] chinese = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      english[i] = parts[i] instanceof Text text ? text.en() : parts[i];
      chinese[i] = parts[i] instanceof Text text ? text.zh() : parts[i];
    }
    return new Text(
        String.format(Locale.ROOT, en, english), String.format(Locale.ROOT, zh, chinese));
  }

  /** Clauses of one sentence; at least one. */
  static Text clauses(List<Text> clauses) {
    return new Text(
        clauses.stream().map(Text::en).collect(Collectors.joining("; ")),
        clauses.stream().map(Text::zh).collect(Collectors.joining("；")));
  }

  /** Names in a row. */
  static Text names(List<String> names) {
    return new Text(String.join(", ", names), String.join("、", names));
  }

  /** Sentences of one paragraph; at least one. */
  static Text joined(List<Text> sentences) {
    return new Text(
        sentences.stream()
            .map(one -> Character.toUpperCase(one.en().charAt(0)) + one.en().substring(1) + ".")
            .collect(Collectors.joining(" ")),
        sentences.stream().map(one -> one.zh() + "。").collect(Collectors.joining()));
  }
}
