package io.gridgov.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GeoJsonCopyTest {
  private static final Territory TWO =
      Territory.of(
          GridCode.of("2"), List.of(Polygon.of(Ring.ofDegrees(1, 0, 3, 0, 3, 1, 1, 1, 1, 0))));
  private static final TerritoryMap REDRAWN = TerritoryMap.of(Datum.WGS84, List.of(TWO));

  private static final String ONE_FEATURE =
      """
      {"geometry":{"coordinates":[[[0.10,0],[1e0,0],[1,1],[0.10,0]]],"type":"Polygon"},\
      "type":"Feature","id":7,"properties":{"code":"1","name":"东","area":1.50,"x":{"y":[null,true]}}}""";

  private static String two(String geometry, String bbox) {
    return """
        {"type":"Feature",%s"properties":{"code":2.0,"name":"西"},"geometry":{"type":"Polygon",\
        "coordinates":[%s]}}"""
        .formatted(bbox, geometry);
  }

  private static final String BEFORE =
      two("[[1,0],[2,0],[2,1],[1,1],[1,0]]", "\"bbox\":[1,0,2,1],");
  private static final String AFTER =
      two("[[1.0,0.0],[3.0,0.0],[3.0,1.0],[1.0,1.0],[1.0,0.0]]", "");

  @Test
  void a_redrawn_territory_takes_its_place_and_all_else_stays() throws IOException {
    String head = "{\"name\":\"map\",\"type\":\"FeatureCollection\",\"features\":[";
    String tail = "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"CRS84\"}}}";
    assertThat(copy((head + ONE_FEATURE + "," + BEFORE + tail).getBytes(UTF_8)))
        .isEqualTo(head + "\n" + plain(ONE_FEATURE) + ",\n" + AFTER + "\n" + tail + "\n");
  }

  @Test
  void a_collection_keeps_its_box_only_if_nothing_is_redrawn() throws IOException {
    String box = "\"bbox\":[0,0,2,1]";
    for (String form : List.of("{%2$s,%1$s}", "{%1$s,%2$s}")) {
      byte[] bytes = form.formatted("\"features\":[" + BEFORE + "]", box).getBytes(UTF_8);
      assertThat(copy(bytes)).contains(AFTER).doesNotContain("bbox");
      StringWriter same = new StringWriter();
      TerritoryMap none = TerritoryMap.of(Datum.WGS84, List.of());
      GeoJson.copy(new ByteArrayInputStream(bytes), "code", none, same);
      assertThat(same.toString()).contains(box).contains(BEFORE);
    }
  }

  @Test
  void features_one_a_line_with_a_byte_order_mark_or_gzipped_stay_one_a_line() throws IOException {
    byte[] lines = ("\uFEFF" + ONE_FEATURE + "\r\n" + BEFORE + "\r\n").getBytes(UTF_8);
    String expected = plain(ONE_FEATURE) + "\n" + AFTER + "\n";
    assertThat(copy(lines)).isEqualTo(expected);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(lines);
    }
    assertThat(copy(zipped.toByteArray())).isEqualTo(expected);
  }

  /** A number keeps its value and its zeros, if not its exponent. */
  private static String plain(String feature) {
    return feature.replace("1e0", "1");
  }

  private static String copy(byte[] bytes) throws IOException {
    StringWriter out = new StringWriter();
    GeoJson.copy(new ByteArrayInputStream(bytes), "code", REDRAWN, out);
    return out.toString();
  }
}
