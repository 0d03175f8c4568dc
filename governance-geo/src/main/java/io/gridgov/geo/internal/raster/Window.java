package io.gridgov.geo.internal.raster;

/**
 * A rectangle divided into square cells of one size.
 *
 * <p>Which cell a point belongs to is decided in doubles, by functions that never fall as x or y
 * rises. Every point of a cell lies within the cell's computed borders plus a tenth of the slack;
 * an edge is entered in every cell whose borders plus the slack it may meet.
 *
 * @param west where the first column begins
 * @param south where the first row begins
 * @param side of a cell
 * @param columns how many, at least 1
 * @param rows how many, at least 1
 * @param ulp the unit in the last place of the largest coordinate of the whole map: where an edge
 *     that spans the map passes is not known better, however small the window and its coordinates
 */
record Window(double west, double south, double side, int columns, int rows, double ulp) {
  private static final double SLACK_OF_SIDE = 0x1p-20;
  private static final double SLACK_ULPS = 32;

  /** Takes some cells of a row, side by side. */
  interface RowVisitor {
    void visit(int row, int fromColumn, int toColumn);
  }

  /** Returns a window of about the given number of cells over all edges. */
  static Window over(Box box, double cells) {
    double width = box.east() - box.west();
    double height = box.north() - box.south();
    double longest = Math.max(width, height);
    double side = Math.max(Math.sqrt(width / cells * height), longest / Math.min(cells, 0x1p15));
    side = Math.max(side, 1024 * SLACK_ULPS * ulp(box));
    int columns = (int) (width / side) + 2;
    int rows = (int) (height / side) + 2;
    double west = box.west() - (columns * side - width) / 2;
    double south = box.south() - (rows * side - height) / 2;
    Box all = new Box(west, south, west + columns * side, south + rows * side);
    return new Window(west, south, side, columns, rows, ulp(all));
  }

  /** Returns a window of n by n cells over a part of this one. */
  Window part(double partWest, double partSouth, double partSide, int n) {
    return new Window(partWest, partSouth, partSide, n, n, ulp);
  }

  private static double ulp(Box box) {
    double x = Math.max(Math.abs(box.west()), Math.abs(box.east()));
    double y = Math.max(Math.abs(box.south()), Math.abs(box.north()));
    return Math.max(Math.ulp(Math.max(x, y)), Double.MIN_NORMAL);
  }

  /** Returns a window of n by n cells over one cell of this one. */
  Window within(int cell, int n) {
    double margin = slack() / 2;
    return part(
        west + column(cell) * side - margin,
        south + row(cell) * side - margin,
        (side + 2 * margin) / n,
        n);
  }

  /** Tells whether cells of that size can still be told apart. */
  boolean isDivisible(int n) {
    return side / n > 512 * SLACK_ULPS * ulp;
  }

  private double east() {
    return west + columns * side;
  }

  private double north() {
    return south + rows * side;
  }

  double slack() {
    return side * SLACK_OF_SIDE + SLACK_ULPS * ulp;
  }

  /** Returns the window over the specks of a cell. */
  Window specks(int column, int row) {
    return part(west + column * side, south + row * side, side / Specks.ALONG, Specks.ALONG);
  }

  private int column(int cell) {
    return cell % columns;
  }

  private int row(int cell) {
    return cell / columns;
  }

  int cells() {
    return columns * rows;
  }

  /** Where the reference point of a column's cells lies: on the border to the column before. */
  double referenceX(int column) {
    return west + column * side;
  }

  double referenceY(int row) {
    return south + (row + 0.5) * side;
  }

  /** What is below the first becomes the first, what is above the last the last. */
  private static int clamp(double at, int n) {
    return Math.max(0, Math.min(n - 1, (int) at));
  }

  /** Visits every cell that the edge meets, and perhaps some that it nearly meets. */
  void visit(double ax, double ay, double bx, double by, double slack, RowVisitor visitor) {
    double perSide = 1 / side;
    double low = Math.min(ay, by);
    double high = Math.max(ay, by);
    if (high < south - slack || low > north() + slack || bx < west - slack || ax > east() + slack) {
      return;
    }
    int firstRow = clamp((low - slack - south) * perSide, rows);
    int lastRow = clamp((high + slack - south) * perSide, rows);
    int firstColumn = clamp((ax - slack - west) * perSide, columns);
    int lastColumn = clamp((bx + slack - west) * perSide, columns);
    if (firstRow == lastRow || firstColumn == lastColumn || high - low <= 4 * slack) {
      for (int row = firstRow; row <= lastRow; row++) {
        visitor.visit(row, firstColumn, lastColumn);
      }
      return;
    }
    double slope = (bx - ax) / (by - ay);
    for (int row = firstRow; row <= lastRow; row++) {
      double x0 = within(ax, bx, ax + (south + row * side - slack - ay) * slope);
      double x1 = within(ax, bx, ax + (south + (row + 1) * side + slack - ay) * slope);
      double leftmost = (Math.min(x0, x1) - slack - west) * perSide;
      double rightmost = (Math.max(x0, x1) + slack - west) * perSide;
      if (rightmost >= 0 && leftmost < columns) {
        visitor.visit(row, clamp(leftmost, columns), clamp(rightmost, columns));
      }
    }
  }

  private static double within(double least, double most, double at) {
    return Math.max(least, Math.min(most, at));
  }
}
