package io.gridgov.geo.internal.raster;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * L1 and L2 written down plainly: every edge of every polygon near the point, in doubles where they
 * are far from doubtful, else in decimal numbers. What the raster must answer.
 */
public final class PlainMap {
  private static final double FAR_FROM_DOUBTFUL = 1e-9;

  private final HPRtree tree = new HPRtree();

  private record Part(int owner, List<double[]> rings) {}

  /** Adds a polygon: its rings, x and y by turns, closed or not. */
  public void add(int owner, List<double[]> rings) {
    Envelope box = new Envelope();
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        box.expandToInclude(ring[i], ring[i + 1]);
      }
    }
    if (!box.isNull()) {
      tree.insert(box, new Part(owner, rings));
    }
  }

  /** All whose even-odd land contains (x + ε, y + ε²), ascending. */
  public int[] containing(double x, double y) {
    return near(x, y).stream()
        .filter(part -> contains(part.rings(), x, y))
        .mapToInt(Part::owner)
        .sorted()
        .distinct()
        .toArray();
  }

  /** All on whose rings the point lies, ascending. */
  public int[] touching(double x, double y) {
    return near(x, y).stream()
        .filter(part -> touches(part.rings(), x, y))
        .mapToInt(Part::owner)
        .sorted()
        .distinct()
        .toArray();
  }

  /** What a map in degrees must answer. */
  public int[] answer(double lon, double lat) {
    double x = lon == 180 ? -180 : lon;
    int[] containing = containing(x, lat);
    if (containing.length > 0) {
      return containing;
    }
    TreeSet<Integer> touching = new TreeSet<>();
    for (double side : x == -180 ? new double[] {-180, 180} : new double[] {x}) {
      for (int owner : touching(side, lat)) {
        touching.add(owner);
      }
    }
    return touching.stream().limit(1).mapToInt(Integer::intValue).toArray();
  }

  @SuppressWarnings("unchecked") // the tree holds nothing but parts; JTS returns raw lists
  private List<Part> near(double x, double y) {
    return (List<Part>) tree.query(new Envelope(x, x, y, y));
  }

  private static boolean contains(List<double[]> rings, double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        inside ^= crosses(ring, i, (i + 2) % ring.length, x, y);
      }
    }
    return inside;
  }

  /** Whether the ray upwards from (x + ε, y + ε²) meets the edge. */
  private static boolean crosses(double[] ring, int a, int b, double x, double y) {
    if ((ring[a] <= x) == (ring[b] <= x)) {
      return false;
    }
    int side = side(ring, a, b, x, y);
    if (side == 0) {
      side = Double.compare(ring[a + 1] + 0.0, ring[b + 1] + 0.0);
    }
    return side != 0 && (side < 0) == (ring[b] > ring[a]);
  }

  private static boolean touches(List<double[]> rings, double x, double y) {
    for (double[] ring : rings) {
      for (int a = 0; a < ring.length; a += 2) {
        int b = (a + 2) % ring.length;
        if (isBetween(ring[a], ring[b], x)
            && isBetween(ring[a + 1], ring[b + 1], y)
            && side(ring, a, b, x, y) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isBetween(double a, double b, double v) {
    return Math.min(a, b) <= v && v <= Math.max(a, b);
  }

  private static int side(double[] ring, int a, int b, double x, double y) {
    double left = (ring[a] - x) * (ring[b + 1] - y);
    double right = (ring[a + 1] - y) * (ring[b] - x);
    double magnitude = Math.abs(left) + Math.abs(right);
    if (magnitude > 1e-200 && Math.abs(left - right) > FAR_FROM_DOUBTFUL * magnitude) {
      return left > right ? 1 : -1;
    }
    BigDecimal px = new BigDecimal(x);
    BigDecimal py = new BigDecimal(y);
    BigDecimal dax = new BigDecimal(ring[a]).subtract(px);
    BigDecimal day = new BigDecimal(ring[a + 1]).subtract(py);
    BigDecimal dbx = new BigDecimal(ring[b]).subtract(px);
    BigDecimal dby = new BigDecimal(ring[b + 1]).subtract(py);
    return dax.multiply(dby).compareTo(day.multiply(dbx));
  }
}
