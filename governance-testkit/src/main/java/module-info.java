import org.jspecify.annotations.NullMarked;

/** Arbitraries, a settable clock and conformance suites. */
@NullMarked
module io.gridgov.testkit {
  requires transitive io.gridgov.core;
  requires transitive io.gridgov.geo;
  requires transitive io.gridgov.workflow;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.junit.jupiter.api;
  requires static transitive org.jspecify;

  exports io.gridgov.testkit;
  exports io.gridgov.testkit.arbitrary;
  exports io.gridgov.testkit.city;
  exports io.gridgov.testkit.table;
}
