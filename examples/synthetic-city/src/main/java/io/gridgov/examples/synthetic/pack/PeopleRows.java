package io.gridgov.examples.synthetic.pack;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import io.gridgov.examples.synthetic.people.Office;
import io.gridgov.examples.synthetic.people.Organisation;
import io.gridgov.examples.synthetic.people.Seat;
import io.gridgov.examples.synthetic.people.Seats;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows about units and posts: who is there, who answers for what, who holds which post. */
final class PeopleRows {

  private static final String BASIS = "虚构三定方案";

  private final Land land;
  private final List<Office> offices;
  private final long seed;

  PeopleRows(Land land, List<Office> offices, long seed) {
    this.land = land;
    this.offices = offices;
    this.seed = seed;
  }

  void units(Csv.Sink sink) {
    for (Office one : offices) {
      sink.row(
          one.id(),
          one.name(),
          one.kind(),
          one.line(),
          one.level(),
          one.parent(),
          one.grid(),
          one.managedBy(),
          "",
          "",
          "");
    }
  }

  void jurisdictions(Csv.Sink sink) {
    for (Office one : offices) {
      boolean special = one.kind().equals("discipline") || one.kind().equals("petition");
      if (!special && !one.id().equals(Organisation.HOTLINE)) {
        sink.row(one.id(), one.line(), one.grid(), "", "", BASIS);
      }
    }
  }

  /** The Party chain along streets and communities, and an alliance in each district. */
  void relations(Csv.Sink sink) {
    for (Office one : offices) {
      if (one.kind().equals("community")) {
        sink.row("party-chain", one.parent(), one.id(), "member", "", "");
      }
    }
    for (Territory district : land.territories(Tier.DISTRICT)) {
      String centre = "C-" + district.code();
      sink.row("alliance", centre, "B-civil-affairs-" + district.code(), "lead", "", "");
      sink.row("alliance", centre, "B-health-" + district.code(), "member", "", "");
      sink.row("alliance", centre, "B-market-" + district.code(), "member", "", "");
    }
  }

  void posts(Csv.Sink sink) {
    Map<String, String> from = new HashMap<>();
    for (Territory grid : land.territories(Tier.GRID)) {
      from.put(grid.code(), PastChanges.validFrom(grid));
    }
    Seats.each(land, offices, seed, seat -> post(seat, from, sink));
  }

  private static void post(Seat seat, Map<String, String> from, Csv.Sink sink) {
    String validFrom = from.getOrDefault(seat.grid(), "");
    sink.row(
        seat.id(),
        seat.unit(),
        seat.grid(),
        seat.role(),
        seat.holder(),
        seat.standIn(),
        "1",
        validFrom,
        "");
  }

  /** Three shifts a day for a week at the centre's post of duty chief (值班长). */
  void rosters(Csv.Sink sink) {
    Seats.each(
        land,
        offices.subList(0, 1),
        seed,
        seat -> {
          if (seat.role().equals("duty-chief")) {
            for (int day = 16; day < 23; day++) {
              sink.row(seat.id(), "2026-03-" + day + "T08:00", "2026-03-" + day + "T16:00");
            }
          }
        });
  }
}
