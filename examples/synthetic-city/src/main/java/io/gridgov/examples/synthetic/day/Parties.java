package io.gridgov.examples.synthetic.day;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import io.gridgov.examples.synthetic.people.Office;
import io.gridgov.examples.synthetic.people.Organisation;
import io.gridgov.examples.synthetic.people.Seats;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who reports, who should mend it (被反映单位), who is accused (被检举、被控告). */
final class Parties {

  private static final double SUBJECT = 0.04;
  private static final double STRAY_ACCUSATION = 0.001;
  private static final int PEOPLE_OF_A_GRID = 400;
  private static final List<String> BUREAUS = List.of("B-housing-", "B-market-", "B-water-", "C-");

  private final Land land;
  private final Map<String, String> heads = new HashMap<>();

  Parties(Land land, long seed) {
    this.land = land;
    List<Office> offices = Organisation.of(land);
    Seats.each(
        land,
        offices,
        seed,
        seat -> {
          if (seat.role().equals("head")) {
            heads.put(seat.unit(), seat.holder());
          }
        });
  }

  String reporter(Channel channel, Territory grid, Dice dice) {
    boolean machine = channel == Channel.SENSOR || channel == Channel.CITY_MANAGEMENT;
    int person = grid.number() * PEOPLE_OF_A_GRID + dice.below(PEOPLE_OF_A_GRID);
    return machine ? "" : String.format(Locale.ROOT, "r-%08d", person);
  }

  String subject(Channel.Topic topic, Territory grid, Dice dice) {
    boolean stated =
        switch (topic) {
          case EVENT, COMPONENT -> dice.chance(SUBJECT);
          case PETITION -> dice.chance(0.4);
          default -> false;
        };
    return stated ? unitNear(grid, dice) : "";
  }

  String accused(String matter, Territory grid, Dice dice) {
    boolean stated =
        matter.startsWith("petition:03") || (!matter.isEmpty() && dice.chance(STRAY_ACCUSATION));
    if (!stated) {
      return "";
    }
    String unit =
        dice.chance(0.05)
            ? dice.pick(List.of(Organisation.DISCIPLINE, Organisation.PETITION))
            : unitNear(grid, dice);
    String holder = "holder:" + heads.getOrDefault(unit, "");
    double kind = dice.next();
    if (kind < 0.6) {
      return "unit:" + unit;
    }
    return kind < 0.85 ? holder : "unit:" + unit + ";" + holder;
  }

  private String unitNear(Territory grid, Dice dice) {
    Territory community = land.territories(Tier.COMMUNITY).get(grid.parent());
    if (dice.chance(0.6)) {
      return "M-" + community.code();
    }
    Territory street = land.territories(Tier.STREET).get(community.parent());
    return dice.chance(0.5)
        ? "S-" + street.code()
        : dice.pick(BUREAUS) + land.territories(Tier.DISTRICT).get(street.parent()).code();
  }
}
