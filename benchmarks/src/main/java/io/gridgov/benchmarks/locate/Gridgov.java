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

  /** Counts other answers, where the territory is valid. */
  public String comparedWith(Peer peer) {
    int compared = 0;
    int wrong = 0;
    for (int point = 0; point < Ground.POINTS; point++) {
      int ours = find(point);
      int theirs = peer.find(point);
      if ((ours < 0 || index.isValid(ours)) && (theirs < 0 || index.isValid(theirs))) {
        compared++;
        wrong += ours == theirs ? 0 : 1;
      }
    }
    return "# other answers than JTS': " + wrong + " of " + compared;
  }
}
