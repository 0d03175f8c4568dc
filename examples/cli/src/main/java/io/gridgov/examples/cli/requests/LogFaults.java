package io.gridgov.examples.cli.requests;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;

/** What can be wrong with a row of a log; no cell of a request is repeated. */
final class LogFaults {
  private static final Text KEPT =
      Text.of(
          "mend the cell; the row stays in reports.csv without it",
          "请改正该单元格；该行保留在 reports.csv 中，此值为空");

  private static final Text WITHOUT_POINT =
      Text.of(
          "mend the cell; the row stays in reports.csv without coordinates",
          "请改正该单元格；该行保留在 reports.csv 中，坐标为空");

  private LogFaults() {}

  static Problem missingKey(Spot spot) {
    return Problem.error(
        "missing-key",
        spot,
        Text.of("the request has no key and is left out", "该诉求没有编号，未导入"),
        Text.of("give it its number in the source", "请补上来源系统中的编号"));
  }

  static Problem rowLength(Spot spot, int expected, int found) {
    return Problem.error(
        "row-length",
        spot,
        Text.of(
            "the row has %2$d cells where the header has %1$d",
            "该行有 %2$d 个单元格，而表头有 %1$d 个", expected, found),
        Text.of("mend the row; only its key is kept in reports.csv", "请改正该行；reports.csv 中只保留其编号"));
  }

  static Problem badTime(Spot spot) {
    return Problem.error(
        "bad-time",
        spot,
        Text.of("the time fits no pattern of the mapping", "时间不符合映射中的任何格式"),
        KEPT);
  }

  static Problem missingTime(Spot spot) {
    return Problem.error(
        "missing-time",
        spot,
        Text.of("the request does not say when it came in", "该诉求没有来件时间"),
        KEPT);
  }

  static Problem badCoordinate(Spot spot) {
    return Problem.error(
        "bad-coordinate",
        spot,
        Text.of("the coordinate is missing or no finite number", "坐标缺失或不是有限数值"),
        WITHOUT_POINT);
  }

  static Problem outOfRange(Spot spot) {
    return Problem.error(
        "out-of-range",
        spot,
        Text.of(
            "longitude must lie in [-180, 180] and latitude in [-90, 90] degrees",
            "经度须在 [-180, 180]、纬度须在 [-90, 90] 度之间"),
        WITHOUT_POINT);
  }

  static Problem swapped(Spot spot) {
    return Problem.error(
        "swapped-coordinates",
        spot,
        Text.of(
            "longitude and latitude are probably exchanged, here or in the map",
            "经度和纬度很可能互换了（此处或地图中）"),
        WITHOUT_POINT);
  }

  static Problem unknownStatus(Spot spot) {
    return Problem.warning(
        "unknown-status",
        spot,
        Text.of(
            "this word for the state of a request is not in the mapping and is taken as open",
            "映射中没有该状态用词，按未办结处理"),
        Text.of(
            "add it to 'status' of the mapping (--mapping FILE); told once for each word",
            "请在映射（--mapping FILE）的 status 中补充；每个用词只提示一次"));
  }

  static Problem noRequests(String file) {
    return Problem.error(
        "no-requests",
        Spot.of(file),
        Text.of("the log holds no request with a key and a time", "日志中没有带编号和时间的诉求"),
        Text.of("check the file and the columns and times of the mapping", "请检查文件以及映射中的列名和时间格式"));
  }
}
