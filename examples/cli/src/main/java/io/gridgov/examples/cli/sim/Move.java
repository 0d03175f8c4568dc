package io.gridgov.examples.cli.sim;

import io.gridgov.workflow.order.Command;
import java.time.Instant;

/** What somebody is about to do, and when. */
record Move(Instant at, Command command) {
  Move notBefore(Instant earliest) {
    return at.isBefore(earliest) ? new Move(earliest, command) : this;
  }
}
