package io.gridgov.workflow.pack;

import io.gridgov.core.grid.Level;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import java.util.Collection;
import java.util.List;

/** The words that a fact can be, as far as the pack or the library says. */
final class KnownValues {
  private final CityPack city;

  KnownValues(CityPack city) {
    this.city = city;
  }

  /** The words that a column's closed set does not hold; none if it holds any words. */
  List<String> leftOut(Column column, ColumnType declared) {
    List<String> set = column.type().words();
    return set.isEmpty()
        ? List.of()
        : known(column.name(), declared).stream()
            .filter(word -> !word.isEmpty() && !set.contains(word))
            .distinct()
            .sorted()
            .toList();
  }

  private Collection<String> known(String fact, ColumnType declared) {
    return switch (fact) {
      case "kind" -> city.matters().rows().stream().map(matter -> matter.id().kind()).toList();
      case "severity" -> city.matters().rows().stream().map(Matter::severity).toList();
      case "level" -> city.grids().scheme().levels().stream().map(Level::name).toList();
      default -> declared.words();
    };
  }
}
