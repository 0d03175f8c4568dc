package io.gridgov.testkit.house.planted;

public final class HasAGetter {
  private HasAGetter() {}

  public static String getName() {
    return "name";
  }
}
