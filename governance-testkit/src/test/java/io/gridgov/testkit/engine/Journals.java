package io.gridgov.testkit.engine;

import io.gridgov.core.pack.CityPack;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.city.WalkArbitraries;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Event;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated orders of the small city, as they are kept. */
final class Journals {
  private static final CityPack CITY = SmallCity.pack();

  private Journals() {}

  static Arbitrary<List<StoredEvent>> journals() {
    return Combinators.combine(WalkArbitraries.accused(), WalkArbitraries.dice())
        .as((accused, dice) -> seal(Walk.through(CITY, accused, dice).events()));
  }

  static List<StoredEvent> seal(List<Event> events) {
    List<StoredEvent> sealed = new ArrayList<>();
    String prev = Chain.START;
    for (Event event : events) {
      StoredEvent stored = StoredEvent.seal(event, prev, field -> "salt of " + field);
      sealed.add(stored);
      prev = stored.hash();
    }
    return List.copyOf(sealed);
  }
}
