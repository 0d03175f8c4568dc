package io.gridgov.benchmarks.locate;

/** Somebody who knows in which territory a point lies. */
public interface Peer {
  /** The first territory found that contains the point, by its place on the map; -1 for none. */
  int find(int point);

  /** How it was set up, in a line. */
  String settings();
}
