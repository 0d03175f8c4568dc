package io.gridgov.examples.cli.atlas;

import java.util.List;

/**
 * One line of the page's table (条目), with a picture where there is something to look at closely.
 *
 * @param cells as many as the table has columns
 * @param focus what the picture is drawn around; none for no picture
 * @param around what is drawn beneath, as far as it lies in the picture
 * @since 0.1.0
 */
public record Entry(List<String> cells, List<Shape> focus, List<Shape> around) {
  /** Copies the lists. */
  public Entry {
    cells = List.copyOf(cells);
    focus = List.copyOf(focus);
    around = List.copyOf(around);
  }
}
