package io.gridgov.examples.cli.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the grid that a request states, in the ways of the mapping. */
final class StatedGrids {
  static final Pattern GROUP = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)\\}");
  private static final String AREA = "area";

  private record Way(String column, Pattern pattern, String code) {}

  private final List<Way> ways;
  private final Map<String, String> areaByName = new HashMap<>();
  private final Set<String> known;

  StatedGrids(Mapping mapping, Set<String> known) {
    this.ways =
        mapping.stated().stream()
            .map(s -> new Way(s.column(), Pattern.compile(s.pattern()), s.code()))
            .toList();
    mapping.areas().forEach(area -> areaByName.put(upper(area.name()), area.code()));
    this.known = Set.copyOf(known);
  }

  /** The first way that leads to a grid of the city wins. */
  Optional<String> find(UnaryOperator<String> cellOfColumn) {
    return ways.stream()
        .flatMap(way -> code(way, cellOfColumn.apply(way.column())).stream())
        .filter(known::contains)
        .findFirst();
  }

  private Optional<String> code(Way way, String cell) {
    Matcher cellMatcher = way.pattern().matcher(cell);
    if (!cellMatcher.matches()) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder();
    Matcher groups = GROUP.matcher(way.code());
    while (groups.find()) {
      groups.appendReplacement(code, Matcher.quoteReplacement(value(groups.group(1), cellMatcher)));
    }
    return Optional.of(groups.appendTail(code).toString());
  }

  /** An unknown area gives a code that no grid has. */
  private String value(String group, Matcher cell) {
    String text = cell.group(group);
    if (text == null) {
      return "";
    }
    return group.equals(AREA) ? areaByName.getOrDefault(upper(text), "?") : text;
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
