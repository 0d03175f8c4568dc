package io.gridgov.geo.io;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.List;
import java.util.Objects;

/**
 * Areas as well-known text (WKT; OGC Simple Features 06-103r4, 7.2).
 *
 * <p>POLYGON and MULTIPOLYGON, with or without Z and M, which are dropped; EMPTY is no polygon.
 * Rings are kept as stored, to the last digit, also those that are none. Faults: {@code bad-wkt},
 * {@code unsupported-geometry}, {@code out-of-range}, {@code too-large}.
 *
 * <p><b>Limits.</b> 2²⁸ characters, 20 million positions. Nothing nests deeper than a ring, so no
 * text can exhaust the stack.
 *
 * <p><b>Cost.</b> One pass. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Wkt {
  private Wkt() {}

  /**
   * Reads areas.
   *
   * @param file the name that faults carry
   * @param text the text
   * @return the polygons, or the first fault
   */
  public static Outcome<List<Polygon>> read(String file, String text) {
    return read(file, text, WktReader.MAX_LENGTH, CoordinateReader.MAX_POSITIONS);
  }

  static Outcome<List<Polygon>> read(
      String file, String text, int mostCharacters, long mostPositions) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    Problems problems = new Problems();
    WktReader reader = new WktReader(file, text, mostCharacters, mostPositions);
    List<Polygon> polygons = reader.read();
    reader.fault().ifPresent(problems::add);
    return Outcome.from(problems, () -> polygons);
  }

  /**
   * Writes areas, so that they read as equal ones.
   *
   * @param polygons longitude first; one is a POLYGON, any other number a MULTIPOLYGON
   * @return the text
   */
  public static String write(List<Polygon> polygons) {
    if (polygons.isEmpty()) {
      return "MULTIPOLYGON EMPTY";
    }
    StringBuilder text = new StringBuilder();
    boolean single = polygons.size() == 1;
    text.append(single ? "POLYGON " : "MULTIPOLYGON (");
    for (int i = 0; i < polygons.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      write(polygons.get(i), text);
    }
    return text.append(single ? "" : ")").toString();
  }

  private static void write(Polygon polygon, StringBuilder text) {
    if (polygon.rings().isEmpty()) {
      text.append("EMPTY");
      return;
    }
    text.append('(');
    for (int i = 0; i < polygon.rings().size(); i++) {
      text.append(i == 0 ? "" : ", ");
      write(polygon.rings().get(i), text);
    }
    text.append(')');
  }

  private static void write(Ring ring, StringBuilder text) {
    if (ring.size() == 0) {
      text.append("EMPTY");
      return;
    }
    text.append('(');
    for (int i = 0; i < ring.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      text.append(ring.lonDegrees(i)).append(' ').append(ring.latDegrees(i));
    }
    text.append(')');
  }
}
