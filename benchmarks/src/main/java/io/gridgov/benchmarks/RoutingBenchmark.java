package io.gridgov.benchmarks;

import io.gridgov.benchmarks.peer.Agreement;
import io.gridgov.benchmarks.peer.Gridgov;
import io.gridgov.benchmarks.peer.RoutingScan;
import io.gridgov.benchmarks.table.Workload;
import io.gridgov.benchmarks.table.Workloads;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Explanation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 10,000 rows, 8 inputs: the routing table of a large city. */
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class RoutingBenchmark {
  /** Both engines, which agree on every case. */
  @State(Scope.Benchmark)
  public static class Engines {
    final Workload workload = Workloads.routing();
    final Gridgov ours = new Gridgov(workload);
    final RoutingScan scan = new RoutingScan(workload);
    final Cycle cycle = new Cycle(workload.cases().size(), workload.seed());

    /** Compares all answers. */
    public Engines() {
      System.out.println(Agreement.require(workload, ours, scan));
    }
  }

  /** The bare evaluation: the row, from the columns' values. */
  @Benchmark
  public int findFirst(Engines engines) {
    return engines.ours.find(engines.cycle.next());
  }

  /** The decision, from facts with names. */
  @Benchmark
  public Decision decide(Engines engines) {
    return engines.ours.decide(engines.cycle.next());
  }

  /** The decision and why its row answered: the conditions, the basis. */
  @Benchmark
  public Object explain(Engines engines) {
    Explanation why = engines.ours.explain(engines.cycle.next());
    return why.held().size() + why.basis().length();
  }

  /** The decision and its explanation as text in both languages. */
  @Benchmark
  public Object explainText(Engines engines) {
    return engines.ours.explain(engines.cycle.next()).text();
  }

  /** Typed rows by hand. */
  @Benchmark
  public int linearScan(Engines engines) {
    return engines.scan.find(engines.cycle.next());
  }
}
