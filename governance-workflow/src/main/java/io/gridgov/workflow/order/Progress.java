package io.gridgov.workflow.order;

import java.time.Instant;
import java.util.Optional;

/**
 * How far an order has come (进展).
 *
 * @param accepted true once it is an order of this city
 * @param lifecycle the lifecycle that it follows; empty before acceptance
 * @param pack hash of the pack whose lifecycle it keeps; empty before acceptance
 * @param returns how often a unit sent it back
 * @param reworks how often its result failed
 * @param handledAt when the latest result was reported
 * @param endedAt when it ended
 * @param solved whether the requester calls it solved
 * @param satisfied whether the requester is satisfied
 * @since 0.1.0
 */
public record Progress(
    boolean accepted,
    String lifecycle,
    String pack,
    int returns,
    int reworks,
    Optional<Instant> handledAt,
    Optional<Instant> endedAt,
    Optional<Boolean> solved,
    Optional<Boolean> satisfied) {
  static final Progress NONE =
      new Progress(
          false,
          "",
          "",
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Progress accepted(OrderEvent.Accepted event) {
    return new Progress(
        true,
        event.lifecycle(),
        event.pack(),
        returns,
        reworks,
        handledAt,
        endedAt,
        solved,
        satisfied);
  }

  Progress returned() {
    return new Progress(
        accepted, lifecycle, pack, returns + 1, reworks, handledAt, endedAt, solved, satisfied);
  }

  Progress reworked() {
    return new Progress(
        accepted,
        lifecycle,
        pack,
        returns,
        reworks + 1,
        Optional.empty(),
        endedAt,
        solved,
        satisfied);
  }

  Progress handled(Instant at) {
    return new Progress(
        accepted, lifecycle, pack, returns, reworks, Optional.of(at), endedAt, solved, satisfied);
  }

  Progress rated(OrderEvent.CalledBack event) {
    return new Progress(
        accepted,
        lifecycle,
        pack,
        returns,
        reworks,
        handledAt,
        endedAt,
        event.solved(),
        event.satisfied());
  }

  Progress ended(Instant at) {
    return new Progress(
        accepted, lifecycle, pack, returns, reworks, handledAt, Optional.of(at), solved, satisfied);
  }
}
