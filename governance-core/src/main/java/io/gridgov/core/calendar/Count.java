package io.gridgov.core.calendar;

import java.time.Instant;

/** One way of counting; amounts are positive for {@code due}. */
interface Count {
  Reckoned<Instant> due(Start from, long amount, Spans pauses);

  Reckoned<Long> elapsed(Start from, long to, Spans pauses);

  Due deadline(Start from, long amount, Spans pauses);
}
