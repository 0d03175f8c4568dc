package io.gridgov.workflow.pack;

import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.FactCatalogue;
import io.gridgov.workflow.intake.CaseFacts;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.limit.LimitStep;
import io.gridgov.workflow.limit.LimitTable;
import io.gridgov.workflow.limit.PauseReason;
import io.gridgov.workflow.routing.Router;
import io.gridgov.workflow.rulebook.Rulebook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the workflow asks of one table.
 *
 * @param name the table's name
 * @param required whether a pack must have it, because the library has no standard one
 * @param facts what the table is given, besides the city's own fields
 * @param outputs types that each output may have
 * @param needed the outputs that must be there
 */
record TableForm(
    String name,
    boolean required,
    FactCatalogue facts,
    Map<String, Set<Kind>> outputs,
    Set<String> needed) {
  private static final Set<Kind> TEXT = Set.of(Kind.TEXT);
  private static final Set<Kind> UNIT = Set.of(Kind.CODE, Kind.TEXT);
  private static final Set<Kind> LIMIT = Set.of(Kind.LIMIT);

  private static final Map<String, Set<Kind>> ADVISED = Map.of("decision", TEXT, "advice", TEXT);

  static final List<TableForm> ALL =
      List.of(
          optional(Rulebook.ACCEPTANCE, Map.of(), ADVISED),
          required(
              Router.ROUTING,
              Map.of(),
              Map.of("unit", UNIT, "line", TEXT, "level", TEXT, "assist", TEXT),
              "unit"),
          required(
              LimitTable.NAME,
              Map.of("step", words(LimitStep.values(), LimitStep::text)),
              Map.of("limit", LIMIT),
              "limit"),
          required(Router.DESK, Map.of("reason", "text"), Map.of("unit", UNIT), "unit"),
          optional(
              Rulebook.EXTENSION,
              Map.of("count", "number", "overdue", "boolean"),
              Map.of("decision", TEXT, "limit", LIMIT)),
          optional(
              Rulebook.SUSPENSION,
              Map.of(
                  "pause", words(PauseReason.values(), PauseReason::text),
                  "count", "number",
                  "overdue", "boolean"),
              Map.of("decision", TEXT, "limit", LIMIT)),
          optional(
              Rulebook.LOCATING,
              Map.of(
                  "method", words(Siting.Method.values(), TableForm::lower),
                  "confidence", "number[0..1000]",
                  "margin", "number[-1000..1000]",
                  "ambiguous", "boolean",
                  "from_invalid", "boolean"),
              Map.of("decision", TEXT)),
          optional(
              Rulebook.RATING,
              Map.of(
                  "reached", "boolean",
                  "solved", "boolean",
                  "satisfied", "boolean",
                  "reworks", "number"),
              Map.of("decision", TEXT)),
          optional(
              Rulebook.GUARD,
              Map.of(
                  "on", words(Trigger.values(), Trigger::text),
                  "state", "text",
                  "role", "text",
                  "acting", "code",
                  "returns", "number",
                  "reworks", "number"),
              ADVISED));

  private static TableForm required(
      String name, Map<String, String> own, Map<String, Set<Kind>> outputs, String needed) {
    return new TableForm(name, true, with(own), outputs, Set.of(needed));
  }

  private static TableForm optional(
      String name, Map<String, String> own, Map<String, Set<Kind>> outputs) {
    return new TableForm(name, false, with(own), outputs, Set.of("decision"));
  }

  private static FactCatalogue with(Map<String, String> own) {
    return CaseFacts.DECLARED.with(FactCatalogue.of(own));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <E> String words(E[] values, Function<E, String> text) {
    return Arrays.stream(values).map(text).collect(Collectors.joining("|", "text{", "}"));
  }

  /** Everything that some table of the workflow is given. */
  static FactCatalogue declared() {
    FactCatalogue all = CaseFacts.DECLARED;
    for (TableForm form : ALL) {
      all = all.with(form.facts());
    }
    return all;
  }
}
