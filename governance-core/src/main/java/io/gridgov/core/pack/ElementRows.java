package io.gridgov.core.pack;

import io.gridgov.core.element.Element;
import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Optional;

/** The rows of {@code elements.csv}; no fault shows a reference. */
final class ElementRows {
  private ElementRows() {}

  static Optional<Element> element(Cells cells) {
    Optional<Element.Kind> kind =
        cells.need(
            "kind",
            c ->
                cells.word(
                    c, "people|situation|place|matter|thing|organisation", Element.Kind::find));
    Optional<GridCode> grid = cells.need("grid", cells::grid);
    var count = cells.count("count");
    var validity = cells.validity();
    if (kind.isEmpty() || grid.isEmpty()) {
      return Optional.empty();
    }
    boolean people = kind.get() == Element.Kind.PEOPLE;
    if (people && !(cells.text("code").isEmpty() && cells.text("state").isEmpty())) {
      cells.fault(PackFault.PEOPLE_CODED, cells.text("code").isEmpty() ? "state" : "code");
      return Optional.empty();
    }
    return Optional.of(
        new Element(
            kind.get(),
            cells.text("ref"),
            count,
            grid.get(),
            cells.text("standard"),
            cells.text("code"),
            cells.text("state"),
            validity,
            cells.text("source")));
  }

  static List<String> write(Element element) {
    return List.of(
        element.kind().text(),
        element.ref(),
        Written.of(element.count()),
        element.grid().value(),
        element.standard(),
        element.code(),
        element.state(),
        Written.of(element.validity().from()),
        Written.of(element.validity().to()),
        element.source());
  }
}
