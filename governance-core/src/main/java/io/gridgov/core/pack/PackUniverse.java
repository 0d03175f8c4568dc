package io.gridgov.core.pack;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes and grids of one city on one day.
 *
 * <p>Columns named {@code matter} and {@code unit} hold matters, by kind and code, and units;
 * columns of grids hold grids; a code in any other column may be either, or of the city's own.
 */
record PackUniverse(PackHierarchies tree) implements Universe {
  private static final String MATTER = "matter";
  private static final String UNIT = "unit";

  @Override
  public Collection<String> codes(Column column) {
    List<String> codes = new ArrayList<>();
    if (!column.name().equals(UNIT)) {
      tree.matters().rows().stream()
          .filter(row -> row.validity().holdsOn(tree.day()))
          .forEach(row -> codes.add(row.id().toString()));
    }
    if (!column.name().equals(MATTER)) {
      tree.units().rows().stream()
          .filter(row -> row.validity().holdsOn(tree.day()))
          .forEach(row -> codes.add(row.id().value()));
    }
    return codes.stream().distinct().sorted().toList();
  }

  @Override
  public Collection<GridCode> grids(Column column) {
    return tree.grids().grids().stream().map(Grid::code).toList();
  }

  @Override
  public boolean isClosed(Column column) {
    return column.type().kind() == ColumnType.Kind.GRID
        || column.name().equals(MATTER)
        || column.name().equals(UNIT);
  }

  @Override
  public Set<String> above(String code) {
    Set<String> above = new HashSet<>();
    for (MatterId matter : matters(code)) {
      climb(matter, above);
    }
    if (UnitId.isValid(code) && tree.units().find(UnitId.of(code), tree.day()).isPresent()) {
      climb(UnitId.of(code), above);
    }
    return above;
  }

  /** The matters that a code means: with its kind one, without it all of that code. */
  private List<MatterId> matters(String code) {
    int colon = code.indexOf(':');
    return colon > 0 && colon < code.length() - 1
        ? List.of(MatterId.parse(code))
        : tree.matters().rows().stream()
            .map(Matter::id)
            .filter(id -> id.code().equals(code))
            .toList();
  }

  private void climb(MatterId matter, Set<String> above) {
    Optional<MatterId> step = Optional.of(matter);
    while (step.isPresent() && above.add(step.get().toString())) {
      MatterId here = step.get();
      above.add(here.code());
      step =
          tree.matters()
              .find(here, tree.day())
              .flatMap(Matter::parent)
              .map(parent -> new MatterId(here.kind(), parent));
    }
  }

  private void climb(UnitId unit, Set<String> above) {
    Deque<UnitId> open = new ArrayDeque<>(List.of(unit));
    Set<UnitId> seen = new HashSet<>();
    while (!open.isEmpty()) {
      UnitId here = open.pop();
      if (seen.add(here)) {
        above.add(here.value());
        Optional<Unit> found = tree.units().find(here, tree.day());
        found.flatMap(Unit::parent).ifPresent(open::push);
        found.flatMap(Unit::managedBy).ifPresent(open::push);
      }
    }
  }

  @Override
  public Set<GridCode> around(GridCode grid) {
    return tree.grids().find(grid).isEmpty()
        ? Set.of()
        : tree.grids().chainOf(grid).stream().map(Grid::code).collect(Collectors.toSet());
  }

  @Override
  public Hierarchies hierarchies() {
    return tree;
  }

  @Override
  public Optional<LocalDate> day() {
    return Optional.of(tree.day());
  }
}
