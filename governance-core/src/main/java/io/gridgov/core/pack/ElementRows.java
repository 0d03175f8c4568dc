package io.gridgov.core.pack;

import io.gridgov.core.element.Element;
import io.gridgov.core.grid.GridCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of {@code elements.csv} and {@code fields.csv}; no fault shows a reference. */
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

  static Optional<Field> field(Cells cells) {
    Optional<String> name = cells.needed("name");
    Optional<Field.Type> type =
        cells.need(
            "type",
            c -> cells.word(c, "text|number|boolean|date|time|code|grid", Field.Type::find));
    Optional<Field.On> on =
        cells.need("on", c -> cells.word(c, "report|order|unit", Field.On::find));
    Optional<Field.Personal> personal =
        cells.need("personal", c -> cells.word(c, "none|personal|sensitive", Field.Personal::find));
    if (name.isEmpty() || type.isEmpty() || on.isEmpty() || personal.isEmpty()) {
      return Optional.empty();
    }
    if (personal.get() != Field.Personal.NONE && cells.text("basis").isEmpty()) {
      cells.fault(PackFault.NO_BASIS, "basis");
    }
    List<String> values =
        Arrays.stream(cells.text("values").split("[|;；]", -1))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .toList();
    return Optional.of(
        new Field(name.get(), type.get(), values, on.get(), personal.get(), cells.text("basis")));
  }

  static List<String> write(Field field) {
    return List.of(
        field.name(),
        Words.of(field.type()),
        String.join("|", field.values()),
        Words.of(field.on()),
        Words.of(field.personal()),
        field.basis());
  }
}
