package io.gridgov.benchmarks;

import static org.locationtech.jts.coverage.CoverageValidator.hasInvalidResult;

import io.gridgov.core.place.Datum;
import io.gridgov.examples.synthetic.SyntheticCity;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.AuditReport;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The audit of a city's 40,000 grids, beside JTS' validator of coverages, which looks for less: it
 * knows no areas, and gaps only where they are narrow. Both must find the city gap-free.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class AuditBenchmark {
  private static final int GRIDS = 40_000;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** The grids of one level, for both; geometries are made beforehand. */
  @State(Scope.Benchmark)
  public static class City {
    final TerritoryMap map = grids();
    final Geometry[] geometries =
        map.territories().stream().map(t -> geometry(t.polygons())).toArray(Geometry[]::new);
  }

  private static TerritoryMap grids() {
    try {
      byte[] file =
          Objects.requireNonNull(SyntheticCity.of(GRIDS, 1).bytes().get("boundaries.geojson"));
      TerritoryMap all = GeoJson.read("city", file, "code", Datum.WGS84).orElseThrow();
      int longest =
          all.territories().stream().mapToInt(t -> t.code().value().length()).max().orElseThrow();
      return all.only(code -> code.value().length() == longest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Geometry geometry(List<Polygon> polygons) {
    return FACTORY.createMultiPolygon(
        polygons.stream()
            .map(
                polygon -> {
                  LinearRing[] rings =
                      polygon.rings().stream()
                          .map(AuditBenchmark::geometry)
                          .toArray(LinearRing[]::new);
                  return FACTORY.createPolygon(
                      rings[0], Arrays.copyOfRange(rings, 1, rings.length));
                })
            .toArray(org.locationtech.jts.geom.Polygon[]::new));
  }

  private static LinearRing geometry(Ring ring) {
    Coordinate[] positions = new Coordinate[ring.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
    }
    return FACTORY.createLinearRing(positions);
  }

  /** JTS, which must find every polygon valid in the coverage. */
  @Benchmark
  public Geometry[] jtsCoverageValidator(City city) {
    Geometry[] result = CoverageValidator.validate(city.geometries);
    if (hasInvalidResult(result)) {
      throw new IllegalStateException("the city must be a coverage");
    }
    return result;
  }

  /** Ours, which must find nothing but grids of several pieces. */
  @Benchmark
  public AuditReport audit(City city) {
    AuditReport report = Audit.of(city.map).report();
    if (report.findings().stream().anyMatch(f -> f.kind() != FindingKind.DISCONNECTED)) {
      throw new IllegalStateException("the city must be a coverage: " + report.faults());
    }
    return report;
  }
}
