package io.gridgov.workflow.lifecycle;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import io.gridgov.core.problem.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What holds between the states and transitions of a lifecycle. */
final class LifecycleChecks {
  private static final Map<String, Phase.Kind> NEEDED =
      new TreeMap<>(
          Map.of(
              Lifecycle.Names.DRAFT, Phase.Kind.WAITING,
              Lifecycle.Names.DESK, Phase.Kind.WAITING,
              Lifecycle.Names.DISPATCHED, Phase.Kind.OPEN,
              Lifecycle.Names.REFUSED, Phase.Kind.END,
              Lifecycle.Names.ANSWERED, Phase.Kind.END));

  private static final Set<String> TO_END = Set.of("answer", "refuse");
  private static final Set<String> NOT_TO_END = Set.of("dispatch", "sign");
  private static final String SUSPEND = Trigger.SUSPEND.text();
  private static final String RESUME = Trigger.RESUME.text();

  private final Map<String, Sourced<Phase>> phases;
  private final List<Sourced<Transition>> ways;
  private final Problems problems;

  LifecycleChecks(
      Map<String, Sourced<Phase>> phases, List<Sourced<Transition>> ways, Problems problems) {
    this.phases = phases;
    this.ways = ways;
    this.problems = problems;
  }

  void check(Spot whole) {
    NEEDED.forEach((name, kind) -> needState(name, kind, whole));
    Set<String> seen = new HashSet<>();
    for (Sourced<Transition> way : ways) {
      for (String from : way.value().from()) {
        String one = "'" + way.value().on() + "' / '" + from + "'";
        if (!seen.add(one)) {
          problems.add(LifecycleFault.DUPLICATE_TRANSITION.at(way.spot(), one));
        }
      }
      checkEnd(way);
      checkPause(way);
    }
    if (!problems.hasErrors()) {
      findDeadEnds();
    }
  }

  private void needState(String name, Phase.Kind kind, Spot whole) {
    Sourced<Phase> phase = phases.get(name);
    if (phase == null) {
      problems.add(LifecycleFault.MISSING_STATE.at(whole, name));
    } else if (phase.value().kind() != kind) {
      problems.add(
          LifecycleFault.WRONG_STATE_KIND.at(
              phase.spot(), name, kind.name().toLowerCase(Locale.ROOT)));
    }
  }

  private void checkEnd(Sourced<Transition> way) {
    String on = way.value().on();
    boolean ends = way.value().to().filter(this::isEnd).isPresent();
    if (TO_END.contains(on) && !ends) {
      problems.add(LifecycleFault.WRONG_END.at(way.spot(), on, "end"));
    } else if (NOT_TO_END.contains(on) && (ends || way.value().to().isEmpty())) {
      problems.add(LifecycleFault.WRONG_END.at(way.spot(), on, "open"));
    }
  }

  private void checkPause(Sourced<Transition> way) {
    String on = way.value().on();
    if ((on.equals(SUSPEND) || on.equals(RESUME)) && way.value().to().isPresent()) {
      problems.add(LifecycleFault.PAUSE_MOVES.at(way.spot(), on));
    }
    if (on.equals(SUSPEND)) {
      way.value().from().stream()
          .sorted()
          .filter(from -> !isResumed(from))
          .forEach(from -> problems.add(LifecycleFault.NO_RESUME.at(way.spot(), from)));
    }
  }

  private boolean isResumed(String state) {
    return ways.stream()
        .map(Sourced::value)
        .anyMatch(way -> way.on().equals(RESUME) && way.from().contains(state));
  }

  private boolean isEnd(String name) {
    Sourced<Phase> phase = phases.get(name);
    return phase != null && phase.value().isEnd();
  }

  private void findDeadEnds() {
    List<Phase> all = phases.values().stream().map(Sourced::value).toList();
    List<Transition> open = ways.stream().map(Sourced::value).toList();
    for (Phase phase : DeadEnds.of(all, open, (way, from) -> false)) {
      Spot spot = Objects.requireNonNull(phases.get(phase.name())).spot();
      problems.add(LifecycleFault.DEAD_END.at(spot, phase.name()));
    }
  }
}
