package io.gridgov.examples.synthetic.people;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The posts of the invented city: those of every unit, and in each grid a lead (网格长) and a worker
 * (网格员).
 *
 * <p>The head of a community committee leads its grids; the handler stands in for the head. One
 * worker's post in fifty is vacant. No unit's own post is.
 *
 * @since 0.1.0
 */
public final class Seats {

  private static final double VACANT = 0.02;

  private final long seed;
  private final Map<String, String> heads = new HashMap<>();
  private int holders;

  private Seats(long seed) {
    this.seed = seed;
  }

  /**
   * Hands over every post, in a fixed order.
   *
   * @param land the land
   * @param offices its units
   * @param seed the city's seed
   * @param sink receives each post once
   */
  public static void each(Land land, List<Office> offices, long seed, Consumer<Seat> sink) {
    Seats seats = new Seats(seed);
    offices.forEach(office -> seats.unit(office, sink));
    land.territories(Tier.GRID)
        .forEach(grid -> seats.grid(grid, land.territories(Tier.COMMUNITY), sink));
  }

  private void unit(Office office, Consumer<Seat> sink) {
    String head = holder();
    heads.put(office.id(), head);
    String handler = holder();
    int number = 0;
    for (String role : office.roles()) {
      number++;
      String id = "P-" + office.id() + "-" + number;
      String who =
          switch (role) {
            case "head" -> head;
            case "handler" -> handler;
            default -> holder();
          };
      sink.accept(new Seat(id, office.id(), "", role, who, role.equals("head") ? handler : ""));
    }
  }

  private void grid(Territory grid, List<Territory> communities, Consumer<Seat> sink) {
    String unit = "M-" + communities.get(grid.parent()).code();
    String lead = heads.getOrDefault(unit, "");
    boolean vacant = Dice.of(seed, "vacant", grid.number()).chance(VACANT);
    String worker = vacant ? "" : holder();
    sink.accept(new Seat(leadPost(grid), unit, grid.code(), "grid-lead", lead, worker));
    sink.accept(new Seat(workerPost(grid), unit, grid.code(), "grid-worker", worker, ""));
  }

  private static String leadPost(Territory grid) {
    return "P-" + grid.code() + "-lead";
  }

  private static String workerPost(Territory grid) {
    return "P-" + grid.code() + "-worker";
  }

  private String holder() {
    holders++;
    return String.format(Locale.ROOT, "h-%06d", holders);
  }
}
