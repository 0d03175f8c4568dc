package io.gridgov.geo.io;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;

/** The faults of well-known text and binary, in words. */
final class WellKnownFaults {
  private WellKnownFaults() {}

  static Problem badText(Spot spot) {
    return Problem.error(
        "bad-wkt",
        spot,
        Text.of("this is not well-known text", "此处不符合 WKT 语法"),
        Text.of(
            "write POLYGON ((lon lat, lon lat, ...)) or MULTIPOLYGON",
            "请写成 POLYGON ((经度 纬度, 经度 纬度, ...)) 或 MULTIPOLYGON"));
  }

  static Problem badBinary(Spot spot) {
    return Problem.error(
        "bad-wkb",
        spot,
        Text.of("this is not well-known binary", "不是 WKB 数据"),
        Text.of("export the geometry again", "请重新导出几何图形"));
  }

  static Problem truncated(Spot spot) {
    return Problem.error(
        "truncated",
        spot,
        Text.of("the geometry ends in the middle", "几何图形不完整，在中途结束"),
        Text.of("fetch or export the geometry again", "请重新获取或导出几何图形"));
  }

  static Problem unsupported(Spot spot) {
    return Problem.error(
        "unsupported-geometry",
        spot,
        Text.of("a territory must be a Polygon or a MultiPolygon", "边界必须是 Polygon 或 MultiPolygon"),
        Text.of("export areas, not points or lines", "请导出面，而不是点或线"));
  }

  static Problem outOfRange(Spot spot) {
    return Problem.error(
        "out-of-range",
        spot,
        Text.of(
            "longitude must be in [-180, 180] and latitude in [-90, 90] degrees",
            "经度必须在 [-180, 180] 度之内，纬度必须在 [-90, 90] 度之内"),
        Text.of("convert to degrees, longitude first", "请转换为度，先写经度"));
  }

  static Problem tooLarge(Spot spot) {
    return Problem.error(
        "too-large",
        spot,
        Text.of(
            "the geometry exceeds %d characters or %d positions",
            "几何图形超过 %d 个字符或 %d 个位置", WktReader.MAX_LENGTH, CoordinateReader.MAX_POSITIONS),
        Text.of("simplify the borders", "请简化边界"));
  }
}
