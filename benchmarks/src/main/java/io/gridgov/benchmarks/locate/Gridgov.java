package io.gridgov.benchmarks.locate;

import io.gridgov.geo.locate.TerritoryIndex;

/** The library itself. */
public final class Gridgov implements Peer {
  private final Ground ground;
  private final TerritoryIndex index;

  /** Builds the index. */
  public Gridgov(Ground ground) {
    this.ground = ground;
    this.index = TerritoryIndex.of(ground.map());
  }

  @Override
  public int find(int point) {
    return index.find(ground.lon(point), ground.lat(point));
  }

  /** What to run for many points at once. */
  public Runnable batch(double[][] points) {
    int[] numbers = new int[points[0].length];
    return () -> index.findAll(points[0], points[1], numbers);
  }

  @Override
  public String settings() {
    return "gridgov: TerritoryIndex of " + index.map() + ", " + index.bytes() + " bytes";
  }
}
