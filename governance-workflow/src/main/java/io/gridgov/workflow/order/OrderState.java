package io.gridgov.workflow.order;

import io.gridgov.core.CityId;
import io.gridgov.workflow.lifecycle.Phase;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An order as its events have made it (工单状态).
 *
 * <p>Nothing personal; every part is immutable. Made by {@link Decider#evolve} alone.
 *
 * @param city the city
 * @param id the order
 * @param seq the number of events folded
 * @param recordedAt when the latest was recorded
 * @param phase the state of its lifecycle
 * @param file what is known about the case
 * @param holding who holds it
 * @param clock by when
 * @param progress how far
 * @param commands the payload digest of every accepted command, by its id (law L10)
 * @since 0.1.0
 */
public record OrderState(
    CityId city,
    OrderId id,
    long seq,
    Instant recordedAt,
    Phase phase,
    CaseFile file,
    Holding holding,
    Clock clock,
    Progress progress,
    SortedMap<CommandId, String> commands) {
  /** Checks for nulls and copies. */
  public OrderState {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(phase, "phase");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(holding, "holding");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(progress, "progress");
    commands = Collections.unmodifiableSortedMap(new TreeMap<>(commands));
  }

  /**
   * Tells whether work goes on or a person has to decide.
   *
   * @return false once it has ended
   */
  public boolean isOpen() {
    return !phase.isEnd();
  }

  /**
   * Tells whether the result is late.
   *
   * @param asOf the instant of the question
   * @return true if a result came late, or none has come and the due instant has passed
   */
  public boolean isLate(Instant asOf) {
    return clock.late()
        || (isOpen()
            && progress.handledAt().isEmpty()
            && clock.due().filter(asOf::isAfter).isPresent());
  }

  OrderState to(Phase next) {
    return new OrderState(
        city, id, seq, recordedAt, next, file, holding, clock, progress, commands);
  }

  OrderState with(CaseFile next) {
    return new OrderState(
        city, id, seq, recordedAt, phase, next, holding, clock, progress, commands);
  }

  OrderState with(Holding next) {
    return new OrderState(city, id, seq, recordedAt, phase, file, next, clock, progress, commands);
  }

  OrderState with(Clock next) {
    return new OrderState(
        city, id, seq, recordedAt, phase, file, holding, next, progress, commands);
  }

  OrderState with(Progress next) {
    return new OrderState(city, id, seq, recordedAt, phase, file, holding, clock, next, commands);
  }

  OrderState stamped(Event event) {
    SortedMap<CommandId, String> known = new TreeMap<>(commands);
    known.put(event.command(), event.payloadDigest());
    return new OrderState(
        city, id, event.seq(), event.recordedAt(), phase, file, holding, clock, progress, known);
  }
}
