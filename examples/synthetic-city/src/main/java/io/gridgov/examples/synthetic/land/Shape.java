package io.gridgov.examples.synthetic.land;

import java.util.List;

/**
 * The area of a territory: one or more polygons with their holes.
 *
 * @param parts the polygons; they do not touch each other
 * @since 0.1.0
 */
public record Shape(List<Part> parts) {

  /** Copies the list. */
  public Shape {
    parts = List.copyOf(parts);
  }

  /**
   * One polygon.
   *
   * @param shell the outer ring, anticlockwise
   * @param holes the inner rings, clockwise
   * @since 0.1.0
   */
  public record Part(Ring shell, List<Ring> holes) {

    /** Copies the list. */
    public Part {
      holes = List.copyOf(holes);
    }
  }

  /**
   * Returns the number of vertices, the repeated last point of a ring not counted.
   *
   * @return at least 3
   */
  public int vertices() {
    int count = 0;
    for (Part part : parts) {
      count += part.shell().size() - 1;
      for (Ring hole : part.holes()) {
        count += hole.size() - 1;
      }
    }
    return count;
  }

  /**
   * Returns whether any polygon has a hole.
   *
   * @return true if so
   */
  public boolean hasHoles() {
    return parts.stream().anyMatch(part -> !part.holes().isEmpty());
  }
}
