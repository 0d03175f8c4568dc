package io.gridgov.core.pack;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Relation;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.util.List;
import java.util.Optional;

/** The rows of {@code units.csv}, {@code jurisdictions.csv} and {@code relations.csv}. */
final class UnitRows {
  private UnitRows() {}

  static Optional<Unit> unit(Cells cells) {
    Optional<UnitId> id = cells.need("id", cells::unit);
    Optional<String> name = cells.needed("name");
    Optional<String> kind = cells.needed("kind");
    Unit rest =
        new Unit(
            id.orElse(UnitId.of("-")),
            name.orElse(""),
            kind.orElse(""),
            cells.text("line"),
            cells.text("level"),
            cells.unit("parent"),
            cells.grid("grid"),
            cells.unit("managed_by"),
            cells.validity(),
            cells.unit("successor"),
            Optional.of(cells.text("calendar")).filter(text -> !text.isEmpty()));
    return id.map(known -> rest);
  }

  static List<String> write(Unit unit) {
    return List.of(
        unit.id().value(),
        unit.name(),
        unit.kind(),
        unit.line(),
        unit.level(),
        Written.of(unit.parent()),
        Written.of(unit.grid()),
        Written.of(unit.managedBy()),
        Written.of(unit.validity().from()),
        Written.of(unit.validity().to()),
        Written.of(unit.successor()),
        unit.calendar().orElse(""));
  }

  static Optional<Jurisdiction> jurisdiction(Cells cells) {
    Optional<UnitId> unit = cells.need("unit", cells::unit);
    Optional<GridCode> grid = cells.need("grid", cells::grid);
    var validity = cells.validity();
    return unit.isEmpty() || grid.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Jurisdiction(
                unit.get(), cells.text("line"), grid.get(), validity, cells.text("basis")));
  }

  static List<String> write(Jurisdiction row) {
    return List.of(
        row.unit().value(),
        row.line(),
        row.grid().value(),
        Written.of(row.validity().from()),
        Written.of(row.validity().to()),
        row.basis());
  }

  static Optional<Relation> relation(Cells cells) {
    Optional<String> kind = cells.needed("kind");
    Optional<UnitId> parent = cells.need("parent", cells::unit);
    Optional<UnitId> child = cells.need("child", cells::unit);
    cells.word("role", "lead|member", UnitRows::role);
    var validity = cells.validity();
    return kind.isEmpty() || parent.isEmpty() || child.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Relation(kind.get(), parent.get(), child.get(), cells.text("role"), validity));
  }

  private static Optional<String> role(String text) {
    return Optional.of(text).filter(role -> role.equals("lead") || role.equals("member"));
  }

  static List<String> write(Relation row) {
    return List.of(
        row.kind(),
        row.parent().value(),
        row.child().value(),
        row.role(),
        Written.of(row.validity().from()),
        Written.of(row.validity().to()));
  }
}
