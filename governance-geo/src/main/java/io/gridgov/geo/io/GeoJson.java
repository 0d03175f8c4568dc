package io.gridgov.geo.io;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads territories from GeoJSON (RFC 7946): a FeatureCollection, or Features one after the other,
 * gzipped or not.
 *
 * <p>Rings are kept as stored, to the last digit, also those that are none; such territories are
 * flagged and warned of ({@code invalid-polygon}), as are features whose geometry is null. Every
 * fault is named with file, line and column of the feature or of its first bad position: {@code
 * missing-code}, {@code bad-code}, {@code duplicate-code}, {@code no-geometry}, {@code
 * unsupported-geometry}, {@code bad-coordinates}, {@code bad-coordinate}, {@code
 * coordinate-not-finite}, {@code out-of-range}, {@code swapped-coordinates}, {@code truncated},
 * {@code too-deep}, {@code too-large}, {@code too-many-faults}, {@code bad-json}, {@code bad-gzip},
 * {@code wrong-encoding}, {@code not-geojson}, {@code no-features}, {@code empty-file}, {@code
 * unreadable}; a member {@code crs} that is not plain longitude and latitude is a warning ({@code
 * other-crs}).
 *
 * <p><b>Codes</b> are texts or whole numbers; {@code 101} and {@code 101.0} both read as {@code
 * 101}.
 *
 * <p><b>Limits.</b> 2³⁰ characters after unzipping, 20 million positions, 3 million rings (polygons
 * counted with them), 200 nested brackets, 100,000 faults.
 *
 * <p><b>Cost.</b> One pass over the tokens, 16 bytes a position in memory, and the check of each
 * territory. Stateless.
 *
 * @since 0.1.0
 */
public final class GeoJson {
  private GeoJson() {}

  /**
   * Reads a stream.
   *
   * @param file the name that faults carry
   * @param in the bytes; not closed
   * @param codeProperty the property that holds the grid's code
   * @param datum the datum of the coordinates, in degrees
   * @return the map, or every fault
   * @throws IllegalArgumentException if the datum is not in degrees
   */
  public static Outcome<TerritoryMap> read(
      String file, InputStream in, String codeProperty, Datum datum) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(codeProperty, "codeProperty");
    if (!datum.isGeographic()) {
      throw new IllegalArgumentException("datum of a map must be in degrees: " + datum);
    }
    Problems problems = new Problems();
    GeoJsonReader reader = new GeoJsonReader(file, codeProperty, problems);
    reader.read(in);
    return Outcome.from(
        problems,
        () -> TerritoryMap.of(datum, reader.territories().stream().map(Sourced::value).toList()));
  }

  /**
   * Reads bytes.
   *
   * @param file the name that faults carry
   * @param bytes the file's content
   * @param codeProperty the property that holds the grid's code
   * @param datum the datum of the coordinates, in degrees
   * @return the map, or every fault
   * @throws IllegalArgumentException if the datum is not in degrees
   */
  public static Outcome<TerritoryMap> read(
      String file, byte[] bytes, String codeProperty, Datum datum) {
    return read(file, new ByteArrayInputStream(bytes), codeProperty, datum);
  }

  /**
   * Reads a file; a missing one is a fault ({@code unreadable}), not an exception.
   *
   * @param file the file; faults carry its path as given
   * @param codeProperty the property that holds the grid's code
   * @param datum the datum of the coordinates, in degrees
   * @return the map, or every fault
   * @throws IllegalArgumentException if the datum is not in degrees
   */
  public static Outcome<TerritoryMap> read(Path file, String codeProperty, Datum datum) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(file.toString(), in, codeProperty, datum);
    } catch (IOException e) {
      Problems problems = new Problems();
      problems.add(GeoJsonFaults.unreadable(Spot.of(file.toString())));
      return Outcome.failed(problems.sorted());
    }
  }

  /**
   * Copies a file with other borders: features whose code the map holds get its territory, and lose
   * their {@code bbox}, as does the collection. All else stays: features, their order and
   * properties, members of others and the value of every number.
   *
   * @param in the bytes of a file that {@link #read(String, InputStream, String, Datum)} accepts;
   *     not closed
   * @param codeProperty the property that holds the grid's code
   * @param redrawn the territories that were changed
   * @param out where to; not closed
   * @throws IOException if the file cannot be read any more, or the writer fails
   */
  public static void copy(InputStream in, String codeProperty, TerritoryMap redrawn, Writer out)
      throws IOException {
    Objects.requireNonNull(codeProperty, "codeProperty");
    Objects.requireNonNull(redrawn, "redrawn");
    GeoJsonCopy.copy(in, codeProperty, redrawn, out);
  }
}
