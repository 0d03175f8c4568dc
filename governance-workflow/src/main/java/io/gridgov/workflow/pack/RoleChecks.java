package io.gridgov.workflow.pack;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.post.Post;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.routing.Router;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that somebody can do what the lifecycle asks for, on the pack's first day (law L4). */
final class RoleChecks {
  private static final Spot POSTS = Spot.of("posts.csv");

  private final CityPack city;
  private final Lifecycle lifecycle;
  private final Problems problems;
  private final LocalDate day;

  RoleChecks(CityPack city, Lifecycle lifecycle, Problems problems) {
    this.city = city;
    this.lifecycle = lifecycle;
    this.problems = problems;
    this.day = city.effective();
  }

  void check() {
    for (Transition way : lifecycle.transitions()) {
      if (!fills(way, city.posts().rows())) {
        problems.add(WorkflowFault.ROLE_UNFILLED.atRoles(POSTS, roles(way), "", way.on()));
      }
      for (UnitId unit : city.recusalUnits()) {
        checkUnit(WorkflowFault.RECUSAL_UNFILLED, unit, way, POSTS);
      }
    }
    desks().forEach(this::checkDesk);
  }

  private static String roles(Transition way) {
    return String.join(", ", new TreeSet<>(way.by()));
  }

  private boolean fills(Transition way, Collection<Post> posts) {
    return posts.stream()
        .anyMatch(
            post ->
                post.validity().holdsOn(day) && post.isFilled() && way.by().contains(post.role()));
  }

  private void checkUnit(WorkflowFault fault, UnitId unit, Transition way, Spot spot) {
    boolean exists = city.units().find(unit, day).isPresent();
    if (exists && !fills(way, city.posts().of(unit, day))) {
      problems.add(fault.atRoles(spot, roles(way), unit, way.on()));
    }
  }

  private SortedMap<UnitId, Spot> desks() {
    SortedMap<UnitId, Spot> desks = new TreeMap<>();
    city.table(Router.DESK).stream()
        .flatMap(RoleChecks::rows)
        .filter(row -> row.outputs().containsKey("unit"))
        .forEach(row -> addDesk(row, desks));
    return desks;
  }

  private static Stream<RuleRow> rows(DecisionTable table) {
    return Stream.concat(table.rows().stream(), table.defaultRow().stream());
  }

  private static void addDesk(RuleRow row, Map<UnitId, Spot> desks) {
    Value unit = row.outputs().get("unit");
    if (unit != null && UnitId.isValid(unit.text())) {
      desks.putIfAbsent(UnitId.of(unit.text()), row.spot("unit"));
    }
  }

  private void checkDesk(UnitId unit, Spot spot) {
    for (Transition way : lifecycle.transitions()) {
      boolean own = way.who() == Transition.Who.LEAD;
      if (own && way.from().contains(Lifecycle.Names.DESK)) {
        checkUnit(WorkflowFault.DESK_UNFILLED, unit, way, spot);
      }
    }
  }
}
