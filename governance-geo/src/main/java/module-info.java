import org.jspecify.annotations.NullMarked;

/** Where things are: the map of a city's grids and exact location in it. */
@NullMarked
module io.gridgov.geo {
  requires transitive io.gridgov.core;
  requires transitive org.locationtech.jts;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.gridgov.geo.coverage;
  exports io.gridgov.geo.datum;
  exports io.gridgov.geo.io;
  exports io.gridgov.geo.locate;
  exports io.gridgov.geo.redraw;

  provides io.gridgov.core.pack.PackSection with
      io.gridgov.geo.io.BoundariesSection;
}
