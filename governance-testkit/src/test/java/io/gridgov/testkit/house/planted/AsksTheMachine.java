package io.gridgov.testkit.house.planted;

import org.jspecify.annotations.Nullable;

final class AsksTheMachine {
  private AsksTheMachine() {}

  static @Nullable String home() {
    return System.getProperty("user.home");
  }
}
