package io.gridgov.examples.cli.table;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.examples.cli.shell.JsonLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a ruling as one JSON object (裁定的 JSON).
 *
 * @since 0.1.0
 */
public final class RulingJson {
  private final Ruling ruling;
  private final Locale locale;

  /**
   * Creates a writer.
   *
   * @param ruling what was decided
   * @param locale the language of the text in it
   */
  public RulingJson(Ruling ruling, Locale locale) {
    this.ruling = ruling;
    this.locale = locale;
  }

  /** Returns the object on one line: {@code outputs}, {@code rows}, {@code explanation}. */
  @Override
  public String toString() {
    return new JsonLine()
        .put("outputs", Outputs.of(ruling.table(), ruling.decision()))
        .put("rows", ruling.ids())
        .put("explanation", explanation())
        .toString();
  }

  private Map<String, @Nullable Object> explanation() {
    Map<String, @Nullable Object> facts = new TreeMap<>();
    ruling.decision().used().asMap().forEach((name, value) -> facts.put(name, Outputs.json(value)));
    return new JsonLine()
        .put("table", ruling.table().name())
        .put("version", ruling.table().version())
        .put("hitPolicy", ruling.table().hitPolicy().letter())
        .put("day", ruling.day().toString())
        .put("pack", ruling.pack().orElse(null))
        .put("facts", facts)
        .put("missing", ruling.missing())
        .put("conflict", !ruling.decision().conflicting().isEmpty())
        .put("applied", ruling.applied().stream().map(this::applied).toList())
        .put("others", ruling.others().stream().map(this::other).toList())
        .put("nearest", ruling.why().nearest())
        .put("text", ruling.named().text(locale))
        .members();
  }

  private Map<String, @Nullable Object> applied(RuleRow row) {
    return dated(row)
        .put("held", ruling.asking(row).map(input -> asked(row, input)).toList())
        .put("basis", row.basis())
        .put("note", row.note())
        .members();
  }

  private Map<String, @Nullable Object> other(Ruling.Other other) {
    List<Map<String, @Nullable Object>> failed =
        other.failed().stream().map(input -> asked(other.row(), input)).toList();
    return dated(other.row())
        .put("inForce", other.inForce())
        .put("applies", other.applies())
        .put("failed", failed)
        .members();
  }

  private static JsonLine dated(RuleRow row) {
    return new JsonLine()
        .put("row", row.id())
        .put("from", row.validity().from().map(Object::toString).orElse(null))
        .put("to", row.validity().to().map(Object::toString).orElse(null));
  }

  private Map<String, @Nullable Object> asked(RuleRow row, Column input) {
    return new JsonLine()
        .put("input", input.name())
        .put("condition", ruling.condition(row, input).text())
        .put("fact", Outputs.json(ruling.decision().used().asMap().get(input.name())))
        .members();
  }
}
