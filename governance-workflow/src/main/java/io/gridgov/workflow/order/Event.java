package io.gridgov.workflow.order;

import io.gridgov.core.CityId;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.PostId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One event in its envelope (事件信封), as it is stored.
 *
 * @param version the version of the format, now 1
 * @param city the city
 * @param order the order
 * @param seq its place among the order's events, from 1 without gaps
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded
 * @param by who did it; empty for the system
 * @param post in which post; empty for the system
 * @param command the command that caused it
 * @param payloadDigest keyed digest of the command's payload, to know it again
 * @param decision why; empty where nothing was decided
 * @param data what happened
 * @param personal personal fields
 * @since 0.1.0
 */
public record Event(
    int version,
    CityId city,
    OrderId order,
    long seq,
    Instant occurredAt,
    Instant recordedAt,
    Optional<HolderRef> by,
    Optional<PostId> post,
    CommandId command,
    String payloadDigest,
    Optional<DecisionRecord> decision,
    OrderEvent data,
    Personal personal) {
  /** The version of the format that this library writes. */
  public static final int VERSION = 1;

  /** Checks for nulls and the sequence. */
  public Event {
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(occurredAt, "occurredAt");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(payloadDigest, "payloadDigest");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(personal, "personal");
    if (seq < 1) {
      throw new IllegalArgumentException("seq must be >= 1: " + seq);
    }
  }

  /**
   * Returns the name of what happened.
   *
   * @return the simple name of the data's type
   */
  public String type() {
    return data.getClass().getSimpleName();
  }
}
