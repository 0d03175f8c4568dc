package io.gridgov.testkit.city;

import io.gridgov.core.post.HolderRef;
import io.gridgov.workflow.intake.Accused;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of walks through the small city (随机流程生成).
 *
 * @since 0.1.0
 */
public final class WalkArbitraries {
  private static final List<Accused> EVERYBODY =
      SmallCity.UNITS.stream().<Accused>map(Accused.OfUnit::new).toList();

  private WalkArbitraries() {}

  /**
   * Returns dice for walks of 1 to 30 steps.
   *
   * @return lists of numbers that are not negative
   */
  public static Arbitrary<List<Integer>> dice() {
    return Arbitraries.integers()
        .between(0, 1_000_000)
        .withoutEdgeCases()
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  /**
   * Returns who is accused: nobody, a unit, a holder, both, several, or every unit.
   *
   * @return lists of any length
   */
  public static Arbitrary<List<Accused>> accused() {
    Arbitrary<Accused> units = Arbitraries.of(SmallCity.UNITS).map(Accused.OfUnit::new);
    Arbitrary<Accused> holders =
        Arbitraries.of(SmallCity.UNITS)
            .flatMap(
                unit ->
                    Arbitraries.of("h-" + unit + "-handler", "h-" + unit + "-head", "s-" + unit))
            .map(HolderRef::of)
            .map(Accused.OfHolder::new);
    return Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        units.list().ofSize(1),
        holders.list().ofSize(1),
        Arbitraries.oneOf(units, holders).list().uniqueElements().ofMinSize(2).ofMaxSize(7),
        Arbitraries.just(List.copyOf(EVERYBODY)),
        units.flatMap(
            unit ->
                holders.map(
                    holder -> {
                      List<Accused> both = new ArrayList<>();
                      both.add(unit);
                      both.add(holder);
                      return List.copyOf(both);
                    })));
  }
}
