package io.gridgov.benchmarks.locate;

import io.gridgov.core.place.Datum;
import io.gridgov.examples.synthetic.SyntheticCity;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** A map, and a million random points over its box. */
public final class Ground {
  /** How many points. */
  public static final int POINTS = 1 << 20;

  private static final int GRIDS = 40_000;
  private static final int BANDS = 2048;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final TerritoryMap map;
  private final double[] lons = new double[POINTS];
  private final double[] lats = new double[POINTS];

  private Ground(TerritoryMap map) {
    this.map = map;
    Envelope box = new Envelope();
    for (Territory territory : map.territories()) {
      box.expandToInclude(geometry(territory).getEnvelopeInternal());
    }
    Random random = new Random(20260101);
    for (int i = 0; i < POINTS; i++) {
      lons[i] = box.getMinX() + random.nextDouble() * box.getWidth();
      lats[i] = box.getMinY() + random.nextDouble() * box.getHeight();
    }
  }

  /**
   * Returns a ground.
   *
   * @param name {@code city} (40,000 grids, generated) or {@code france} (if the data is there)
   * @return the ground
   */
  public static Ground of(String name) {
    if (name.equals("france")) {
      Path data = Path.of(System.getProperty("gridgov.shared", "../shared"), "data/france");
      return new Ground(
          GeoJson.read(data.resolve("communes.ndjson.gz"), "code", Datum.WGS84).orElseThrow());
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      var content = SyntheticCity.of(GRIDS, 1).files().get("boundaries.geojson");
      if (content == null) {
        throw new IllegalStateException("the city has no borders; its files were renamed");
      }
      content.writeTo(bytes);
      TerritoryMap all = GeoJson.read(name, bytes.toByteArray(), "code", Datum.WGS84).orElseThrow();
      int longest =
          all.territories().stream().mapToInt(each -> each.code().value().length()).max().orElse(0);
      return new Ground(all.only(code -> code.value().length() == longest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The territories. */
  public TerritoryMap map() {
    return map;
  }

  /** A point's longitude. */
  public double lon(int point) {
    return lons[point];
  }

  /** A point's latitude. */
  public double lat(int point) {
    return lats[point];
  }

  /** The points as two arrays, longitudes and latitudes, in bands from west to east. */
  public double[][] sorted() {
    double south = IntStream.range(0, POINTS).mapToDouble(this::lat).min().orElse(0);
    double north = IntStream.range(0, POINTS).mapToDouble(this::lat).max().orElse(0);
    double height = (north - south) / BANDS;
    Comparator<Integer> byBand = Comparator.comparingInt(i -> (int) ((lat(i) - south) / height));
    List<Integer> order = new ArrayList<>(IntStream.range(0, POINTS).boxed().toList());
    order.sort(byBand.thenComparingDouble(this::lon));
    return new double[][] {
      order.stream().mapToDouble(this::lon).toArray(),
      order.stream().mapToDouble(this::lat).toArray()
    };
  }

  /** The points as two arrays, longitudes and latitudes, in random order. */
  public double[][] unsorted() {
    return new double[][] {lons, lats};
  }

  /** Counts the answers in which two differ, where the territories they name are valid. */
  public String compared(Peer one, Peer other, int points) {
    boolean[] invalid = new boolean[map.territories().size()];
    int number = 0;
    for (Territory territory : map.territories()) {
      invalid[number++] = !territory.isValid();
    }
    int counted = 0;
    int different = 0;
    for (int point = 0; point < points; point++) {
      int first = one.find(point);
      int second = other.find(point);
      if ((first < 0 || !invalid[first]) && (second < 0 || !invalid[second])) {
        counted++;
        different += first == second ? 0 : 1;
      }
    }
    return "other answers than JTS': " + different + " of " + counted;
  }

  /** The geometries of all territories, in the order of their codes. */
  public List<Geometry> geometries() {
    return map.territories().stream().map(Ground::geometry).toList();
  }

  private static Geometry geometry(Territory territory) {
    List<org.locationtech.jts.geom.Polygon> parts = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      List<LinearRing> rings = polygon.rings().stream().map(Ground::ring).toList();
      parts.add(
          FACTORY.createPolygon(
              rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
    }
    return FACTORY.buildGeometry(parts);
  }

  private static LinearRing ring(Ring ring) {
    Coordinate[] at = new Coordinate[ring.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
    }
    return FACTORY.createLinearRing(at);
  }
}
