package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.geo.datum.Conversion;

/** What can be wrong with a row to be converted; coordinates of a report are not repeated. */
final class TransformFaults {
  private static final Text KEPT =
      Text.of(
          "mend the row; it is kept in the output with empty x and y", "请改正该行；输出中保留该行，x 和 y 为空");

  private TransformFaults() {}

  static Problem noNumber(Spot spot, boolean blank) {
    return blank
        ? Problem.error(
            "missing-coordinate", spot, Text.of("the coordinate is empty", "坐标为空"), KEPT)
        : Problem.error(
            "bad-coordinate",
            spot,
            Text.of("the coordinate is no finite number", "坐标不是有限数值"),
            KEPT);
  }

  static Problem rowLength(Spot spot, int expected, int found) {
    return PointFaults.rowLength(
        spot,
        expected,
        found,
        Text.of(
            "add the missing cells; the row is kept with empty ones and empty x and y",
            "请补上缺少的单元格；输出中保留该行，缺少的单元格和 x、y 为空"),
        Text.of(
            "put a cell that holds a comma in double quotes; the row is kept with empty x and y,"
                + " and the cells beyond the header stand behind them (in JSON as '%s')",
            "含逗号的单元格须用双引号括起；输出中保留该行，x 和 y 为空，超出表头的单元格列在其后（JSON 中为“%s”）", RowWriter.SURPLUS));
  }

  /** Says why there is no such place: exchanged, in no zone, or nowhere on earth. */
  static Problem noPlace(Spot spot, Conversion conversion, double x, double y) {
    if (conversion.find(y, x).isPresent()) {
      return Problem.error(
          "swapped-coordinates",
          spot,
          Text.of("the two coordinates are probably exchanged", "两个坐标很可能互换了"),
          Text.of(
              "check which column is which (--lon, --lat); the row is kept with empty x and y",
              "请核对两列（--lon、--lat）；输出中保留该行，x 和 y 为空"));
    }
    boolean degrees = conversion.from().isGeographic();
    if (degrees && !(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
      return Problem.error(
          "out-of-range",
          spot,
          Text.of(
              "longitude must lie in [-180, 180] and latitude in [-90, 90] degrees",
              "经度须在 [-180, 180]、纬度须在 [-90, 90] 度之间"),
          KEPT);
    }
    return Problem.error(
        "out-of-zone",
        spot,
        Text.of(
            "the point lies over 500 km from the meridian of %s, or carries another zone's number",
            "该点距 %s 的中央子午线超过 500 公里，或带号不符", degrees ? conversion.to() : conversion.from()),
        Text.of(
            "name the zone in which the point lies; the row is kept with empty x and y",
            "请给出该点所在的投影带；输出中保留该行，x 和 y 为空"));
  }
}
