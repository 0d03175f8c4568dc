package io.gridgov.workflow.lifecycle;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The states of an order and the ways between them (生命周期).
 *
 * <p>Immutable and thread-safe. Read from {@code lifecycles/*.json}; every state and role is the
 * pack's own word, but the names of {@link Names} must be there.
 *
 * @since 0.1.0
 */
public final class Lifecycle {
  /**
   * The states that the library itself enters.
   *
   * @since 0.1.0
   */
  public static final class Names {
    /** Being taken down during a call (登记中). */
    public static final String DRAFT = "draft";

    /** Waits for a person's decision (待人工处理). */
    public static final String DESK = "desk";

    /** Given to a unit (已派遣). */
    public static final String DISPATCHED = "dispatched";

    /** Not accepted (不予受理). */
    public static final String REFUSED = "refused";

    /** Answered at once (已解答). */
    public static final String ANSWERED = "answered";

    private Names() {}
  }

  private final String id;
  private final Map<String, Phase> phases = new LinkedHashMap<>();
  private final List<Transition> transitions;

  private Lifecycle(String id, Collection<Phase> phases, Collection<Transition> transitions) {
    this.id = Objects.requireNonNull(id, "id");
    phases.forEach(phase -> this.phases.put(phase.name(), phase));
    this.transitions = List.copyOf(transitions);
  }

  /**
   * Returns a lifecycle.
   *
   * @param id its id
   * @param phases its states
   * @param transitions the ways between them
   * @return the lifecycle
   * @throws IllegalArgumentException if a transition names an unknown state
   */
  public static Lifecycle of(
      String id, Collection<Phase> phases, Collection<Transition> transitions) {
    Lifecycle lifecycle = new Lifecycle(id, phases, transitions);
    for (Transition transition : transitions) {
      transition.from().forEach(lifecycle::requirePhase);
      transition.to().ifPresent(lifecycle::requirePhase);
    }
    return lifecycle;
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the states.
   *
   * @return in the pack's order
   */
  public List<Phase> phases() {
    return List.copyOf(phases.values());
  }

  /**
   * Returns the ways between them.
   *
   * @return in the pack's order
   */
  public List<Transition> transitions() {
    return transitions;
  }

  /**
   * Returns a state.
   *
   * @param name its name
   * @return the state
   * @throws IllegalArgumentException if there is none
   */
  public Phase requirePhase(String name) {
    Phase phase = phases.get(name);
    if (phase == null) {
      throw new IllegalArgumentException("phase must be one of the lifecycle's: " + name);
    }
    return phase;
  }

  /**
   * Finds the states from which no way leads to an end if some ways are barred.
   *
   * @param barred tells of a way and the state that it leaves whether it counts as closed
   * @return the states; empty if every order can end
   */
  public List<Phase> deadEnds(BiPredicate<Transition, String> barred) {
    return DeadEnds.of(phases.values(), transitions, barred);
  }

  /**
   * Finds the way that a trigger takes from a state.
   *
   * @param on the trigger
   * @param from the state's name
   * @return the first such transition
   */
  public Optional<Transition> find(Trigger on, String from) {
    String text = on.text();
    return transitions.stream()
        .filter(way -> way.on().equals(text) && way.from().contains(from))
        .findFirst();
  }
}
