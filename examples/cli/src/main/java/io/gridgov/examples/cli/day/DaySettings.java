package io.gridgov.examples.cli.day;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run is asked for (运行参数).
 *
 * @param reports the file of reports
 * @param charset its encoding
 * @param seed decides what the simulated people do
 * @param asOf nothing happens after this instant, and later reports are not taken; empty for the
 *     end of a log, or {@value DayRun#PATIENCE_DAYS} days after the last report
 * @param threads how many orders are played at the same time, at least 1
 * @since 0.1.0
 */
public record DaySettings(
    Path reports, Charset charset, long seed, Optional<Instant> asOf, int threads) {
  /** Checks for nulls and the number of threads. */
  public DaySettings {
    Objects.requireNonNull(reports, "reports");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(asOf, "asOf");
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1: " + threads);
    }
  }
}
