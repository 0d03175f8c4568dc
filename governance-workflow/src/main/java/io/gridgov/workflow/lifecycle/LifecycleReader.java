package io.gridgov.workflow.lifecycle;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a lifecycle from JSON (生命周期文件) and checks that no order can get stuck in it.
 *
 * <p>All faults are told at once, each with file, line and column.
 *
 * @since 0.1.0
 */
public final class LifecycleReader {
  private static final Set<String> KEYS = Set.of("v", "id", "start", "states", "transitions");
  private static final Set<String> STATE = Set.of("name", "kind");
  private static final Set<String> TRANSITION = Set.of("on", "from", "to", "by", "who");

  private final Problems problems;
  private final Map<String, Sourced<Phase>> phases = new LinkedHashMap<>();

  private LifecycleReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a lifecycle.
   *
   * @param file name for places
   * @param text the JSON text
   * @return the lifecycle, or every fault
   */
  public static Outcome<Lifecycle> read(String file, String text) {
    Outcome<Json> json = Json.read(file, text);
    if (json.value().isEmpty()) {
      return Outcome.failed(json.problems());
    }
    Problems problems = new Problems();
    Optional<Lifecycle> read = new LifecycleReader(problems).whole(json.value().get());
    return Outcome.from(problems, read::orElseThrow);
  }

  private Optional<Lifecycle> whole(Json json) {
    Optional<Keys> keys = Keys.of("lifecycle", json, KEYS, problems);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    keys.get()
        .number("v")
        .filter(version -> version.value().compareTo(BigDecimal.ONE) != 0)
        .ifPresent(
            version ->
                problems.add(LifecycleFault.WRONG_VERSION.at(version.spot(), version.value())));
    Optional<Sourced<String>> id = keys.get().text("id");
    keys.get().text("start");
    keys.get().items("states").forEach(this::state);
    List<Sourced<Transition>> ways =
        keys.get().items("transitions").stream().flatMap(one -> way(one).stream()).toList();
    new LifecycleChecks(phases, ways, problems).check(json.spot());
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(
            Lifecycle.of(
                id.orElseThrow().value(),
                phases.values().stream().map(Sourced::value).toList(),
                ways.stream().map(Sourced::value).toList()));
  }

  private void state(Json json) {
    Optional<Keys> keys = Keys.of("state", json, STATE, problems);
    if (keys.isEmpty()) {
      return;
    }
    Optional<Sourced<String>> name = keys.get().text("name");
    Optional<Sourced<String>> word = keys.get().text("kind");
    Optional<Phase.Kind> kind = word.flatMap(text -> Phase.Kind.find(text.value()));
    word.filter(text -> kind.isEmpty())
        .ifPresent(text -> problems.add(LifecycleFault.UNKNOWN_KIND.at(text.spot(), text.value())));
    name.ifPresent(text -> declare(text, kind.orElse(Phase.Kind.OPEN)));
  }

  private void declare(Sourced<String> name, Phase.Kind kind) {
    Sourced<Phase> phase = Sourced.of(new Phase(name.value(), kind), name.spot());
    if (phases.putIfAbsent(name.value(), phase) != null) {
      problems.add(LifecycleFault.DUPLICATE_STATE.at(name.spot(), name.value()));
    }
  }

  private Optional<Sourced<Transition>> way(Json json) {
    Optional<Keys> keys = Keys.of("transition", json, TRANSITION, problems);
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    Optional<Sourced<String>> on = keys.get().text("on");
    on.filter(text -> Trigger.find(text.value()).isEmpty())
        .ifPresent(
            text -> problems.add(LifecycleFault.UNKNOWN_TRIGGER.at(text.spot(), text.value())));
    Set<String> from = new HashSet<>();
    for (Sourced<String> state : keys.get().texts("from")) {
      known(state).ifPresent(from::add);
    }
    Optional<String> to =
        keys.get().has("to") ? keys.get().text("to").flatMap(this::known) : Optional.empty();
    Set<String> by =
        keys.get().texts("by").stream().map(Sourced::value).collect(Collectors.toSet());
    Transition.Who who = who(keys.get());
    on.filter(text -> by.isEmpty())
        .ifPresent(
            text ->
                problems.add(LifecycleFault.NO_ROLE.at(keys.get().object().spot(), text.value())));
    return on.map(text -> Sourced.of(new Transition(text.value(), from, to, by, who), text.spot()));
  }

  private Transition.Who who(Keys keys) {
    Optional<Sourced<String>> word = keys.text("who");
    Optional<Transition.Who> who = word.flatMap(text -> Transition.Who.find(text.value()));
    word.filter(text -> who.isEmpty())
        .ifPresent(text -> problems.add(LifecycleFault.UNKNOWN_WHO.at(text.spot(), text.value())));
    return who.orElse(Transition.Who.ANY);
  }

  private Optional<String> known(Sourced<String> state) {
    if (phases.containsKey(state.value())) {
      return Optional.of(state.value());
    }
    problems.add(LifecycleFault.UNKNOWN_STATE.at(state.spot(), state.value()));
    return Optional.empty();
  }
}
