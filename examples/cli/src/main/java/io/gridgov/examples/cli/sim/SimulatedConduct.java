package io.gridgov.examples.cli.sim;

import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** People as they are: mostly in time, sometimes late, wrong, or asking for more. */
final class SimulatedConduct implements Conduct {
  private static final Duration DAY = Duration.ofDays(1);
  private static final int MOST_REWORKS = 3;

  private final long seed;
  private final DeskHabits desk;
  private final HandlerHabits handlers = new HandlerHabits();

  SimulatedConduct(City city, long seed, ReportRow row) {
    this.seed = seed;
    this.desk = new DeskHabits(city, row);
  }

  @Override
  public Optional<Move> next(Scene scene) {
    Draw draw = Draw.of(seed, scene.order().id(), "move", scene.step());
    if (scene.can(Trigger.CALL_BACK)) {
      return Optional.of(callBack(scene, draw));
    }
    if (scene.can(Trigger.CHECK_PASS)) {
      return Optional.of(check(scene, draw));
    }
    if (scene.can(Trigger.FEED_BACK)) {
      int round = scene.order().progress().reworks();
      return handlers.work(scene, draw, Draw.of(seed, scene.order().id(), "temper", round));
    }
    return scene.can(Trigger.SIGN) ? handlers.sign(scene, draw) : desk.next(scene, draw);
  }

  /** Bad work is found, and done again; at last it passes. */
  private static Move check(Scene scene, Draw draw) {
    Instant at = moment(scene, draw, TimerKind.CHECK);
    int reworks = scene.order().progress().reworks();
    boolean passed = reworks >= MOST_REWORKS || !draw.chance(reworks == 0 ? 0.08 : 0.15);
    return new Move(at, new Command.Check(passed, passed ? "" : "not-done"));
  }

  private static Move callBack(Scene scene, Draw draw) {
    Instant at = moment(scene, draw, TimerKind.CALLBACK);
    if (draw.chance(0.14)) {
      return new Move(at, new Command.CallBack(false, Optional.empty(), Optional.empty()));
    }
    boolean solved = scene.order().progress().reworks() >= MOST_REWORKS || !draw.chance(0.05);
    boolean satisfied = solved && draw.chance(0.93);
    return new Move(at, new Command.CallBack(true, Optional.of(solved), Optional.of(satisfied)));
  }

  private static Instant moment(Scene scene, Draw draw, TimerKind kind) {
    return draw.between(scene.now(), scene.timer(kind, DAY), 0.05, 1.1);
  }
}
