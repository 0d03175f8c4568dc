package io.gridgov.testkit.house.planted.east;

import io.gridgov.testkit.house.planted.west.NeedsEast;

public final class NeedsWest {
  static final Class<?> OTHER = NeedsEast.class;

  private NeedsWest() {}
}
