package io.gridgov.workflow.engine;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.Geocoder;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.core.place.Whereabouts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds where whereabouts lie, in one pack. */
final class Sitings {
  private final CityPack pack;
  private final Optional<Locator> locator;
  private final Optional<Geocoder> geocoder;
  private final Map<String, List<Address>> addresses = new HashMap<>();
  private final NavigableSet<LocalDate> turns = new TreeSet<>();
  private final Map<LocalDate, Optional<Geocoder>> embedded = new ConcurrentHashMap<>();

  Sitings(
      CityPack pack,
      Function<CityPack, Optional<Locator>> locators,
      Function<CityPack, Optional<Geocoder>> geocoders) {
    this.pack = pack;
    this.locator = locators.apply(pack);
    this.geocoder = geocoders.apply(pack);
    turns.add(LocalDate.MIN);
    for (Address address : pack.addresses()) {
      addresses.merge(address.code(), List.of(address), Sitings::joined);
      address.validity().from().ifPresent(turns::add);
      address.validity().to().ifPresent(turns::add);
    }
  }

  private static List<Address> joined(List<Address> some, List<Address> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Empty if a point has a datum that the map does not know. */
  Optional<Siting> find(Whereabouts where, LocalDate day) {
    if (where instanceof Whereabouts.AtPoint at) {
      return point(at);
    }
    if (where instanceof Whereabouts.AtAddress at) {
      return Optional.of(address(at.code(), day));
    }
    if (where instanceof Whereabouts.AddressText said) {
      return Optional.of(words(said.text(), day));
    }
    if (where instanceof Whereabouts.NamedPlace named) {
      return Optional.of(words(named.name(), day));
    }
    return Optional.of(
        where instanceof Whereabouts.StatedGrid stated
            ? stated(stated.grid(), day)
            : Siting.NOWHERE);
  }

  private Optional<Siting> point(Whereabouts.AtPoint at) {
    if (locator.isEmpty()) {
      return Optional.of(Siting.NOWHERE);
    }
    return at.point().datum().equals(locator.get().datum())
        ? Optional.of(locator.get().locate(at.point()))
        : Optional.empty();
  }

  private Siting address(String code, LocalDate day) {
    return addresses.getOrDefault(code, List.of()).stream()
        .filter(address -> address.validity().holdsOn(day))
        .findFirst()
        .map(address -> Siting.of(Siting.Method.ADDRESS, address.grid()))
        .orElse(Siting.NOWHERE);
  }

  private Siting words(String words, LocalDate day) {
    return geocoder
        .or(() -> embedded.computeIfAbsent(turnOf(day), pack::geocoderOn))
        .map(one -> one.find(words))
        .orElse(Siting.NOWHERE);
  }

  /** The addresses are the same from one turn to the next. */
  private LocalDate turnOf(LocalDate day) {
    LocalDate turn = turns.floor(day);
    return turn == null ? day : turn;
  }

  private Siting stated(GridCode grid, LocalDate day) {
    return pack.grids().asOf(day).find(grid).isPresent()
        ? Siting.of(Siting.Method.STATED, grid)
        : Siting.NOWHERE;
  }
}
