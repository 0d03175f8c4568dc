package io.gridgov.workflow.routing;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.Accused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who must keep away from an order (回避): the accused, the units it heads, and the posts it holds.
 *
 * <p>Law L6. A holder heads a unit by its post of role {@link Post#HEAD}. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Recusal {
  private final CityPack pack;
  private final LocalDate day;
  private final Set<UnitId> units = new HashSet<>();
  private final Set<HolderRef> holders = new HashSet<>();

  private Recusal(CityPack pack, Collection<Accused> accused, LocalDate day) {
    this.pack = pack;
    this.day = day;
    for (Accused one : accused) {
      if (one instanceof Accused.OfUnit unit) {
        addWithSuccessors(unit.unit());
      } else {
        holders.add(((Accused.OfHolder) one).holder());
      }
    }
    if (!holders.isEmpty()) {
      pack.posts().withRole(Post.HEAD, day).stream()
          .filter(this::isHeld)
          .forEach(post -> units.add(post.unit()));
    }
  }

  /**
   * Returns who must keep away.
   *
   * @param pack the pack in force
   * @param accused who is accused
   * @param day the day
   * @return the recusal; bars nobody if nobody is accused
   */
  public static Recusal of(CityPack pack, Collection<Accused> accused, LocalDate day) {
    return new Recusal(pack, accused, day);
  }

  /** Whoever took an accused unit over stands in its place. */
  private void addWithSuccessors(UnitId unit) {
    if (units.add(unit)) {
      pack.units().successorsOf(unit, day).forEach(this::addWithSuccessors);
    }
  }

  private boolean isHeld(Post post) {
    return holders.stream().anyMatch(post::isFilledBy);
  }

  /**
   * Tells whether a unit must keep away.
   *
   * @param unit a unit
   * @return true if it is accused, took an accused one over, stands below one, or is headed by
   *     somebody accused
   */
  public boolean bars(UnitId unit) {
    return units.stream().anyMatch(accused -> pack.units().isUnder(unit, accused, day));
  }

  /**
   * Tells whether a post must keep away.
   *
   * @param post a post
   * @return true if its unit must, or somebody accused holds it or stands in
   */
  public boolean bars(Post post) {
    return isHeld(post) || bars(post.unit());
  }

  /**
   * Tells whether a person must keep away.
   *
   * @param person a person
   * @return true if accused
   */
  public boolean bars(HolderRef person) {
    return holders.contains(person);
  }

  /**
   * Tells whether a unit can take the order: it exists, is not barred, and somebody there is not.
   *
   * @param unit a unit
   * @return true if it has a filled post that may act
   */
  public boolean allows(UnitId unit) {
    return pack.units().find(unit, day).isPresent()
        && !bars(unit)
        && pack.posts().of(unit, day).stream().anyMatch(post -> post.isFilled() && !bars(post));
  }

  /**
   * Returns the unit that takes the order instead of another.
   *
   * @param wanted the unit that would
   * @return that unit if it may; else the nearest above it that may; else the first of the pack's
   *     recusal units that may; empty if nobody is left
   */
  public Optional<UnitId> unbiased(UnitId wanted) {
    return pack.units().chainOf(wanted, day).stream()
        .map(Unit::id)
        .filter(this::allows)
        .findFirst()
        .or(this::standIn);
  }

  /**
   * Returns the recusal unit that takes what nobody else may.
   *
   * @return the first of the pack's that may
   */
  public Optional<UnitId> standIn() {
    return pack.recusalUnits().stream().filter(this::allows).findFirst();
  }
}
