package io.gridgov.testkit.house.planted;

final class Logs {
  private Logs() {}

  static void say(System.Logger log) {
    log.log(System.Logger.Level.INFO, "said");
  }
}
