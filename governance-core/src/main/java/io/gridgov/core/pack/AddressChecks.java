package io.gridgov.core.pack;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Level;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.place.Address;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks addresses: codes, references, coordinates, and what listed grids leave out or share. */
final class AddressChecks {
  /** How far, in degrees on each axis, the points of one city may lie apart. */
  private static final double CITY_DEGREES = 3;

  private final List<Entry<Address>> addresses;
  private final DatedIndex<GridCode, Grid> grids;
  private final Problems problems;

  private AddressChecks(
      List<Entry<Address>> addresses, DatedIndex<GridCode, Grid> grids, Problems problems) {
    this.addresses = addresses;
    this.grids = grids;
    this.problems = problems;
  }

  static void check(
      List<Entry<Address>> addresses,
      List<Entry<Grid>> grids,
      DatedIndex<GridCode, Grid> index,
      Optional<CityHead> head,
      Problems problems) {
    AddressChecks checks = new AddressChecks(addresses, index, problems);
    checks.checkRows();
    checks.checkPoints();
    head.ifPresent(
        city -> {
          checks.checkClaims(city.levels(), city.effective());
          checks.checkListed(grids, city.levels(), city.effective());
        });
  }

  private void checkRows() {
    DatedIndex.of(addresses, Address::code, Address::validity)
        .checkUnique("code", Address::code, problems);
    for (Entry<Address> entry : addresses) {
      grids.check(
          Optional.of(entry.value().grid()),
          entry.value().validity(),
          entry.spot("grid"),
          PackFault.UNKNOWN_GRID,
          problems);
    }
  }

  /** A point far from the city's middle that would lie in it with its coordinates exchanged. */
  private void checkPoints() {
    List<Entry<Address>> sited =
        addresses.stream().filter(entry -> entry.value().point().isPresent()).toList();
    if (sited.size() < 3) {
      return;
    }
    double lon = median(sited.stream().mapToDouble(e -> point(e).lonDegrees()).toArray());
    double lat = median(sited.stream().mapToDouble(e -> point(e).latDegrees()).toArray());
    for (Entry<Address> entry : sited) {
      GeoPoint point = point(entry);
      if (!isNear(point.lonDegrees(), point.latDegrees(), lon, lat)
          && isNear(point.latDegrees(), point.lonDegrees(), lon, lat)) {
        problems.add(PackFault.SWAPPED_COORDINATES.at(entry.spot("lon")));
      }
    }
  }

  private static GeoPoint point(Entry<Address> entry) {
    return entry.value().point().orElseThrow();
  }

  private static boolean isNear(double lon, double lat, double middleLon, double middleLat) {
    return Math.abs(lon - middleLon) <= CITY_DEGREES && Math.abs(lat - middleLat) <= CITY_DEGREES;
  }

  private static double median(double[] values) {
    java.util.Arrays.sort(values);
    return values[values.length / 2];
  }

  private void checkClaims(LevelScheme levels, LocalDate day) {
    Map<String, List<Claim>> byPlace = new TreeMap<>();
    for (Entry<Address> entry : addresses) {
      if (isListed(entry.value().grid(), levels)) {
        for (Claim claim : Claim.of(entry)) {
          String level = grids.rows(claim.grid()).get(0).value().level();
          byPlace
              .computeIfAbsent(level + "\n" + claim.estate(), place -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    byPlace.values().forEach(claims -> ClaimChecks.check(claims, day, problems));
  }

  private boolean isListed(GridCode grid, LevelScheme levels) {
    return grids.rows(grid).stream()
        .map(row -> levels.find(row.value().level()))
        .flatMap(Optional::stream)
        .anyMatch(level -> !level.territorial());
  }

  private void checkListed(List<Entry<Grid>> all, LevelScheme levels, LocalDate day) {
    Set<GridCode> addressed = new HashSet<>();
    for (Entry<Address> entry : addresses) {
      if (entry.value().validity().holdsOn(day)) {
        addressed.add(entry.value().grid());
      }
    }
    Set<GridCode> parents = new HashSet<>();
    all.forEach(entry -> entry.value().parent().ifPresent(parents::add));
    for (Entry<Grid> entry : all) {
      Grid grid = entry.value();
      boolean listed = levels.find(grid.level()).filter(Level::territorial).isEmpty();
      if (listed
          && levels.find(grid.level()).isPresent()
          && grid.validity().holdsOn(day)
          && !parents.contains(grid.code())
          && !addressed.contains(grid.code())) {
        problems.add(PackFault.NO_ADDRESS.at(entry.spot("code"), grid.code()));
      }
    }
  }
}
