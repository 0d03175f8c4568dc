package io.gridgov.workflow.order;

import io.gridgov.core.CityId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A command with everything that identifies it (请求).
 *
 * <p>Instants are cut to milliseconds.
 *
 * @param city the city
 * @param order the order
 * @param id the caller's number of the command
 * @param actor who gives it
 * @param occurredAt when it happened; earlier than now for a command that is entered late
 * @param command what shall happen
 * @since 0.1.0
 */
public record Request(
    CityId city, OrderId order, CommandId id, Actor actor, Instant occurredAt, Command command) {
  /** Checks for nulls and cuts. */
  public Request {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(actor, "actor");
    occurredAt = occurredAt.truncatedTo(ChronoUnit.MILLIS);
    Objects.requireNonNull(command, "command");
  }
}
