package io.gridgov.workflow.order;

import io.gridgov.core.pack.CityPack;
import io.gridgov.workflow.lifecycle.Lifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Everything outside the order that a decision may depend on (决定环境).
 *
 * @param pack the pack in force: routing, units, posts, calendars
 * @param lifecycle the lifecycle of the order: its pack's at acceptance
 * @param now when the command is recorded; cut to milliseconds
 * @param payloadDigest keyed digest of the command's payload
 * @since 0.1.0
 */
public record Context(CityPack pack, Lifecycle lifecycle, Instant now, String payloadDigest) {
  /** Checks for nulls and cuts. */
  public Context {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(lifecycle, "lifecycle");
    now = now.truncatedTo(ChronoUnit.MILLIS);
    Objects.requireNonNull(payloadDigest, "payloadDigest");
  }

  /**
   * Returns the day on which it is decided.
   *
   * @return local to the city
   */
  public LocalDate day() {
    return now.atZone(pack.zone()).toLocalDate();
  }
}
