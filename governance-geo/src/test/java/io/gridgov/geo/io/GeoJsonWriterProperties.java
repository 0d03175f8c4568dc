package io.gridgov.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GeoJsonWriterProperties {
  @Property
  void what_is_written_exactly_reads_as_an_equal_map(@ForAll("maps") TerritoryMap map) {
    byte[] written = GeoJsonWriter.exact("code").toBytes(map);
    assertThat(GeoJson.read("map", written, "code", map.datum()).orElseThrow()).isEqualTo(map);
  }

  @Property
  void a_feature_stands_on_each_line_and_none_is_faulty(@ForAll("maps") TerritoryMap map) {
    String written = new String(GeoJsonWriter.exact("网").toBytes(map), UTF_8);
    List<String> lines = written.lines().toList();
    assertThat(lines).hasSize(map.territories().size() + 2);
    assertThat(lines.subList(1, lines.size() - 1)).allMatch(line -> line.startsWith("{\"type\""));
  }

  @Example
  void rounding_keeps_the_digits_that_were_asked_for() {
    Territory territory =
        Territory.of(
            GridCode.of("a"),
            List.of(Polygon.of(Ring.ofDegrees(113.12345678, -0.00000001, 0.5, 1e-7))));
    TerritoryMap map = TerritoryMap.of(Datum.WGS84, List.of(territory));
    assertThat(new String(GeoJsonWriter.rounding("code", 7).toBytes(map), UTF_8))
        .isEqualTo(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"code":"a"},"geometry":{"type":"Polygon",\
            "coordinates":[[[113.1234568,0],[0.5,0.0000001]]]}}
            ]}
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GeoJsonWriter.rounding("code", 16))
        .withMessage("decimals must be in [0, 15]: 16");
  }

  @Provide
  Arbitrary<TerritoryMap> maps() {
    Arbitrary<Ring> rings =
        Arbitraries.doubles()
            .between(-90, 90)
            .ofScale(16)
            .list()
            .ofMaxSize(6)
            .map(numbers -> numbers.subList(0, numbers.size() / 2 * 2))
            .map(n -> Ring.ofDegrees(n.stream().mapToDouble(Double::doubleValue).toArray()));
    Arbitrary<Polygon> polygons = rings.list().ofMaxSize(3).map(Polygon::new);
    return polygons
        .list()
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(GeoJsonWriterProperties::map);
  }

  private static TerritoryMap map(List<List<Polygon>> lists) {
    List<Territory> territories = new ArrayList<>();
    for (List<Polygon> polygons : lists) {
      territories.add(
          Territory.of(GridCode.of("\"'\\网".substring(1) + territories.size()), polygons));
    }
    return TerritoryMap.of(Datum.GCJ02, territories);
  }
}
