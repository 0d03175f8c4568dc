package io.gridgov.core.pack;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.matter.MatterCatalogue;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.unit.UnitDirectory;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;

/** What stands under what in one city on one day. */
record PackHierarchies(GridTree grids, MatterCatalogue matters, UnitDirectory units, LocalDate day)
    implements Hierarchies {

  @Override
  public boolean under(String code, String above) {
    return matters.isUnder(code, above, day) || isUnitUnder(code, above);
  }

  private boolean isUnitUnder(String code, String above) {
    return UnitId.isValid(code)
        && UnitId.isValid(above)
        && units.find(UnitId.of(code), day).isPresent()
        && units.isUnder(UnitId.of(code), UnitId.of(above), day);
  }

  @Override
  public boolean within(GridCode grid, GridCode ancestor) {
    return grids.within(grid, ancestor);
  }
}
