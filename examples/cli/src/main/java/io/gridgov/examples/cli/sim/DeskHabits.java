package io.gridgov.examples.cli.sim;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people at a desk do with orders that wait for them. */
final class DeskHabits {
  private static final Duration HALF_A_DAY = Duration.ofHours(4);
  private static final int TRIES = 16;

  private final City city;
  private final ReportRow row;

  DeskHabits(City city, ReportRow row) {
    this.city = city;
    this.row = row;
  }

  Optional<Move> next(Scene scene, Draw draw) {
    Instant at = draw.between(scene.now(), scene.timer(TimerKind.DESK, HALF_A_DAY), 0.02, 1.2);
    return decide(scene, draw, city.dayOf(at)).map(command -> new Move(at, command));
  }

  private Optional<Command> decide(Scene scene, Draw draw, LocalDate day) {
    double fate = draw.next();
    return switch (scene.order().holding().waitingFor()) {
      case "unclassified" -> Optional.of(classify(fate, draw, day));
      case "unlocated" -> Optional.of(place(scene, fate, draw, day));
      case "unrouted" -> Optional.of(route(scene, day));
      case "returned" -> adjudicate(scene, fate, day);
      default -> Optional.empty();
    };
  }

  private Command classify(double fate, Draw draw, LocalDate day) {
    if (fate < 0.06) {
      return new Command.Answer("explained");
    }
    if (fate < 0.10) {
      return new Command.Refuse("not-the-citys-business");
    }
    for (int i = 0; i < TRIES && !city.matters().isEmpty(); i++) {
      var matter = draw.pick(city.matters());
      if (matter.validity().holdsOn(day)) {
        return new Command.Classify(matter.id());
      }
    }
    return new Command.Answer("explained");
  }

  private Command place(Scene scene, double fate, Draw draw, LocalDate day) {
    GridTree tree = city.pack().grids().asOf(day);
    Optional<GridCode> stated = row.statedGrid().filter(code -> tree.find(code).isPresent());
    if (stated.isPresent()) {
      return new Command.Place(stated.get());
    }
    if (fate < 0.08) {
      return new Command.Answer("place-not-found");
    }
    if (fate < 0.14) {
      return new Command.Refuse("outside-the-city");
    }
    Optional<GridCode> found = fate < 0.92 ? anyGrid(draw, tree) : Optional.empty();
    return found
        .<Command>map(Command.Place::new)
        .orElseGet(
            () ->
                new Command.Dispatch(
                    scene.order().holding().lead().orElseThrow(), List.of(), "place-not-found"));
  }

  private Optional<GridCode> anyGrid(Draw draw, GridTree tree) {
    for (int i = 0; i < TRIES && !city.grids().isEmpty(); i++) {
      Grid grid = draw.pick(city.grids());
      if (tree.find(grid.code()).isPresent()) {
        return Optional.of(grid.code());
      }
    }
    return Optional.empty();
  }

  /** Whoever answers for the territory; without one the desk keeps it. */
  private Command route(Scene scene, LocalDate day) {
    UnitId unit =
        scene
            .order()
            .file()
            .grid()
            .flatMap(
                grid ->
                    city.pack().units().findCompetent("", grid, city.pack().grids().asOf(day), day))
            .map(Jurisdiction::unit)
            .orElseGet(() -> scene.order().holding().lead().orElseThrow());
    return new Command.Dispatch(unit, List.of(), "territory");
  }

  private Optional<Command> adjudicate(Scene scene, double fate, LocalDate day) {
    return scene
        .returnedBy()
        .map(
            unit -> {
              List<Unit> chain = city.pack().units().chainOf(unit, day);
              boolean granted = fate < 0.45 && chain.size() > 1;
              return new Command.Dispatch(
                  granted ? chain.get(1).id() : unit,
                  List.of(),
                  granted ? "return-granted" : "return-refused");
            });
  }
}
