package io.gridgov.examples.cli.sim;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.Level;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Locator;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Lifecycles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The city that is simulated (模拟城市): its pack, its map, its people.
 *
 * <p>Immutable and thread-safe; shared by all workers.
 *
 * @since 0.1.0
 */
public final class City {
  private final CityPack pack;
  private final Locator locator;
  private final Lifecycle lifecycle;
  private final Staff staff;
  private final List<Grid> grids;
  private final List<Matter> matters;

  private City(CityPack pack, Locator locator) {
    this.pack = pack;
    this.locator = locator;
    this.lifecycle = Lifecycles.of(pack).standard();
    this.staff = new Staff(pack);
    this.grids = deepest(pack);
    this.matters = leaves(pack);
  }

  /**
   * Prepares a city.
   *
   * @param pack a pack that was read with its boundaries and its lifecycle
   * @return the city on the day from which the pack decides
   */
  public static City of(CityPack pack) {
    Objects.requireNonNull(pack, "pack");
    return new City(pack, MapLocator.of(pack, pack.effective()));
  }

  /**
   * Returns the pack.
   *
   * @return the pack
   */
  public CityPack pack() {
    return pack;
  }

  Locator locator() {
    return locator;
  }

  Lifecycle lifecycle() {
    return lifecycle;
  }

  Staff staff() {
    return staff;
  }

  LocalDate dayOf(Instant instant) {
    return instant.atZone(pack.zone()).toLocalDate();
  }

  /** The base grids of the deepest territorial level, of all days. */
  List<Grid> grids() {
    return grids;
  }

  /** The matters that stand above no other, of all days. */
  List<Matter> matters() {
    return matters;
  }

  private static List<Grid> deepest(CityPack pack) {
    String level = pack.grids().scheme().deepestTerritorial().map(Level::name).orElse("");
    return pack.grids().rows().stream()
        .filter(grid -> grid.level().equals(level) && grid.kind() == GridKind.BASE)
        .toList();
  }

  private static List<Matter> leaves(CityPack pack) {
    Set<String> parents = new HashSet<>();
    pack.matters().rows().forEach(row -> row.parent().ifPresent(up -> parents.add(above(row, up))));
    return pack.matters().rows().stream()
        .filter(row -> !parents.contains(row.id().toString()))
        .toList();
  }

  private static String above(Matter row, String parent) {
    return parent.contains(":") ? parent : row.id().kind() + ":" + parent;
  }
}
