package io.gridgov.examples.cli.sim;

import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the unit does that holds an order: sign, send back, ask for time, report a result. */
final class HandlerHabits {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int MOST_RETURNS = 2;

  /** How a unit goes about its work. */
  private enum Temper {
    PUNCTUAL,
    LATE,
    ASKS_ONCE,
    ASKS_TOO_OFTEN,
    FORGETS
  }

  Optional<Move> sign(Scene scene, Draw draw) {
    Instant wanted = scene.timer(TimerKind.SIGN, HOUR);
    double fate = draw.next();
    if (fate < 0.05 && scene.order().progress().returns() < MOST_RETURNS) {
      return Optional.of(
          new Move(draw.between(scene.now(), wanted, 0.1, 1.0), new Command.Return("not-ours")));
    }
    if (fate < 0.06) {
      return Optional.of(new Move(draw.after(wanted, DAY, DAY.multipliedBy(3)), again(scene)));
    }
    Instant at =
        fate < 0.16
            ? draw.after(wanted, Duration.ofMinutes(10), DAY)
            : draw.between(scene.now(), wanted, 0.02, 0.95);
    return Optional.of(new Move(at, new Command.Sign()));
  }

  /** Nobody signed: the dispatcher gives it once more. */
  private static Command again(Scene scene) {
    UnitId unit = scene.order().holding().lead().orElseThrow();
    return new Command.Dispatch(unit, List.of(), "not-signed");
  }

  Optional<Move> work(Scene scene, Draw draw, Draw character) {
    Instant now = scene.now();
    Instant wanted =
        scene.order().clock().due().orElseGet(() -> scene.timer(TimerKind.HANDLE, MONTH));
    if (!wanted.isAfter(now)) {
      return Optional.of(result(draw.after(now, HOUR, DAY.multipliedBy(2))));
    }
    return switch (temper(character)) {
      case PUNCTUAL -> Optional.of(result(draw.between(now, wanted, 0.05, 0.9)));
      case LATE -> Optional.of(result(draw.after(wanted, HOUR, DAY.multipliedBy(6))));
      case ASKS_ONCE -> Optional.of(asking(scene, draw, wanted, 1));
      case ASKS_TOO_OFTEN -> Optional.of(asking(scene, draw, wanted, 3));
      case FORGETS -> Optional.empty();
    };
  }

  private static Move asking(Scene scene, Draw draw, Instant wanted, int times) {
    return scene.asked() < times
        ? new Move(draw.between(scene.now(), wanted, 0.6, 0.98), new Command.Extend("needs-time"))
        : result(draw.between(scene.now(), wanted, 0.3, 1.1));
  }

  private static Temper temper(Draw character) {
    double fate = character.next();
    if (fate < 0.80) {
      return Temper.PUNCTUAL;
    }
    if (fate < 0.89) {
      return Temper.LATE;
    }
    if (fate < 0.96) {
      return Temper.ASKS_ONCE;
    }
    return fate < 0.99 ? Temper.ASKS_TOO_OFTEN : Temper.FORGETS;
  }

  private static Move result(Instant at) {
    return new Move(at, new Command.FeedBack(FreeText.of("已处理"), List.of()));
  }
}
