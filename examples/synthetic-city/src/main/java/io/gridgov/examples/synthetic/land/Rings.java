package io.gridgov.examples.synthetic.land;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts rings together to polygons: which ring is the shell, which are holes, which way they turn.
 */
final class Rings {

  private Rings() {}

  /** Returns the polygon of rings of which exactly one turns anticlockwise. */
  static Shape.Part part(List<Ring> rings) {
    Ring shell = null;
    List<Ring> holes = new ArrayList<>();
    for (Ring ring : rings) {
      if (ring.twiceArea() > 0 && shell == null) {
        shell = ring;
      } else {
        holes.add(ring);
      }
    }
    if (shell == null) {
      throw new IllegalStateException("a territory without a shell; its cells are not contiguous");
    }
    return new Shape.Part(shell, holes);
  }

  /** Returns the mainland with more holes, and with more parts beside it. */
  static Shape with(Shape.Part mainland, List<Ring> owned, List<Ring> lost) {
    List<Ring> holes = new ArrayList<>(mainland.holes());
    lost.forEach(ring -> holes.add(ring.reversed()));
    List<Shape.Part> parts = new ArrayList<>();
    parts.add(new Shape.Part(mainland.shell(), holes));
    owned.forEach(ring -> parts.add(new Shape.Part(ring, List.of())));
    return new Shape(parts);
  }
}
