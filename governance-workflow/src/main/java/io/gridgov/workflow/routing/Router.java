package io.gridgov.workflow.routing;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.CaseFacts;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the unit whose job it is (派单), from the pack's tables {@code routing} and {@code desk}.
 *
 * <p>A row's {@code unit} leads; without one, the unit competent for its {@code line} at the grid,
 * or at the grid's division of the row's {@code level}, or at the nearest division above. Pure and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Router {
  /** The routing table's name in a pack. */
  public static final String ROUTING = "routing";

  /** The desk table's name in a pack. */
  public static final String DESK = "desk";

  private final CityPack pack;
  private final LocalDate day;
  private final Recusal recusal;

  private Router(CityPack pack, LocalDate day, Recusal recusal) {
    this.pack = Objects.requireNonNull(pack, "pack");
    this.day = Objects.requireNonNull(day, "day");
    this.recusal = Objects.requireNonNull(recusal, "recusal");
  }

  /**
   * Returns a router.
   *
   * @param pack the pack in force
   * @param day the day
   * @param recusal who must keep away
   * @return the router
   */
  public static Router of(CityPack pack, LocalDate day, Recusal recusal) {
    return new Router(pack, day, recusal);
  }

  /**
   * Finds the unit that leads.
   *
   * @param facts what is known of the case
   * @return the route; empty if no row names a unit that exists and may lead
   */
  public Optional<Route> route(CaseFacts facts) {
    Decision decision = decide(ROUTING, facts.toFacts().build());
    Optional<UnitId> wanted =
        decision.text("unit").map(UnitId::of).or(() -> competent(decision, facts.grid()));
    return wanted.flatMap(unit -> toward(unit, decision, facts.grid()));
  }

  /**
   * Finds the desk that holds what waits for a person.
   *
   * @param reason why it waits
   * @param facts what is known of the case
   * @return the route to the desk; empty if the pack names none that may
   */
  public Optional<Route> desk(String reason, CaseFacts facts) {
    Decision decision = decide(DESK, facts.toFacts().text("reason", reason).build());
    return decision
        .text("unit")
        .map(UnitId::of)
        .flatMap(unit -> toward(unit, decision, facts.grid()));
  }

  /**
   * Returns the units above a unit that stay accountable.
   *
   * @param lead the unit that leads
   * @return nearest first, without those that must keep away
   */
  public List<UnitId> chainAbove(UnitId lead) {
    return pack.units().chainOf(lead, day).stream()
        .map(Unit::id)
        .filter(unit -> !unit.equals(lead) && !recusal.bars(unit))
        .toList();
  }

  private Decision decide(String name, Facts facts) {
    return Rulebook.of(pack).decide(name, facts, day);
  }

  private Optional<Route> toward(UnitId wanted, Decision decision, Optional<GridCode> grid) {
    return recusal
        .unbiased(wanted)
        .map(
            lead ->
                new Route(
                    lead,
                    chainAbove(lead),
                    assisting(decision, grid, lead),
                    !lead.equals(wanted),
                    !decision.isDefault(),
                    decision));
  }

  private Optional<UnitId> competent(Decision decision, Optional<GridCode> grid) {
    boolean named = decision.text("line").isPresent() || decision.text("level").isPresent();
    return named
        ? grid.flatMap(
            code -> competent(decision.text("line").orElse(""), decision.text("level"), code))
        : Optional.empty();
  }

  private Optional<UnitId> competent(String line, Optional<String> level, GridCode grid) {
    GridTree tree = pack.grids().asOf(day);
    Optional<GridCode> start =
        level.isEmpty() ? Optional.of(grid) : tree.ancestorAt(grid, level.get()).map(Grid::code);
    return start
        .flatMap(code -> pack.units().findCompetent(line, code, tree, day))
        .map(Jurisdiction::unit);
  }

  private List<UnitId> assisting(Decision decision, Optional<GridCode> grid, UnitId lead) {
    List<UnitId> units = new ArrayList<>();
    List<String> lines =
        decision.text("assist").map(text -> List.of(text.split(";", -1))).orElse(List.of());
    for (String line : lines) {
      grid.flatMap(code -> competent(line.strip(), decision.text("level"), code))
          .filter(unit -> !unit.equals(lead) && !units.contains(unit) && recusal.allows(unit))
          .ifPresent(units::add);
    }
    return units;
  }
}
