package io.gridgov.core.pack;

import io.gridgov.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks the claims of one level in one estate for overlaps and for floors between them.
 *
 * <p>A claim on a whole building, or on the whole estate, stands against every claim inside. Each
 * claim inside is named at most once.
 */
final class ClaimChecks {
  private static final int MOST_COMPARED = 200;

  private final Problems problems;
  private final LocalDate day;

  private ClaimChecks(Problems problems, LocalDate day) {
    this.problems = problems;
    this.day = day;
  }

  static void check(List<Claim> estate, LocalDate day, Problems problems) {
    ClaimChecks checks = new ClaimChecks(problems, day);
    Map<String, List<Claim>> buildings = groups(estate, true);
    List<Claim> whole = buildings.getOrDefault("", List.of());
    checks.compare(whole, List.of());
    buildings.forEach(
        (building, claims) -> {
          if (!building.isEmpty()) {
            checks.checkBuilding(claims, whole);
          }
        });
  }

  private void checkBuilding(List<Claim> claims, List<Claim> wholeEstate) {
    Map<String, List<Claim>> units = groups(claims, false);
    List<Claim> wide = new ArrayList<>(units.getOrDefault("", List.of()));
    compare(wide, wholeEstate);
    nameGaps(wide);
    wide.addAll(wholeEstate);
    units.forEach(
        (unit, inside) -> {
          if (!unit.isEmpty()) {
            compare(inside, wide);
            nameGaps(inside);
          }
        });
  }

  private static Map<String, List<Claim>> groups(List<Claim> claims, boolean byBuilding) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      groups
          .computeIfAbsent(byBuilding ? claim.building() : claim.unit(), name -> new ArrayList<>(1))
          .add(claim);
    }
    groups.values().forEach(group -> group.sort(Comparator.comparingInt(Claim::line)));
    return groups;
  }

  /** Compares each claim with those before it and with the wider ones, up to a bound. */
  private void compare(List<Claim> claims, List<Claim> wider) {
    List<Claim> byFloor = new ArrayList<>(claims);
    byFloor.sort(
        Comparator.comparingInt((Claim claim) -> claim.floors().lowest())
            .thenComparingInt(Claim::line));
    for (int i = 0; i < byFloor.size(); i++) {
      Claim claim = byFloor.get(i);
      List<Claim> before = byFloor.subList(Math.max(0, i - MOST_COMPARED), i);
      Optional<Claim> clash = before.stream().filter(claim::clashesWith).findFirst();
      if (clash.isEmpty()) {
        clash = wider.stream().limit(MOST_COMPARED).filter(claim::clashesWith).findFirst();
      }
      clash.ifPresent(other -> nameOverlap(claim, other));
    }
  }

  private void nameOverlap(Claim claim, Claim other) {
    boolean inOrder = other.line() < claim.line();
    Claim first = inOrder ? other : claim;
    Claim second = inOrder ? claim : other;
    problems.add(
        PackFault.ADDRESS_OVERLAP.at(second.spot(), first.grid(), second.grid(), first.line()));
  }

  private void nameGaps(List<Claim> claims) {
    List<Claim> present =
        claims.stream()
            .filter(claim -> claim.validity().holdsOn(day))
            .sorted(Comparator.comparingInt(claim -> claim.floors().lowest()))
            .toList();
    int next = Floors.ALL.lowest();
    for (Claim claim : present) {
      if (next != Floors.ALL.lowest() && claim.floors().lowest() > next) {
        int last = claim.floors().lowest() == 1 ? -1 : claim.floors().lowest() - 1;
        problems.add(
            PackFault.ADDRESS_GAP.at(claim.spot(), next == last ? "" + next : next + "-" + last));
      }
      next = Math.max(next, claim.floors().next());
    }
  }
}
