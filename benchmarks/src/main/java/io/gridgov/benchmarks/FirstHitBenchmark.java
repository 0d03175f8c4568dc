package io.gridgov.benchmarks;

import io.gridgov.benchmarks.peer.Agreement;
import io.gridgov.benchmarks.peer.Camunda;
import io.gridgov.benchmarks.peer.Drools;
import io.gridgov.benchmarks.peer.EasyRules;
import io.gridgov.benchmarks.peer.Engine;
import io.gridgov.benchmarks.peer.FirstHitScan;
import io.gridgov.benchmarks.peer.Gridgov;
import io.gridgov.benchmarks.table.Workload;
import io.gridgov.benchmarks.table.Workloads;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Explanation;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 500 rows, 4 inputs, the first row that applies. */
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FirstHitBenchmark {
  /** The library. */
  @State(Scope.Benchmark)
  public static class Ours {
    final Workload workload = Workloads.firstHit();
    final Gridgov engine = new Gridgov(workload);
    final Cycle cycle = new Cycle(workload.cases().size(), workload.seed());

    /** Compares all answers with those of the scan. */
    public Ours() {
      System.out.println(Agreement.require(workload, engine, new FirstHitScan(workload)));
    }
  }

  /** A peer, whose answers were all compared with the library's. */
  public abstract static class Peer<E extends Engine> {
    final E engine;
    final Cycle cycle;

    Peer(Function<Workload, E> make) {
      Workload workload = Workloads.firstHit();
      engine = make.apply(workload);
      cycle = new Cycle(workload.cases().size(), workload.seed());
      System.out.println(Agreement.require(workload, new Gridgov(workload), engine));
    }
  }

  /** The scan. */
  @State(Scope.Benchmark)
  public static class Scan extends Peer<FirstHitScan> {
    /** Builds it. */
    public Scan() {
      super(FirstHitScan::new);
    }
  }

  /** Drools. */
  @State(Scope.Benchmark)
  public static class OfDrools extends Peer<Drools> {
    /** Builds it. */
    public OfDrools() {
      super(Drools::new);
    }
  }

  /** EasyRules. */
  @State(Scope.Benchmark)
  public static class OfEasyRules extends Peer<EasyRules> {
    /** Builds it. */
    public OfEasyRules() {
      super(EasyRules::new);
    }
  }

  /** Camunda. */
  @State(Scope.Benchmark)
  public static class OfCamunda extends Peer<Camunda> {
    /** Builds it. */
    public OfCamunda() {
      super(Camunda::new);
    }
  }

  /** The bare evaluation: the row, from the columns' values. */
  @Benchmark
  public int findFirst(Ours ours) {
    return ours.engine.find(ours.cycle.next());
  }

  /** The decision, from facts with names. */
  @Benchmark
  public Decision decide(Ours ours) {
    return ours.engine.decide(ours.cycle.next());
  }

  /** The decision and why its row answered: the conditions, the basis. */
  @Benchmark
  public Object explain(Ours ours) {
    Explanation why = ours.engine.explain(ours.cycle.next());
    return why.held().size() + why.basis().length();
  }

  /** The decision and its explanation as text in both languages. */
  @Benchmark
  public Object explainText(Ours ours) {
    return ours.engine.explain(ours.cycle.next()).text();
  }

  /** Typed rows by hand. */
  @Benchmark
  public int linearScan(Scan scan) {
    return scan.engine.find(scan.cycle.next());
  }

  /** Drools' DMN engine. */
  @Benchmark
  public String drools(OfDrools peer) {
    return peer.engine.answer(peer.cycle.next());
  }

  /** EasyRules. */
  @Benchmark
  public String easyRules(OfEasyRules peer) {
    return peer.engine.answer(peer.cycle.next());
  }

  /** Camunda's DMN engine. */
  @Benchmark
  public String camunda(OfCamunda peer) {
    return peer.engine.answer(peer.cycle.next());
  }
}
