package io.gridgov.examples.synthetic.people;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.util.ArrayList;
import java.util.List;

/**
 * The units of the invented city (组织机构): its centre, hotline and departments; in each district a
 * centre and bureaus; a centre in each street, a committee in each community.
 *
 * <p>Ids: {@code U-…} for the city's own, {@code D-line}, {@code B-line-district}, {@code
 * C-district}, {@code S-street}, {@code M-community}. Immutable; safe for threads.
 *
 * @since 0.1.0
 */
public final class Organisation {

  /** The city's operation centre (城市运行中心). */
  public static final String CENTRE = "U-CENTRE";

  /** The hotline centre (热线受理中心). */
  public static final String HOTLINE = "U-HOTLINE";

  /** The discipline office, first to take what accuses others (纪检). */
  public static final String DISCIPLINE = "U-DISCIPLINE";

  /** The petition office, second (信访). */
  public static final String PETITION = "U-PETITION";

  private static final List<String> ORDINARY = List.of("head", "handler");
  private static final List<String> SEATS =
      List.of("head", "handler", "dispatcher", "adjudicator", "checker", "caller");
  private static final List<String> EVERY =
      List.of("head", "handler", "agent", "dispatcher", "adjudicator", "checker", "caller");

  private final Land land;
  private final List<Office> offices = new ArrayList<>();

  private Organisation(Land land) {
    this.land = land;
  }

  /**
   * Returns the units of a land.
   *
   * @param land the land
   * @return every unit once, parents before children
   */
  public static List<Office> of(Land land) {
    Organisation organisation = new Organisation(land);
    organisation.city();
    land.territories(Tier.DISTRICT).forEach(organisation::district);
    land.territories(Tier.STREET).forEach(organisation::street);
    land.territories(Tier.COMMUNITY).forEach(organisation::community);
    return List.copyOf(organisation.offices);
  }

  private void city() {
    String grid = land.territories(Tier.CITY).get(0).code();
    List<String> centre = new ArrayList<>(EVERY);
    centre.addAll(List.of("duty-chief", "dispatcher", "dispatcher", "checker", "checker"));
    add(CENTRE, "城市运行中心", "centre", "", Tier.CITY, "", grid, "", centre);
    List<String> hotline = new ArrayList<>(EVERY);
    hotline.addAll(List.of("agent", "agent", "agent", "agent", "caller", "caller"));
    add(HOTLINE, "12345热线受理中心", "centre", "", Tier.CITY, CENTRE, grid, "", hotline);
    add(DISCIPLINE, "纪检监察联络办公室", "discipline", "", Tier.CITY, CENTRE, grid, "", EVERY);
    add(PETITION, "信访接待办公室", "petition", "", Tier.CITY, CENTRE, grid, "", EVERY);
    for (Line line : Line.values()) {
      String name = line.word() + "局";
      add("D-" + line.id(), name, "department", line.id(), Tier.CITY, CENTRE, grid, "", ORDINARY);
    }
  }

  private void district(Territory district) {
    String code = district.code();
    String centre = "C-" + code;
    String name = Names.of(district);
    add(centre, name + "运行中心", "centre", "", Tier.DISTRICT, CENTRE, code, "", SEATS);
    for (Line line : Line.values()) {
      add(
          "B-" + line.id() + "-" + code,
          name + line.word() + "分局",
          "bureau",
          line.id(),
          Tier.DISTRICT,
          centre,
          code,
          "D-" + line.id(),
          ORDINARY);
    }
  }

  private void street(Territory street) {
    String above = "C-" + land.territories(Tier.DISTRICT).get(street.parent()).code();
    String id = "S-" + street.code();
    String name = Names.of(street) + "综合治理中心";
    add(id, name, "street", "", Tier.STREET, above, street.code(), "", ORDINARY);
  }

  private void community(Territory community) {
    String above = "S-" + land.territories(Tier.STREET).get(community.parent()).code();
    String id = "M-" + community.code();
    String name = Names.of(community) + "居民委员会";
    add(id, name, "community", "", Tier.COMMUNITY, above, community.code(), "", ORDINARY);
  }

  private void add(
      String id,
      String name,
      String kind,
      String line,
      Tier tier,
      String parent,
      String grid,
      String managedBy,
      List<String> roles) {
    offices.add(new Office(id, name, kind, line, tier.level(), parent, grid, managedBy, roles));
  }
}
