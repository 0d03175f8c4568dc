package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Address;
import io.gridgov.core.problem.Spot;
import java.util.List;

/** A span of floors of one staircase that an address gives to a grid; empty parts are all. */
record Claim(
    String estate,
    String building,
    String unit,
    Floors floors,
    GridCode grid,
    Validity validity,
    int line,
    Spot spot) {

  /** The claims of an address; none if it names neither estate nor building. */
  static List<Claim> of(Entry<Address> entry) {
    Address address = entry.value();
    if (address.estate().isEmpty() && address.building().isEmpty()) {
      return List.of();
    }
    return spans(address.floors()).stream()
        .map(
            floors ->
                new Claim(
                    address.estate(),
                    address.building(),
                    address.unit(),
                    floors,
                    address.grid(),
                    address.validity(),
                    entry.line(),
                    entry.spot("floors")))
        .toList();
  }

  private static List<Floors> spans(String text) {
    try {
      return Floors.parse(text);
    } catch (IllegalArgumentException reported) {
      return List.of();
    }
  }

  /** Tells whether another grid claims some of the same floors on some of the same days. */
  boolean clashesWith(Claim other) {
    return !grid.equals(other.grid)
        && floors.overlaps(other.floors)
        && validity.overlaps(other.validity);
  }
}
