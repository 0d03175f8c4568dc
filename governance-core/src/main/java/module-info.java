import org.jspecify.annotations.NullMarked;

/**
 * What a city is, and how its rules and its time are written.
 *
 * <p>Values and pure functions; only the pack reads files.
 */
@NullMarked
@SuppressWarnings("module") // the module that internal.json is for is compiled later
module io.gridgov.core {
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires static transitive org.jspecify;

  exports io.gridgov.core;
  exports io.gridgov.core.calendar;
  exports io.gridgov.core.element;
  exports io.gridgov.core.grid;
  exports io.gridgov.core.matter;
  exports io.gridgov.core.pack;
  exports io.gridgov.core.place;
  exports io.gridgov.core.post;
  exports io.gridgov.core.problem;
  exports io.gridgov.core.rule;
  exports io.gridgov.core.rule.analysis;
  exports io.gridgov.core.rule.dmn;
  exports io.gridgov.core.sheet;
  exports io.gridgov.core.unit;
  exports io.gridgov.core.internal.json to
      io.gridgov.workflow;

  uses io.gridgov.core.pack.PackSection;
}
