package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.Row;
import io.gridgov.examples.cli.shell.Format;
import java.util.List;
import java.util.function.Consumer;

/** What can be wrong with a row of points; coordinates of a report are not repeated. */
final class PointFaults {
  private static final Text KEPT =
      Text.of("mend the row; it is kept in the output with an empty grid", "请改正该行；输出中保留该行，网格为空");

  private PointFaults() {}

  static Problem noNumber(Spot spot, boolean blank) {
    return blank
        ? Problem.error(
            "missing-coordinate", spot, Text.of("the coordinate is empty", "坐标为空"), KEPT)
        : Problem.error(
            "bad-coordinate",
            spot,
            Text.of("the coordinate is no finite number", "坐标不是有限数值"),
            Text.of(
                "write degrees such as 113.625; the row is kept with an empty grid",
                "请写成度数，如 113.625；输出中保留该行，网格为空"));
  }

  static Problem outOfRange(Spot spot) {
    return Problem.error(
        "out-of-range",
        spot,
        Text.of(
            "longitude must lie in [-180, 180] and latitude in [-90, 90] degrees",
            "经度须在 [-180, 180]、纬度须在 [-90, 90] 度之间"),
        KEPT);
  }

  static Problem swapped(Spot spot) {
    return Problem.error(
        "swapped-coordinates",
        spot,
        Text.of("longitude and latitude are probably exchanged", "经度和纬度很可能互换了"),
        Text.of(
            "check which column is which (--lon, --lat); the row is kept with an empty grid",
            "请核对经纬度列（--lon、--lat）；输出中保留该行，网格为空"));
  }

  /** A row that is shorter or longer than the header; no cell of it is lost. */
  static Problem rowLength(Spot spot, int expected, int found) {
    return rowLength(
        spot,
        expected,
        found,
        Text.of(
            "add the missing cells; the row is kept with empty ones and an empty grid",
            "请补上缺少的单元格；输出中保留该行，缺少的单元格和网格为空"),
        Text.of(
            "put a cell that holds a comma in double quotes; the row is kept with an empty grid, and"
                + " the cells beyond the header stand behind the answer (in JSON as '%s')",
            "含逗号的单元格须用双引号括起；输出中保留该行，网格为空，超出表头的单元格列在答案之后（JSON 中为“%s”）", RowWriter.SURPLUS));
  }

  static Problem rowLength(Spot spot, int expected, int found, Text ifShort, Text ifLong) {
    return Problem.error(
        "row-length",
        spot,
        Text.of(
            "the row has %2$d cells where the header has %1$d",
            "该行有 %2$d 个单元格，而表头有 %1$d 个", expected, found),
        found < expected ? ifShort : ifLong);
  }

  /** Names the columns of the input that are called like one of the answer's. */
  static void tellTwins(Row header, List<String> answers, Format format, Consumer<Problem> faults) {
    for (int i = 0; i < header.size(); i++) {
      String column = header.cell(i);
      if (answers.contains(column) || (format == Format.JSON && column.equals(RowWriter.SURPLUS))) {
        faults.accept(columnTwice(header.spot(i), column));
      }
    }
  }

  private static Problem columnTwice(Spot spot, String column) {
    return Problem.warning(
        "column-twice",
        spot,
        Text.of(
            "column '%s' is called like one of the answer's, which comes last and in JSON"
                + " takes its place",
            "列“%s”与答案列同名：答案列在后，在 JSON 中取代该列", column),
        Text.of("rename the column to keep it apart", "请将该列改名以便区分"));
  }

  static Problem missingColumn(Spot spot, String column) {
    return Problem.error(
        "missing-column",
        spot,
        Text.of("there is no column '%s'", "没有列“%s”", column),
        Text.of("name a column of the header with --lon and --lat", "请用 --lon 和 --lat 指定表头中的列"));
  }

  static Problem coordinateTwice(Spot spot, String column) {
    return Problem.error(
        "duplicate-column",
        spot,
        Text.of("column '%s' stands more than once", "列“%s”出现多次", column),
        Text.of("keep one of the columns", "只保留其中一列"));
  }

  static Problem nameTwice(Spot spot, String column) {
    return Problem.error(
        "duplicate-column",
        spot,
        Text.of(
            "column '%s' stands more than once, and an object of JSON holds but one of a name",
            "列“%s”出现多次，而 JSON 对象中同名项只能有一个", column),
        Text.of(
            "give each column a name of its own, or take --format csv",
            "请为每列取不同的名称，或改用 --format csv"));
  }
}
