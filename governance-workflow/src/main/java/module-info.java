import org.jspecify.annotations.NullMarked;

/** What happens to a report: intake, routing, limits, the work order and its engine. */
@NullMarked
module io.gridgov.workflow {
  requires transitive io.gridgov.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.gridgov.workflow.engine;
  exports io.gridgov.workflow.engine.spi;
  exports io.gridgov.workflow.intake;
  exports io.gridgov.workflow.journal;
  exports io.gridgov.workflow.lifecycle;
  exports io.gridgov.workflow.limit;
  exports io.gridgov.workflow.measure;
  exports io.gridgov.workflow.order;
  exports io.gridgov.workflow.pack;
  exports io.gridgov.workflow.routing;
  exports io.gridgov.workflow.rulebook;

  provides io.gridgov.core.pack.PackSection with
      io.gridgov.workflow.pack.LifecyclesSection;
}
