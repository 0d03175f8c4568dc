package io.gridgov.examples.cli.atlas;

import java.util.List;

/**
 * An outline to be drawn (图形): rings, a style and a label.
 *
 * @param rings each is longitude and latitude by turns, in degrees; not copied
 * @param style a class of the page's style sheet, such as {@code land} or {@code fault}
 * @param label what a reader sees when pointing at it; may be empty
 * @since 0.1.0
 */
public record Shape(List<double[]> rings, String style, String label) {
  /** Copies the list. */
  public Shape {
    rings = List.copyOf(rings);
  }

  /** Returns the least box around several shapes: west, south, east, north; empty if they are. */
  static double[] box(List<Shape> shapes) {
    double[] box = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (Shape shape : shapes) {
      for (double[] ring : shape.rings()) {
        for (int i = 0; i + 1 < ring.length; i += 2) {
          box[0] = Math.min(box[0], ring[i]);
          box[1] = Math.min(box[1], ring[i + 1]);
          box[2] = Math.max(box[2], ring[i]);
          box[3] = Math.max(box[3], ring[i + 1]);
        }
      }
    }
    return box[0] <= box[2] ? box : new double[0];
  }
}
