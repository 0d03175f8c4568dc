package io.gridgov.benchmarks;

import io.gridgov.benchmarks.peer.DroolsAnalysis;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.testkit.table.LargeTables;
import io.gridgov.testkit.table.RoutingTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The analysis of tables, beside Drools' own of a table that it can finish: 500 rows that tile the
 * space of four numbers, hit policy U, without gap or overlap.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class AnalysisBenchmark {
  private static final long SEED = 7;
  private static final int NOISE = 10;
  private static final int ANY = 10;

  /** The yardstick. */
  @State(Scope.Benchmark)
  public static class Peer {
    final DroolsAnalysis drools =
        new DroolsAnalysis(LargeTables.tiles(SEED, HitPolicy.UNIQUE, 500, 4));
  }

  /** Our tables. */
  @State(Scope.Benchmark)
  public static class Ours {
    final DecisionTable tiles = LargeTables.tiles(SEED, HitPolicy.UNIQUE, 500, 4);
    final DecisionTable noisy = LargeTables.disturbed(SEED, HitPolicy.UNIQUE, 500, 6, NOISE);
    final DecisionTable random = LargeTables.ranges(SEED, HitPolicy.UNIQUE, 500, 6, ANY);
    final DecisionTable small = LargeTables.ranges(SEED, HitPolicy.UNIQUE, 100, 4, ANY);
    final RoutingTable routing = RoutingTable.of(SEED, 10_000);
  }

  /** Drools, on the tiling table; it must find neither gap nor overlap. */
  @Benchmark
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public void droolsTiles500x4(Peer peer) {
    peer.drools.requireWhole();
  }

  /** Ours, on the same table. */
  @Benchmark
  public TableAnalysis tiles500x4(Ours ours) {
    return decided(TableAnalysis.of(ours.tiles));
  }

  /** 500 rows that tile the space of six numbers, one in ten with a bound moved. */
  @Benchmark
  public TableAnalysis noisyTiles500x6(Ours ours) {
    return decided(TableAnalysis.of(ours.noisy));
  }

  /** 500 rows of six ranges at random, one cell in ten asking nothing. */
  @Benchmark
  public TableAnalysis random500x6(Ours ours) {
    return decided(TableAnalysis.of(ours.random));
  }

  /** 100 rows of four ranges at random, one cell in ten asking nothing. */
  @Benchmark
  public TableAnalysis random100x4(Ours ours) {
    return decided(TableAnalysis.of(ours.small));
  }

  /** The routing table of a large city: 10,000 rows, 8 inputs, 40,420 grids. */
  @Benchmark
  public TableAnalysis routing10000x8(Ours ours) {
    Universe universe = ours.routing.universe();
    return decided(TableAnalysis.of(ours.routing.table(), universe));
  }

  private static TableAnalysis decided(TableAnalysis analysis) {
    if (analysis.isUndecided()) {
      throw new IllegalStateException("analysis must be decided: " + analysis.verdicts());
    }
    return analysis;
  }
}
