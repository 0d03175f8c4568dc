package io.gridgov.testkit.law;

import io.gridgov.core.pack.CityPack;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.city.WalkArbitraries;
import io.gridgov.workflow.intake.Accused;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated lives of orders in the small city. */
final class Lives {
  /** Who is accused, and the dice of a walk. */
  record Life(List<Accused> accused, List<Integer> dice) {
    Walk walk() {
      return Walk.through(CITY, accused, dice);
    }
  }

  static final CityPack CITY = SmallCity.pack();

  private Lives() {}

  static Arbitrary<Life> lives() {
    return Combinators.combine(WalkArbitraries.accused(), WalkArbitraries.dice()).as(Life::new);
  }
}
