package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts and outputs as people say them. */
final class Cases {
  private Cases() {}

  /** A case: what is known and what is not. */
  static Text words(List<Column> inputs, Facts facts) {
    List<Text> each =
        inputs.stream().map(input -> word(input, facts.asMap().get(input.name()))).toList();
    return each.isEmpty() ? Text.of("any case", "任何情形") : joined(each, ", ", "，");
  }

  private static Text word(Column input, @Nullable Value value) {
    return value == null ? Text.of("%s not known", "%s 未知", input.name()) : named(input, value);
  }

  /** The values that are there, column by column; empty if there is none. */
  static Optional<Text> given(List<Column> columns, Map<String, Value> values) {
    List<Text> given =
        columns.stream()
            .filter(column -> values.containsKey(column.name()))
            .map(column -> word(column, values.get(column.name())))
            .toList();
    return given.isEmpty() ? Optional.empty() : Optional.of(joined(given, ", ", "，"));
  }

  private static Text named(Column column, Value value) {
    Text text = new ConditionWords(column).of(value);
    return new Text(column.name() + " = " + text.en(), column.name() + " = " + text.zh());
  }

  static Text joined(List<Text> texts, String en, String zh) {
    return new Text(
        texts.stream().map(Text::en).collect(Collectors.joining(en)),
        texts.stream().map(Text::zh).collect(Collectors.joining(zh)));
  }
}
