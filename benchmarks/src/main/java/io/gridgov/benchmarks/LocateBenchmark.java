package io.gridgov.benchmarks;

import io.gridgov.benchmarks.locate.Esri;
import io.gridgov.benchmarks.locate.Gridgov;
import io.gridgov.benchmarks.locate.Ground;
import io.gridgov.benchmarks.locate.JtsTree;
import io.gridgov.benchmarks.locate.Peer;
import io.gridgov.benchmarks.locate.S2;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which grid holds a point: independent random points over the box of a map, peers prebuilt. {@code
 * -p map=city,france}; memory and building time by {@link io.gridgov.benchmarks.locate.Footprint}.
 */
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LocateBenchmark {
  private static final int MASK = Ground.POINTS - 1;

  /** Points at which slower peers are compared; the library is compared at all. */
  private static final int COMPARED = 1 << 17;

  /** Somebody who is asked for one point after the other. */
  @State(Scope.Benchmark)
  public abstract static class Asked {
    /** Which map. */
    @Param({"city"})
    public String map = "city";

    private @Nullable Peer peer;
    private int next;

    final void build(Function<Ground, Peer> builder, int compared) {
      Ground ground = Ground.of(map);
      Peer built = builder.apply(ground);
      Peer judge = JtsTree.indexed(ground, ground.geometries());
      System.out.println("# " + built.settings());
      System.out.println("# " + ground.compared(built, judge, compared));
      peer = built;
    }

    final int find() {
      next = (next + 1) & MASK;
      return Objects.requireNonNull(peer).find(next);
    }
  }

  /** The library. */
  public static class Ours extends Asked {
    /** Builds it, and compares it with JTS at every point. */
    @Setup
    public void build() {
      build(Gridgov::new, Ground.POINTS);
    }
  }

  /** JTS' tree and indexed locators. */
  public static class Indexed extends Asked {
    /** Builds it. */
    @Setup
    public void build() {
      build(ground -> JtsTree.indexed(ground, ground.geometries()), 0);
    }
  }

  /** JTS' tree and prepared polygons. */
  public static class Prepared extends Asked {
    /** Builds it. */
    @Setup
    public void build() {
      build(ground -> JtsTree.prepared(ground, ground.geometries()), COMPARED);
    }
  }

  /** S2's shape index. */
  public static class Sphere extends Asked {
    /** Builds it. */
    @Setup
    public void build() {
      build(S2::new, COMPARED);
    }
  }

  /** Esri's quad tree and accelerated polygons. */
  public static class Quads extends Asked {
    /** Builds it. */
    @Setup
    public void build() {
      build(ground -> new Esri(ground, ground.geometries()), COMPARED);
    }
  }

  /** The library, a million points at once. */
  @State(Scope.Benchmark)
  public static class Batch {
    /** Which map. */
    @Param({"city"})
    public String map = "city";

    private Runnable sorted = () -> {};
    private Runnable unsorted = () -> {};

    /** Builds it, and sorts the points. */
    @Setup
    public void build() {
      Ground ground = Ground.of(map);
      Gridgov ours = new Gridgov(ground);
      sorted = ours.batch(ground.sorted());
      unsorted = ours.batch(ground.unsorted());
    }
  }

  /** The library. */
  @Benchmark
  public int gridgov(Ours ours) {
    return ours.find();
  }

  /** The library, points sorted in bands. */
  @Benchmark
  @OperationsPerInvocation(Ground.POINTS)
  public void gridgovSorted(Batch batch) {
    batch.sorted.run();
  }

  /** The library, points in random order. */
  @Benchmark
  @OperationsPerInvocation(Ground.POINTS)
  public void gridgovUnsorted(Batch batch) {
    batch.unsorted.run();
  }

  /** STRtree and IndexedPointInAreaLocator. */
  @Benchmark
  public int jtsIndexed(Indexed jts) {
    return jts.find();
  }

  /** STRtree and PreparedPolygon. */
  @Benchmark
  public int jtsPrepared(Prepared jts) {
    return jts.find();
  }

  /** S2ContainsPointQuery. */
  @Benchmark
  public int s2(Sphere s2) {
    return s2.find();
  }

  /** QuadTree and OperatorContains. */
  @Benchmark
  public int esri(Quads esri) {
    return esri.find();
  }
}
