package io.gridgov.testkit.house.planted.west;

import io.gridgov.testkit.house.planted.east.NeedsWest;

public final class NeedsEast {
  static final Class<?> OTHER = NeedsWest.class;

  private NeedsEast() {}
}
