package io.gridgov.workflow.lifecycle;

import io.gridgov.core.pack.CityPack;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lifecycles of a pack (生命周期集), by id; in this release exactly one.
 *
 * <p>Immutable and thread-safe; see {@link CityPack#section}.
 *
 * @since 0.1.0
 */
public final class Lifecycles {
  private final SortedMap<String, Lifecycle> byId = new TreeMap<>();

  private Lifecycles(Collection<Lifecycle> all) {
    all.forEach(one -> byId.put(one.id(), one));
  }

  /**
   * Returns the given lifecycles.
   *
   * @param all at least one
   * @return the lifecycles
   */
  public static Lifecycles of(Collection<Lifecycle> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("lifecycles must be at least one: 0");
    }
    return new Lifecycles(all);
  }

  /**
   * Returns the lifecycles of a pack.
   *
   * @param pack the pack
   * @return what its section read
   * @throws IllegalStateException if the pack was read without that section
   */
  public static Lifecycles of(CityPack pack) {
    return pack.section(Lifecycles.class)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "pack was read without lifecycles; read it with the workflow's sections"));
  }

  /**
   * Returns the lifecycle that new orders follow.
   *
   * @return the only one
   */
  public Lifecycle standard() {
    return require(byId.firstKey());
  }

  /**
   * Returns a lifecycle.
   *
   * @param id its id
   * @return the lifecycle
   * @throws IllegalArgumentException if there is none of that id
   */
  public Lifecycle require(String id) {
    Lifecycle one = byId.get(id);
    if (one == null) {
      throw new IllegalArgumentException("lifecycle must be one of the pack's: " + id);
    }
    return one;
  }
}
