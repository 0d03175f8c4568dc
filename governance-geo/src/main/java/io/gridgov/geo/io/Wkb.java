package io.gridgov.geo.io;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Areas as well-known binary (WKB; OGC Simple Features 06-103r4, 8.2).
 *
 * <p>Polygon and MultiPolygon in either byte order, also with Z and M (dropped) by the ISO numbers
 * or the flags of PostGIS (EWKB), whose reference number is not looked at. Rings are kept as
 * stored. Faults: {@code truncated}, {@code bad-wkb}, {@code unsupported-geometry}, {@code
 * out-of-range}, {@code too-large}.
 *
 * <p><b>Limits.</b> 20 million positions; a count that the bytes cannot hold is refused before
 * anything is allocated for it.
 *
 * <p><b>Cost.</b> One pass. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class Wkb {
  private static final int HEAD = 1 + Integer.BYTES;
  private static final int POLYGON = 3;
  private static final int MULTI_POLYGON = 6;

  private Wkb() {}

  /**
   * Reads areas.
   *
   * @param file the name that faults carry
   * @param bytes one geometry and nothing else
   * @return the polygons, or the first fault
   */
  public static Outcome<List<Polygon>> read(String file, byte[] bytes) {
    return read(file, bytes, CoordinateReader.MAX_POSITIONS);
  }

  static Outcome<List<Polygon>> read(String file, byte[] bytes, long mostPositions) {
    Objects.requireNonNull(file, "file");
    Problems problems = new Problems();
    WkbReader reader = new WkbReader(Spot.of(file), ByteBuffer.wrap(bytes), mostPositions);
    List<Polygon> polygons = reader.read();
    reader.fault().ifPresent(problems::add);
    return Outcome.from(problems, () -> polygons);
  }

  /**
   * Writes areas, so that they read as equal ones.
   *
   * @param polygons longitude first; one is a Polygon, any other number a MultiPolygon
   * @return the geometry, big-endian, without Z and M
   */
  public static byte[] write(List<Polygon> polygons) {
    boolean single = polygons.size() == 1;
    int size = polygons.stream().mapToInt(Wkb::size).sum();
    ByteBuffer out = ByteBuffer.allocate(single ? size : size + HEAD + Integer.BYTES);
    if (!single) {
      out.put((byte) 0).putInt(MULTI_POLYGON).putInt(polygons.size());
    }
    for (Polygon polygon : polygons) {
      out.put((byte) 0).putInt(POLYGON).putInt(polygon.rings().size());
      for (Ring ring : polygon.rings()) {
        out.putInt(ring.size());
        for (int i = 0; i < ring.size(); i++) {
          out.putDouble(ring.lonDegrees(i)).putDouble(ring.latDegrees(i));
        }
      }
    }
    return out.array();
  }

  private static int size(Polygon polygon) {
    return HEAD
        + Integer.BYTES
        + polygon.rings().stream()
            .mapToInt(ring -> Integer.BYTES + 2 * Double.BYTES * ring.size())
            .sum();
  }
}
