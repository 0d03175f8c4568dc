package io.gridgov.benchmarks.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
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
    List<Built> ours = new ArrayList<>();
    List<Built> jts = new ArrayList<>();
    for (int round = 0; round <= ROUNDS; round++) {
      Built gridgov = built("gridgov", () -> new Gridgov(ground));
      Built indexed = built("jtsIndexed", () -> JtsTree.indexed(ground, geometries));
      if (round > 0) { // the first is warm-up
        ours.add(gridgov);
        jts.add(indexed);
      }
    }
    print("time to build", median(ours, Built::nanos) / median(jts, Built::nanos), 3);
    print("memory held", median(ours, Built::bytes) / median(jts, Built::bytes), 1);
  }

  private record Built(double nanos, double bytes) {}

  private static void print(String what, double ratio, double most) {
    System.out.printf(
        Locale.ROOT,
        "| %s, gridgov : jtsIndexed | %.2f | ≤ %.0f | %s |%n",
        what,
        ratio,
        most,
        ratio <= most ? "met" : "NOT MET");
  }

  private static double median(List<Built> rounds, ToDoubleFunction<Built> part) {
    return rounds.stream().mapToDouble(part).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static Built built(String name, Supplier<Peer> builder) {
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
    return new Built(nanos, held);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
