package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * A level of the city's divisions (层级), such as district or grid.
 *
 * @param id what regions call it
 * @param name what readers call it
 * @since 0.1.0
 */
public record Level(String id, Words name) {

  /** Refuses null. */
  public Level {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
