package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Mends maps as they come from many hands; their number is printed with what was mended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MendTest {
  private static final int MAPS = Integer.getInteger("jqwik.tries.default", 1000) / 20;

  @Test
  void a_mend_leaves_no_more_faults_of_any_kind_and_names_every_change() {
    int mended = 0;
    for (int seed = 0; seed < MAPS; seed++) {
      TerritoryMap map = RoughMaps.of(seed);
      Mended result = Mend.of(map, Tolerances.DEFAULT);
      Map<FindingKind, Integer> was = Audit.of(map).report().faults();
      assertThat(Audit.of(result.map()).report().faults())
          .as("seed %d", seed)
          .allSatisfy(
              (kind, count) -> assertThat(count).isLessThanOrEqualTo(was.getOrDefault(kind, 0)));
      Set<GridCode> told = result.done().stream().map(Mending::grid).collect(Collectors.toSet());
      assertThat(changed(map, result.map())).as("seed %d", seed).isSubsetOf(told);
      mended += result.done().isEmpty() ? 0 : 1;
    }
    System.out.printf("%d of %d maps mended%n", mended, MAPS);
    assertThat(mended).isBetween(1, MAPS - 1);
  }

  private static List<GridCode> changed(TerritoryMap before, TerritoryMap after) {
    return before.territories().stream()
        .filter(territory -> !after.territories().contains(territory))
        .map(territory -> territory.code())
        .toList();
  }
}
