package io.gridgov.core.pack;

import io.gridgov.core.element.Element;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks elements; no fault shows a reference. */
final class ElementChecks {
  private ElementChecks() {}

  static void checkElements(
      List<Entry<Element>> entries, DatedIndex<GridCode, Grid> grids, Problems problems) {
    Map<String, Entry<Element>> people = new HashMap<>();
    for (Entry<Element> entry : entries) {
      Element element = entry.value();
      grids.check(
          Optional.of(element.grid()),
          element.validity(),
          entry.spot("grid"),
          PackFault.UNKNOWN_GRID,
          problems);
      if (element.kind() == Element.Kind.PEOPLE && !element.ref().isEmpty()) {
        Entry<Element> first = people.putIfAbsent(element.ref(), entry);
        if (first != null) {
          problems.add(PackFault.KEPT_BINDING.at(entry.spot("ref"), first.line()));
        }
      }
    }
  }
}
