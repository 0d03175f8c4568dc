package io.gridgov.geo.io;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;

/** The faults between a pack's boundaries and its grids, in words. */
final class BoundaryFaults {
  private BoundaryFaults() {}

  /** A map may have invalid territories, flagged; a pack may not, as its answers decide. */
  static Problem inPack(Problem found) {
    if (found.code().equals(GeoJsonFaults.NO_GEOMETRY)) {
      return GeoJsonFaults.noGeometry(found.spot());
    }
    return found.code().equals(GeoJsonFaults.INVALID_POLYGON)
        ? Problem.error(
            found.code(),
            found.spot(),
            found.message(),
            Text.of("mend the border; a pack holds valid territories only", "请修正边界；城市包只收有效的边界"))
        : found;
  }

  static Problem unknownGrid(Spot spot, GridCode code) {
    return Problem.error(
        "unknown-grid",
        spot,
        Text.of("grid '%s' stands in no row of grids.csv", "grids.csv 中没有网格“%s”", code.value()),
        Text.of("correct the code or add the grid", "请更正编码或添加该网格"));
  }

  static Problem notTerritorial(Spot spot, GridCode code) {
    return Problem.error(
        "not-territorial",
        spot,
        Text.of(
            "grid '%s' is of a listed level, which has no territories",
            "网格“%s”属于列举型层级，不应有边界", code.value()),
        Text.of(
            "remove the feature, or make the level territorial in city.json",
            "请删除该要素，或在 city.json 中将该层级设为有边界"));
  }

  static Problem missingTerritory(Spot spot, GridCode code) {
    return Problem.error(
        "missing-territory",
        spot,
        Text.of("territorial grid '%s' has no feature", "网格“%s”缺少边界要素", code.value()),
        Text.of("draw its territory, or correct the code", "请补画边界或更正编码"));
  }

  static Problem missingFile(Spot spot, int grids) {
    return Problem.error(
        "missing-territory",
        spot,
        Text.of(
            "the file is missing, and %d territorial grids need it", "缺少此文件，有 %d 个网格需要边界", grids),
        Text.of(
            "add the file, or make the levels listed in city.json",
            "请添加此文件，或在 city.json 中将层级设为列举型"));
  }
}
