package io.gridgov.testkit.house.planted;

import java.util.List;
import java.util.Optional;

/** The foreign type hides in a type argument. */
public final class ShowsJackson {
  private ShowsJackson() {}

  public static Optional<List<com.fasterxml.jackson.databind.JsonNode>> nodes() {
    return Optional.empty();
  }
}
