package io.gridgov.workflow.measure;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.order.OrderState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by city, grid, unit, channel and hour (汇总).
 *
 * <p>Orders can be added in any order, and tallies of parts joined, with the same result. Mutable;
 * for one thread.
 *
 * @since 0.1.0
 */
public final class Tally {
  private final ZoneId zone;
  private final Instant asOf;
  private Counts city = Counts.NONE;
  private final SortedMap<GridCode, Counts> grids = new TreeMap<>();
  private final SortedMap<UnitId, Counts> units = new TreeMap<>();
  private final SortedMap<String, Counts> channels = new TreeMap<>();
  private final SortedMap<Integer, Counts> hours = new TreeMap<>();

  private Tally(ZoneId zone, Instant asOf) {
    this.zone = Objects.requireNonNull(zone, "zone");
    this.asOf = Objects.requireNonNull(asOf, "asOf");
  }

  /**
   * Begins with nothing counted.
   *
   * @param zone the city's zone, for the hours of the day
   * @param asOf the instant of the question: what is late then
   * @return an empty tally
   */
  public static Tally of(ZoneId zone, Instant asOf) {
    return new Tally(zone, asOf);
  }

  /**
   * Adds an order.
   *
   * @param order the order, each once
   */
  public void add(OrderState order) {
    Counts counts = Counts.of(order, asOf);
    city = city.plus(counts);
    order.file().grid().ifPresent(grid -> grids.merge(grid, counts, Counts::plus));
    order.holding().lead().ifPresent(unit -> units.merge(unit, counts, Counts::plus));
    channels.merge(order.file().report().channel(), counts, Counts::plus);
    hours.merge(order.file().receivedAt().atZone(zone).getHour(), counts, Counts::plus);
  }

  /**
   * Adds what another tally counted.
   *
   * @param other a tally of other orders, as of the same instant
   * @throws IllegalArgumentException if it asks another question
   */
  public void add(Tally other) {
    if (!zone.equals(other.zone) || !asOf.equals(other.asOf)) {
      throw new IllegalArgumentException("tallies must share zone and instant: " + other.asOf);
    }
    city = city.plus(other.city);
    other.grids.forEach((key, counts) -> grids.merge(key, counts, Counts::plus));
    other.units.forEach((key, counts) -> units.merge(key, counts, Counts::plus));
    other.channels.forEach((key, counts) -> channels.merge(key, counts, Counts::plus));
    other.hours.forEach((key, counts) -> hours.merge(key, counts, Counts::plus));
  }

  /**
   * Returns the counts of the whole city.
   *
   * @return the sums
   */
  public Counts city() {
    return city;
  }

  /**
   * Returns the counts of each grid itself, without those within it.
   *
   * @return by grid; unlocated orders are in none
   */
  public SortedMap<GridCode, Counts> grids() {
    return Collections.unmodifiableSortedMap(grids);
  }

  /**
   * Returns the counts of each unit that holds or held orders to the end.
   *
   * @return by unit
   */
  public SortedMap<UnitId, Counts> units() {
    return Collections.unmodifiableSortedMap(units);
  }

  /**
   * Returns the counts of each channel.
   *
   * @return by channel
   */
  public SortedMap<String, Counts> channels() {
    return Collections.unmodifiableSortedMap(channels);
  }

  /**
   * Returns the counts by the hour at which orders were received.
   *
   * @return by hour of the day, 0 to 23, local to the city
   */
  public SortedMap<Integer, Counts> hours() {
    return Collections.unmodifiableSortedMap(hours);
  }

  /**
   * Rolls the grids up: each one's own plus all that lies within it (law L12).
   *
   * @param tree the division
   * @return by grid, those with nothing left out; a grid that the tree lacks keeps its own
   */
  public SortedMap<GridCode, Counts> rolledUp(GridTree tree) {
    SortedMap<GridCode, Counts> sums = new TreeMap<>();
    for (var entry : grids.entrySet()) {
      Optional<GridCode> up = Optional.of(entry.getKey());
      while (up.isPresent()) {
        sums.merge(up.get(), entry.getValue(), Counts::plus);
        up = up.flatMap(tree::find).flatMap(Grid::parent);
      }
    }
    return Collections.unmodifiableSortedMap(sums);
  }
}
