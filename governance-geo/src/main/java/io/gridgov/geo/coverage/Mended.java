package io.gridgov.geo.coverage;

import io.gridgov.geo.locate.TerritoryMap;
import java.util.List;
import java.util.Objects;

/**
 * A mended map and what was changed in it (修补结果).
 *
 * @param map the map; the one that was given, if nothing was changed
 * @param done every change; territories that are not named are as they were
 * @since 0.1.0
 */
public record Mended(TerritoryMap map, List<Mending> done) {
  /** Copies the list. */
  public Mended {
    Objects.requireNonNull(map, "map");
    done = List.copyOf(done);
  }
}
