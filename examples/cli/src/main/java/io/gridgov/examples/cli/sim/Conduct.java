package io.gridgov.examples.cli.sim;

import java.util.Optional;

/** How the people around one order behave. */
interface Conduct {
  /** What is done next; empty if nobody does anything more of their own accord. */
  Optional<Move> next(Scene scene);
}
