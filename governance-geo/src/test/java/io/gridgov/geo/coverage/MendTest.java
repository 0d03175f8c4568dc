package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;

/** Mends maps as they come from many hands; their number is printed with what was mended. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MendTest {
  private static final int MAPS = Integer.getInteger("jqwik.tries.default", 1000) / 20;

  @Test
  void a_mend_makes_nothing_worse_and_mending_again_changes_nothing() {
    int mended = 0;
    int before = 0;
    int left = 0;
    for (int seed = 0; seed < MAPS; seed++) {
      TerritoryMap map = RoughMaps.of(seed);
      Mended result = Mend.of(map, Tolerances.DEFAULT);
      AuditReport was = Audit.of(map).report();
      AuditReport is = Audit.of(result.map()).report();
      assertThat(is.since(was)).as("new, seed %d", seed).isEmpty();
      assertThat(counts(is))
          .as("seed %d", seed)
          .allSatisfy(
              (kind, n) -> assertThat(n).isLessThanOrEqualTo(counts(was).getOrDefault(kind, 0)));
      assertThat(changed(map, result.map())).as("told, seed %d", seed).isSubsetOf(told(result));
      assertThat(Mend.of(result.map(), Tolerances.DEFAULT))
          .as("again, seed %d", seed)
          .isEqualTo(new Mended(result.map(), List.of()));
      assertThat(result.map().territories())
          .as("direction, seed %d", seed)
          .allMatch(
              after -> !runsOutwards(map.find(after.code()).orElseThrow()) || runsOutwards(after));
      mended += result.done().isEmpty() ? 0 : 1;
      before += was.findings().size();
      left += is.findings().size();
    }
    System.out.printf(
        "%d maps, %d mended, %d findings before, %d after%n", MAPS, mended, before, left);
    assertThat(mended).isGreaterThan(MAPS / 4);
    assertThat(left).isLessThan(before);
  }

  /** Faults by kind and grid, and all findings by kind. */
  private static Map<String, Integer> counts(AuditReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : report.findings()) {
      counts.merge(finding.kind().name(), 1, Integer::sum);
      if (!finding.noise()) {
        finding.grids().forEach(grid -> counts.merge(finding.kind() + " " + grid, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static boolean runsOutwards(Territory territory) {
    return territory.polygons().stream()
        .allMatch(
            polygon -> {
              List<Ring> rings = polygon.rings();
              return isCounterclockwise(rings.get(0))
                  && rings.stream().skip(1).noneMatch(MendTest::isCounterclockwise);
            });
  }

  private static boolean isCounterclockwise(Ring ring) {
    return Orientation.isCCW(Shapes.positions(ring));
  }

  private static Set<GridCode> told(Mended mended) {
    return mended.done().stream().map(Mending::grid).collect(Collectors.toSet());
  }

  private static List<GridCode> changed(TerritoryMap before, TerritoryMap after) {
    return before.territories().stream()
        .filter(territory -> !after.territories().contains(territory))
        .map(Territory::code)
        .toList();
  }
}
