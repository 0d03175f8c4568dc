package io.gridgov.benchmarks.peer;

/** Something that decides the cases of a workload; each holds them in its own form. */
public interface Engine {
  /** The name in the page of results. */
  String name();

  /** The answer to a case: the row's, or the default one's. */
  String answer(int number);
}
