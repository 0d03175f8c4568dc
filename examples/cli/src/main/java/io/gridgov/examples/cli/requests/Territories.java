package io.gridgov.examples.cli.requests;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The city's divisions: districts exactly as stored, areas and the city dissolved from them.
 *
 * @param districts codes of the districts by the code of their area
 * @param map the territories of all three levels
 */
record Territories(SortedMap<String, List<String>> districts, TerritoryMap map) {
  static Territories of(String file, Mapping mapping, TerritoryMap stored) {
    SortedMap<String, List<Territory>> byArea = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Territory district : stored.territories()) {
      String code = district.code().value();
      String area = area(mapping, code);
      if (mapping.areas().stream().noneMatch(a -> a.code().equals(area))
          || isUpper(mapping, code)) {
        problems.add(strange(file, code));
      } else {
        byArea.computeIfAbsent(area, key -> new ArrayList<>()).add(district);
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    List<Territory> all = new ArrayList<>(stored.territories());
    List<Territory> areas =
        byArea.entrySet().stream()
            .map(entry -> Dissolve.of(GridCode.of(entry.getKey()), entry.getValue()))
            .toList();
    all.addAll(areas);
    all.add(Dissolve.of(GridCode.of(mapping.city().code()), areas));
    return new Territories(codes(byArea), TerritoryMap.of(stored.datum(), all));
  }

  private static SortedMap<String, List<String>> codes(Map<String, List<Territory>> byArea) {
    SortedMap<String, List<String>> codes = new TreeMap<>();
    byArea.forEach(
        (area, list) -> codes.put(area, list.stream().map(t -> t.code().value()).toList()));
    return codes;
  }

  private static String area(Mapping mapping, String district) {
    return district.substring(0, Math.min(district.length(), mapping.districts().areaPrefix()));
  }

  private static boolean isUpper(Mapping mapping, String code) {
    return code.equals(mapping.city().code())
        || mapping.areas().stream().anyMatch(area -> area.code().equals(code));
  }

  private static Problem strange(String file, String code) {
    return Problem.error(
        "unknown-area",
        Spot.of(file),
        Text.of("district %s belongs to no area of the mapping", "区划 %s 不属于映射中的任何上级区域", code),
        Text.of(
            "add the area to 'areas' of the mapping, or correct 'areaPrefix'",
            "请在映射的 areas 中补充该区域，或更正 areaPrefix"));
  }
}
