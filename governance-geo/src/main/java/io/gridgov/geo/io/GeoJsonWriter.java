package io.gridgov.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a map as GeoJSON (RFC 7946): a FeatureCollection in UTF-8, or bare Features, one a line,
 * ordered by code, gzipped or not, the same bytes for the same map.
 *
 * <p>A territory of one polygon is written as Polygon, any other as MultiPolygon. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class GeoJsonWriter {
  private static final int ALL_DECIMALS = -1;
  private static final int MOST_DECIMALS = 15;

  private final String codeProperty;
  private final int decimals;
  private final boolean lines;
  private final boolean zipped;

  private GeoJsonWriter(String codeProperty, int decimals, boolean lines, boolean zipped) {
    this.codeProperty = Objects.requireNonNull(codeProperty, "codeProperty");
    this.decimals = decimals;
    this.lines = lines;
    this.zipped = zipped;
  }

  /**
   * Returns a writer that loses nothing: what it wrote reads as an equal map.
   *
   * @param codeProperty the property that is to hold the grid's code; {@code code} in a pack
   * @return the writer
   */
  public static GeoJsonWriter exact(String codeProperty) {
    return new GeoJsonWriter(codeProperty, ALL_DECIMALS, false, false);
  }

  /**
   * Returns a writer that rounds, half to even. Borders shared to the digit stay shared, but a
   * narrow territory can become invalid: 7 decimals are about a centimetre.
   *
   * @param codeProperty the property that is to hold the grid's code; {@code code} in a pack
   * @param decimals digits after the point, 0 to 15
   * @return the writer
   * @throws IllegalArgumentException if the number of digits is out of range
   */
  public static GeoJsonWriter rounding(String codeProperty, int decimals) {
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException("decimals must be in [0, 15]: " + decimals);
    }
    return new GeoJsonWriter(codeProperty, decimals, false, false);
  }

  /**
   * Returns this writer, but for one Feature a line without a collection around them.
   *
   * @return a writer of newline-delimited GeoJSON
   */
  public GeoJsonWriter newlineDelimited() {
    return new GeoJsonWriter(codeProperty, decimals, true, zipped);
  }

  /**
   * Returns this writer, but gzipping what it writes (RFC 1952).
   *
   * @return a writer of compressed files
   */
  public GeoJsonWriter gzipped() {
    return new GeoJsonWriter(codeProperty, decimals, lines, true);
  }

  /**
   * Writes a map.
   *
   * @param map the map
   * @param out where to; flushed, not closed
   * @throws IOException if the stream fails
   */
  public void write(TerritoryMap map, OutputStream out) throws IOException {
    if (zipped) {
      GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
      writePlain(map, gzip);
      gzip.finish();
    } else {
      writePlain(map, out);
    }
    out.flush();
  }

  private void writePlain(TerritoryMap map, OutputStream out) throws IOException {
    out.write((lines ? "" : "{\"type\":\"FeatureCollection\",\"features\":[\n").getBytes(UTF_8));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      json.setPrettyPrinter(new MinimalPrettyPrinter(lines ? "\n" : ",\n"));
      for (Territory territory : map.territories()) {
        writeFeature(territory, json);
      }
    }
    out.write((lines ? "\n" : "\n]}\n").getBytes(UTF_8));
  }

  /**
   * Writes a map to bytes.
   *
   * @param map the map
   * @return the file's content
   */
  public byte[] toBytes(TerritoryMap map) {
    var out = new ByteArrayOutputStream();
    try {
      write(map, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory must not fail", e);
    }
    return out.toByteArray();
  }

  private void writeFeature(Territory territory, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeObjectFieldStart("properties");
    json.writeStringField(codeProperty, territory.code().value());
    json.writeEndObject();
    json.writeObjectFieldStart("geometry");
    boolean single = territory.polygons().size() == 1;
    json.writeStringField("type", single ? "Polygon" : "MultiPolygon");
    json.writeFieldName("coordinates");
    if (single) {
      writePolygon(territory.polygons().get(0), json);
    } else {
      json.writeStartArray();
      for (Polygon polygon : territory.polygons()) {
        writePolygon(polygon, json);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writePolygon(Polygon polygon, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Ring ring : polygon.rings()) {
      json.writeStartArray();
      for (int i = 0; i < ring.size(); i++) {
        json.writeStartArray();
        json.writeNumber(number(ring.lonDegrees(i)));
        json.writeNumber(number(ring.latDegrees(i)));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private String number(double degrees) {
    if (decimals == ALL_DECIMALS) {
      return Double.toString(degrees);
    }
    BigDecimal rounded = BigDecimal.valueOf(degrees).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
