package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map as bytes, version 1: datum, then for each territory its code, whether it is valid, and its
 * rings.
 *
 * <p>Numbers are written in groups of seven bits, lowest first. The coordinates of a ring are whole
 * multiples of a power of ten, which are written as differences from the position before; where
 * that does not give back every bit, their bits are.
 */
final class MapCodec {
  private static final int MOST_DECIMALS = 12;
  private static final int BITS = 255;

  /** Territories, polygons and rings of a map; a hundred times the largest city. */
  private static final long MOST_PARTS = 5_000_000;

  /** Positions of a map; ten times the largest city. */
  private static final long MOST_POSITIONS = 20_000_000;

  private final DataInputStream in;
  private long parts;
  private long positions;

  private MapCodec(DataInputStream in) {
    this.in = in;
  }

  static void write(TerritoryMap map, DataOutputStream out) throws IOException {
    out.writeUTF(map.datum().name());
    writeNumber(map.territories().size(), out);
    for (Territory territory : map.territories()) {
      out.writeUTF(territory.code().value());
      out.writeBoolean(territory.isValid());
      writeNumber(territory.polygons().size(), out);
      for (Polygon polygon : territory.polygons()) {
        writeNumber(polygon.rings().size(), out);
        for (Ring ring : polygon.rings()) {
          writeRing(ring, out);
        }
      }
    }
  }

  static TerritoryMap read(DataInputStream in) throws IOException {
    return new MapCodec(in).map();
  }

  private TerritoryMap map() throws IOException {
    Datum datum = Datum.parse(in.readUTF());
    List<Territory> territories = new ArrayList<>();
    for (long left = parts(); left > 0; left--) {
      GridCode code = GridCode.of(in.readUTF());
      boolean valid = in.readBoolean();
      List<Polygon> polygons = new ArrayList<>();
      for (long polygon = parts(); polygon > 0; polygon--) {
        List<Ring> rings = new ArrayList<>();
        for (long ring = parts(); ring > 0; ring--) {
          rings.add(ring());
        }
        polygons.add(new Polygon(rings));
      }
      territories.add(Territory.checked(code, polygons, valid));
    }
    return TerritoryMap.of(datum, territories);
  }

  /** Reads how many parts follow; what a small file unfolds to must fit into memory. */
  private long parts() throws IOException {
    long count = readNumber(in);
    parts += count;
    return within(count, parts, MOST_PARTS);
  }

  private long positions() throws IOException {
    long count = readNumber(in);
    positions += count;
    return within(count, positions, MOST_POSITIONS);
  }

  private static long within(long count, long sum, long most) throws IOException {
    if (count < 0 || count > most || sum > most) {
      throw new IOException("a map must have at most " + most + ": " + count);
    }
    return count;
  }

  private static void writeRing(Ring ring, DataOutputStream out) throws IOException {
    int decimals = decimals(ring);
    double scale = Math.pow(10, decimals);
    writeNumber(ring.size(), out);
    out.writeByte(decimals);
    long lon = 0;
    long lat = 0;
    for (int i = 0; i < ring.size(); i++) {
      long nextLon = whole(ring.lonDegrees(i), decimals, scale);
      long nextLat = whole(ring.latDegrees(i), decimals, scale);
      writeSigned(nextLon - lon, out);
      writeSigned(nextLat - lat, out);
      lon = nextLon;
      lat = nextLat;
    }
  }

  private Ring ring() throws IOException {
    long size = positions();
    int decimals = in.readUnsignedByte();
    double scale = Math.pow(10, decimals);
    double[] lonLat = new double[16];
    long lon = 0;
    long lat = 0;
    int length = 0;
    for (long i = 0; i < size; i++) {
      if (length == lonLat.length) {
        lonLat = Arrays.copyOf(lonLat, 2 * length);
      }
      lon += readSigned(in);
      lat += readSigned(in);
      lonLat[length++] = decimals == BITS ? Double.longBitsToDouble(lon) : lon / scale;
      lonLat[length++] = decimals == BITS ? Double.longBitsToDouble(lat) : lat / scale;
    }
    return Ring.ofDegrees(Arrays.copyOf(lonLat, length));
  }

  private static long whole(double degrees, int decimals, double scale) {
    return decimals == BITS ? Double.doubleToRawLongBits(degrees) : Math.round(degrees * scale);
  }

  private static int decimals(Ring ring) {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      int enough = decimals;
      if (IntStream.range(0, ring.size())
          .allMatch(
              i -> isWhole(ring.lonDegrees(i), enough) && isWhole(ring.latDegrees(i), enough))) {
        return decimals;
      }
    }
    return BITS;
  }

  private static boolean isWhole(double degrees, int decimals) {
    double scale = Math.pow(10, decimals);
    double back = Math.round(degrees * scale) / scale;
    return Double.doubleToRawLongBits(back) == Double.doubleToRawLongBits(degrees);
  }

  private static void writeSigned(long number, DataOutputStream out) throws IOException {
    writeNumber((number << 1) ^ (number >> 63), out);
  }

  private static long readSigned(DataInputStream in) throws IOException {
    long number = readNumber(in);
    return (number >>> 1) ^ -(number & 1);
  }

  private static void writeNumber(long number, DataOutputStream out) throws IOException {
    long left = number;
    while ((left & ~0x7fL) != 0) {
      out.writeByte((int) (left & 0x7f) | 0x80);
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  private static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (long) (next & 0x7f) << shift;
      if (next < 0x80) {
        return number;
      }
    }
    throw new IOException("a number must have at most ten bytes");
  }
}
