package io.gridgov.geo.io;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One reading of one geometry. For one thread. */
final class WkbReader {
  private static final int POLYGON = 3;
  private static final int MULTI_POLYGON = 6;
  private static final int Z_FLAG = 0x80000000;
  private static final int M_FLAG = 0x40000000;
  private static final int SRID_FLAG = 0x20000000;
  private static final int ISO_STEP = 1000;
  private static final int LEAST_POLYGON = 9;

  private final Spot spot;
  private final ByteBuffer in;
  private final long mostPositions;
  private int ordinates = 2;
  private long positions;
  private @Nullable Problem fault;

  WkbReader(Spot spot, ByteBuffer in, long mostPositions) {
    this.spot = spot;
    this.in = in;
    this.mostPositions = mostPositions;
  }

  Optional<Problem> fault() {
    return Optional.ofNullable(fault);
  }

  List<Polygon> read() {
    List<Polygon> polygons = new ArrayList<>();
    int type = head();
    if (type == POLYGON) {
      Polygon polygon = polygon();
      if (!polygon.rings().isEmpty()) {
        polygons.add(polygon);
      }
    } else if (type == MULTI_POLYGON) {
      int count = count(LEAST_POLYGON);
      for (int i = 0; i < count && fault == null; i++) {
        if (head() == POLYGON) {
          polygons.add(polygon());
        } else {
          fail(WellKnownFaults.badBinary(spot));
        }
      }
    } else {
      fail(WellKnownFaults.unsupported(spot));
    }
    if (in.hasRemaining()) {
      fail(WellKnownFaults.badBinary(spot));
    }
    return polygons;
  }

  /** Reads byte order and type; returns the type without its dimensions, or 0 after a fault. */
  private int head() {
    if (!has(1 + Integer.BYTES)) {
      return 0;
    }
    byte order = in.get();
    if (order != 0 && order != 1) {
      fail(WellKnownFaults.badBinary(spot));
      return 0;
    }
    in.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = in.getInt();
    if ((type & SRID_FLAG) != 0 && has(Integer.BYTES)) {
      in.getInt();
    }
    int plain = type & ~(Z_FLAG | M_FLAG | SRID_FLAG);
    int iso = plain / ISO_STEP;
    boolean z = (type & Z_FLAG) != 0 || iso == 1 || iso == 3;
    boolean m = (type & M_FLAG) != 0 || iso == 2 || iso == 3;
    ordinates = 2 + (z ? 1 : 0) + (m ? 1 : 0);
    return iso > 3 ? 0 : plain % ISO_STEP;
  }

  private Polygon polygon() {
    int rings = count(Integer.BYTES);
    List<Ring> found = new ArrayList<>();
    for (int i = 0; i < rings && fault == null; i++) {
      found.add(ring());
    }
    return new Polygon(found);
  }

  private Ring ring() {
    int size = count(ordinates * Double.BYTES);
    positions += size;
    if (positions > mostPositions) {
      fail(WellKnownFaults.tooLarge(spot));
      return Ring.ofDegrees();
    }
    double[] lonLat = new double[2 * size];
    for (int i = 0; i < size; i++) {
      lonLat[2 * i] = in.getDouble();
      lonLat[2 * i + 1] = in.getDouble();
      in.position(in.position() + (ordinates - 2) * Double.BYTES);
      if (!(Math.abs(lonLat[2 * i]) <= 180 && Math.abs(lonLat[2 * i + 1]) <= 90)) {
        fail(WellKnownFaults.outOfRange(spot));
        return Ring.ofDegrees();
      }
    }
    return Ring.ofDegrees(lonLat);
  }

  /** Reads a count of things of which each has so many bytes at least; 0 after a fault. */
  private int count(int leastBytes) {
    if (!has(Integer.BYTES)) {
      return 0;
    }
    long count = Integer.toUnsignedLong(in.getInt());
    if (count * leastBytes > in.remaining()) {
      fail(WellKnownFaults.truncated(spot));
      return 0;
    }
    return (int) count;
  }

  private boolean has(int bytes) {
    if (in.remaining() < bytes) {
      fail(WellKnownFaults.truncated(spot));
      return false;
    }
    return fault == null;
  }

  private void fail(Problem problem) {
    if (fault == null) {
      fault = problem;
    }
  }
}
