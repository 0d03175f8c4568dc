package io.gridgov.examples.synthetic.pack;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import io.gridgov.examples.synthetic.people.Home;
import io.gridgov.examples.synthetic.people.Homes;
import io.gridgov.examples.synthetic.people.MicroGrid;
import io.gridgov.examples.synthetic.people.Names;
import java.util.Locale;

/** The rows about places: {@code grids.csv}, {@code addresses.csv}, {@code elements.csv}. */
final class PlaceRows {

  private static final String STANDARD = "GG-DEMO 1:2026";
  private static final String[] COMPONENTS = {"0101", "0103", "0115", "0205", "0304", "0402"};

  private final Land land;
  private final Homes homes;

  PlaceRows(Land land, Homes homes) {
    this.land = land;
    this.homes = homes;
  }

  void grids(Csv.Sink sink) {
    for (Tier tier : Tier.values()) {
      for (Territory territory : land.territories(tier)) {
        if (tier == Tier.GRID) {
          grid(territory, sink);
        } else {
          base(territory, Names.of(territory), "", "", "", "", sink);
        }
      }
    }
    land.territories(Tier.GRID).forEach(grid -> microGrids(grid, sink));
  }

  private void grid(Territory grid, Csv.Sink sink) {
    int households = homes.microGrids(grid).stream().mapToInt(MicroGrid::households).sum();
    String count = Integer.toString(households);
    String name = Names.of(grid);
    if (PastChanges.isRenamed(grid)) {
      base(grid, "旧" + name, count, "", PastChanges.RENAMED, "", sink);
      base(grid, name, count, PastChanges.RENAMED, "", "已更名", sink);
    } else {
      base(grid, name, count, PastChanges.validFrom(grid), "", "", sink);
    }
  }

  private void base(
      Territory territory,
      String name,
      String households,
      String from,
      String to,
      String note,
      Csv.Sink sink) {
    Tier tier = territory.tier();
    String parent =
        tier == Tier.CITY ? "" : land.territories(tier.above()).get(territory.parent()).code();
    sink.row(territory.code(), name, tier.level(), "base", parent, "", households, from, to, note);
  }

  private void microGrids(Territory grid, Csv.Sink sink) {
    for (MicroGrid micro : homes.microGrids(grid)) {
      sink.row(
          micro.code(),
          micro.name(),
          "micro-grid",
          "base",
          grid.code(),
          "",
          Integer.toString(micro.households()),
          PastChanges.validFrom(grid),
          "",
          "");
    }
  }

  void addresses(Csv.Sink sink) {
    for (Territory grid : land.territories(Tier.GRID)) {
      for (Home home : homes.addresses(grid)) {
        sink.row(
            home.code(),
            home.grid(),
            home.estate(),
            home.building(),
            home.unit(),
            "",
            home.alias(),
            Degrees.text(home.lon()),
            Degrees.text(home.lat()),
            PastChanges.validFrom(grid),
            "");
      }
    }
  }

  /** A few things of a census, and counts of organisations; no people. */
  void elements(Csv.Sink sink) {
    for (Territory grid : land.territories(Tier.GRID)) {
      if (grid.number() % 40 == 3) {
        String from = PastChanges.validFrom(grid);
        String ref = String.format(Locale.ROOT, "t-%06d", grid.number());
        String code = COMPONENTS[grid.number() / 40 % COMPONENTS.length];
        sink.row("thing", ref, "1", grid.code(), STANDARD, code, "intact", from, "", "虚构普查");
        sink.row("organisation", "", "12", grid.code(), "", "", "", from, "", "虚构登记");
      }
    }
  }
}
