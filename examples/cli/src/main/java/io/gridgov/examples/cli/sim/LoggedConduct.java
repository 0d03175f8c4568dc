package io.gridgov.examples.cli.sim;

import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Replay;
import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.order.Command;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a log says became of a report: its unit handles it, from the beginning until it was closed.
 *
 * <p>The log does not say when the unit signed, nor who checked or called: that happens at once,
 * and nobody is reached.
 */
final class LoggedConduct implements Conduct {
  private static final String FAULTY = "faulty";

  private final Replay log;
  private final Optional<UnitId> unit;
  private final boolean backwards;

  LoggedConduct(City city, ReportRow row) {
    Instant at = row.report().at();
    this.log = row.replay();
    this.unit = log.unit().filter(id -> city.pack().units().find(id, city.dayOf(at)).isPresent());
    this.backwards = isBackwards(row);
  }

  /** Whether the log closed the report before it came in. */
  static boolean isBackwards(ReportRow row) {
    return row.replay().closedAt().filter(row.report().at()::isAfter).isPresent();
  }

  static boolean isClosed(Replay log) {
    return log.status().toLowerCase(Locale.ROOT).equals("closed");
  }

  @Override
  public Optional<Move> next(Scene scene) {
    if (scene.order().holding().waitingFor().equals(FAULTY)) {
      return Optional.empty();
    }
    if (unit.isPresent() && !isHeldByUnit(scene) && scene.can(Trigger.DISPATCH)) {
      return now(scene, new Command.Dispatch(unit.get(), List.of(), "log"));
    }
    if (backwards) {
      return scene.can(Trigger.PARK)
          ? now(scene, new Command.Park(FAULTY, "closed-before-created"))
          : Optional.empty();
    }
    return scene.can(Trigger.SIGN) ? now(scene, new Command.Sign()) : close(scene);
  }

  private boolean isHeldByUnit(Scene scene) {
    return scene.order().holding().waitingFor().isEmpty()
        && scene.order().holding().lead().equals(unit);
  }

  private Optional<Move> close(Scene scene) {
    if (!isClosed(log) || log.closedAt().isEmpty()) {
      return Optional.empty();
    }
    Instant at = log.closedAt().get();
    if (scene.can(Trigger.FEED_BACK)) {
      return Optional.of(new Move(at, new Command.FeedBack(FreeText.NONE, List.of())));
    }
    if (scene.can(Trigger.CHECK_PASS)) {
      return Optional.of(new Move(at, new Command.Check(true, "")));
    }
    return scene.can(Trigger.CALL_BACK)
        ? Optional.of(new Move(at, new Command.CallBack(false, Optional.empty(), Optional.empty())))
        : Optional.empty();
  }

  private static Optional<Move> now(Scene scene, Command command) {
    return Optional.of(new Move(scene.now(), command));
  }
}
