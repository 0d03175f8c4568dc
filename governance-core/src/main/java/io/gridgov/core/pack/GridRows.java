package io.gridgov.core.pack;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rows of {@code grids.csv} and {@code changes.csv}. */
final class GridRows {
  private GridRows() {}

  static Optional<Grid> grid(Cells cells) {
    Optional<GridCode> code = cells.need("code", cells::grid);
    Optional<String> name = cells.needed("name");
    Optional<String> level = cells.needed("level");
    Optional<GridKind> kind = cells.word("kind", "base|exclusive|cell", GridKind::find);
    Grid rest =
        new Grid(
            code.orElse(GridCode.of("-")),
            name.orElse(""),
            level.orElse(""),
            kind.orElse(GridKind.BASE),
            cells.grid("parent"),
            cells.grid("managed_by"),
            cells.count("households"),
            cells.validity(),
            cells.text("note"));
    return code.map(known -> rest);
  }

  static List<String> write(Grid grid) {
    return List.of(
        grid.code().value(),
        grid.name(),
        grid.level(),
        grid.kind().text(),
        Written.of(grid.parent()),
        Written.of(grid.managedBy()),
        Written.of(grid.households()),
        Written.of(grid.validity().from()),
        Written.of(grid.validity().to()),
        grid.note());
  }

  static Optional<Change> change(Cells cells) {
    Optional<LocalDate> date = cells.need("date", cells::date);
    Optional<Change.Kind> kind =
        cells.need(
            "kind",
            column ->
                cells.word(
                    column, "found|rename|recode|split|merge|transfer|close", Change.Kind::find));
    Optional<GridCode> from = cells.grid("from");
    Optional<GridCode> to = cells.grid("to");
    var share = cells.share("share");
    if (date.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    boolean fromFits = (kind.get() == Change.Kind.FOUND) == cells.text("from").isEmpty();
    boolean toFits = (kind.get() == Change.Kind.CLOSE) == cells.text("to").isEmpty();
    if (!fromFits || !toFits) {
      cells.fault(PackFault.CHANGE_ENDS, fromFits ? "to" : "from", Words.of(kind.get()));
      return Optional.empty();
    }
    boolean readable =
        from.isPresent() != cells.text("from").isEmpty()
            && to.isPresent() != cells.text("to").isEmpty();
    return readable
        ? Optional.of(new Change(date.get(), kind.get(), from, to, share, cells.text("basis")))
        : Optional.empty();
  }

  static List<String> write(Change change) {
    return List.of(
        change.date().toString(),
        Words.of(change.kind()),
        Written.of(change.from()),
        Written.of(change.to()),
        change.share().toString(),
        change.basis());
  }
}
