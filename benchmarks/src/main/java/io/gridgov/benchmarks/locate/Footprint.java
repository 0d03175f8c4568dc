package io.gridgov.benchmarks.locate;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;

/** How long building takes and how much it holds, by turns: the library, and JTS' pair. */
public final class Footprint {
  private static final int ROUNDS = 5;

  private Footprint() {}

  /**
   * Prints a line for each round and engine.
   *
   * @param args the map: city or france
   */
  public static void main(String[] args) {
    Ground ground = Ground.of(args.length == 0 ? "city" : args[0]);
    List<Geometry> geometries = ground.geometries();
    for (int round = 0; round < ROUNDS; round++) {
      measure("gridgov", () -> new Gridgov(ground));
      measure("jtsIndexed", () -> JtsTree.indexed(ground, geometries));
    }
  }

  private static void measure(String name, Supplier<Peer> builder) {
    long before = used();
    long start = System.nanoTime();
    Peer peer = builder.get();
    long nanos = System.nanoTime() - start;
    long held = used() - before;
    System.out.printf(
        Locale.ROOT,
        "%s: built in %d ms, holds %.1f MB beside the geometries (%d)%n",
        name,
        nanos / 1_000_000,
        held / 1e6,
        peer.find(0));
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
