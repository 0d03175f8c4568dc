package io.gridgov.geo.locate;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;

/** The faults of index files. */
final class IndexFaults {
  private IndexFaults() {}

  static Problem notAnIndex(Spot spot) {
    return Problem.error(
        "not-an-index",
        spot,
        Text.of("the file is no index of territories", "该文件不是网格索引文件"),
        Text.of("give the file that was saved as an index", "请提供保存下来的索引文件"));
  }

  static Problem altered(Spot spot) {
    return Problem.error(
        "altered-index",
        spot,
        Text.of("the index was altered or cut off: its digest differs", "索引文件被改动或不完整：摘要不符"),
        Text.of("build the index from the map again", "请用地图重新生成索引"));
  }

  static Problem unknownVersion(Spot spot, int version) {
    return Problem.error(
        "unknown-version",
        spot,
        Text.of("the index has version %s, which is not known here", "索引文件的版本 %s 无法识别", version),
        Text.of(
            "use a newer release, or build the index from the map again", "请使用更新的版本，或用地图重新生成索引"));
  }
}
