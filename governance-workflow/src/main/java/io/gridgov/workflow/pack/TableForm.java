package io.gridgov.workflow.pack;

import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.workflow.limit.LimitTable;
import io.gridgov.workflow.routing.Router;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the workflow asks of one table.
 *
 * @param name the table's name
 * @param required whether a pack must have it, and in it a default row
 * @param facts type of each fact that the table is given
 * @param outputs types that each output may have
 * @param needed the outputs that must be there
 */
record TableForm(
    String name,
    boolean required,
    Map<String, Kind> facts,
    Map<String, Set<Kind>> outputs,
    Set<String> needed) {
  static final String ACCEPTANCE = "acceptance";
  static final String EXTENSION = "extension";

  private static final Set<Kind> TEXT = Set.of(Kind.TEXT);
  private static final Set<Kind> UNIT = Set.of(Kind.CODE, Kind.TEXT);
  private static final Set<Kind> LIMIT = Set.of(Kind.LIMIT);

  private static final Map<String, Kind> CASE =
      Map.of(
          "kind", Kind.TEXT,
          "matter", Kind.CODE,
          "severity", Kind.TEXT,
          "rule", Kind.TEXT,
          "channel", Kind.TEXT,
          "grid", Kind.GRID,
          "level", Kind.TEXT,
          "subject", Kind.BOOLEAN,
          "accused", Kind.BOOLEAN);

  static final List<TableForm> ALL =
      List.of(
          new TableForm(
              ACCEPTANCE,
              false,
              CASE,
              Map.of("decision", TEXT, "advice", TEXT),
              Set.of("decision")),
          new TableForm(
              Router.ROUTING,
              true,
              CASE,
              Map.of("unit", UNIT, "line", TEXT, "level", TEXT, "assist", TEXT),
              Set.of("unit")),
          new TableForm(
              LimitTable.NAME,
              true,
              with(Map.of("step", Kind.TEXT)),
              Map.of("limit", LIMIT),
              Set.of("limit")),
          new TableForm(
              Router.DESK,
              true,
              with(Map.of("reason", Kind.TEXT)),
              Map.of("unit", UNIT),
              Set.of("unit")),
          new TableForm(
              EXTENSION,
              false,
              with(Map.of("count", Kind.NUMBER, "overdue", Kind.BOOLEAN)),
              Map.of("decision", TEXT, "limit", LIMIT),
              Set.of("decision")));

  private static Map<String, Kind> with(Map<String, Kind> own) {
    Map<String, Kind> all = new TreeMap<>(CASE);
    all.putAll(own);
    return Map.copyOf(all);
  }
}
