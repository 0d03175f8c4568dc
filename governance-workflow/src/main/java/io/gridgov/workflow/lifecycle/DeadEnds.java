package io.gridgov.workflow.lifecycle;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Finds the states from which no way leads to an end, walking backwards from the ends. */
final class DeadEnds {
  /** Ways that the library goes by itself, once place, matter or fields are known. */
  private static final Set<String> BY_ITSELF = Set.of("place", "classify", "describe");

  private DeadEnds() {}

  static List<Phase> of(
      Collection<Phase> phases,
      Collection<Transition> ways,
      BiPredicate<Transition, String> barred) {
    Set<String> good = new HashSet<>();
    phases.stream().filter(Phase::isEnd).map(Phase::name).forEach(good::add);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Transition way : ways) {
        if (leadsTo(way, good)) {
          for (String from : way.from()) {
            grown |= !barred.test(way, from) && good.add(from);
          }
        }
      }
      boolean afterDraft = good.contains(Lifecycle.Names.DESK);
      grown |= afterDraft && good.add(Lifecycle.Names.DRAFT);
    }
    return phases.stream().filter(phase -> !good.contains(phase.name())).toList();
  }

  private static boolean leadsTo(Transition way, Set<String> good) {
    return way.to().filter(good::contains).isPresent()
        || (BY_ITSELF.contains(way.on()) && good.contains(Lifecycle.Names.DISPATCHED));
  }
}
