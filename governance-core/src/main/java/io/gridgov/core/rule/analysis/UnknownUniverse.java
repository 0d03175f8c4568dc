package io.gridgov.core.rule.analysis;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Hierarchies;
import java.util.List;
import java.util.Set;

/** Anything may exist, and stands under itself alone. */
enum UnknownUniverse implements Universe, Hierarchies {
  INSTANCE;

  @Override
  public List<String> codes(Column column) {
    return List.of();
  }

  @Override
  public List<GridCode> grids(Column column) {
    return List.of();
  }

  @Override
  public boolean isClosed(Column column) {
    return false;
  }

  @Override
  public Set<String> above(String code) {
    return Set.of(code);
  }

  @Override
  public Set<GridCode> around(GridCode grid) {
    return Set.of(grid);
  }

  @Override
  public Hierarchies hierarchies() {
    return this;
  }

  @Override
  public boolean under(String code, String above) {
    return code.equals(above);
  }

  @Override
  public boolean within(GridCode grid, GridCode ancestor) {
    return grid.equals(ancestor);
  }
}
