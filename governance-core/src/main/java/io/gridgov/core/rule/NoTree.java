package io.gridgov.core.rule;

import io.gridgov.core.grid.GridCode;

/** Nothing stands under anything: for facts that are missing. */
enum NoTree implements Hierarchies {
  NONE;

  @Override
  public boolean under(String code, String above) {
    return false;
  }

  @Override
  public boolean within(GridCode grid, GridCode ancestor) {
    return false;
  }
}
