package io.gridgov.testkit.house.planted;

final class CountsInAStatic {
  static int count;

  private CountsInAStatic() {}
}
