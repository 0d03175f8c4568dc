package io.gridgov.testkit.house.planted;

import java.time.Instant;

final class ReadsTheClock {
  private ReadsTheClock() {}

  static Instant moment() {
    return Instant.now();
  }
}
