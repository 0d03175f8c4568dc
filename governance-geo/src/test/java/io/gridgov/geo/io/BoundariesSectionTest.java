package io.gridgov.geo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Outcome;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.TerritoryMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundariesSectionTest {
  private static final String CITY =
      """
      {"v": 1, "id": "sample", "name": "样例市", "zone": "Asia/Shanghai", "datum": "gcj02",
       "levels": [
         {"name": "city", "territorial": true, "may_skip": false},
         {"name": "grid", "territorial": true, "may_skip": false},
         {"name": "micro", "territorial": false, "may_skip": false}],
       "effective": "2026-01-01", "recusalUnits": ["U1", "U2"]}
      """;
  private static final String UNITS =
      """
      id,name,kind,line,level,parent,grid,managed_by,valid_from,valid_to,successor
      U1,甲,department,a,city,,,,,,
      U2,乙,department,b,city,,,,,,
      """;
  private static final String GRIDS =
      """
      code,name,level,kind,parent,managed_by,households,valid_from,valid_to,note
      C,样例市,city,base,,,,,,
      G1,一格,grid,base,C,,,,,
      G2,二格,grid,base,C,,,,,
      OLD,旧格,grid,base,C,,,,2025-01-01,
      X,商圈,grid,exclusive,C,,,,,
      M,微格,micro,base,G1,,,,,
      """;
  private static final String BOUNDARIES =
      """
      {"type":"FeatureCollection","features":[
      """
          + String.join(
              ",\n",
              feature("C", 0, 2),
              feature("G1", 0, 1),
              feature("G2", 1, 2),
              feature("X", 0, 2))
          + "\n]}\n";

  private static String feature(String code, int west, int east) {
    return """
        {"type":"Feature","properties":{"code":"%1$s"},"geometry":{"type":"Polygon",\
        "coordinates":[[[%2$d,0],[%3$d,0],[%3$d,1],[%2$d,1],[%2$d,0]]]}}"""
        .formatted(code, west, east);
  }

  private static PackFiles files() {
    return PackFiles.of(
        Map.of(
            "city.json", CITY.getBytes(UTF_8),
            "grids.csv", GRIDS.getBytes(UTF_8),
            "units.csv", UNITS.getBytes(UTF_8),
            "boundaries.geojson", BOUNDARIES.getBytes(UTF_8)));
  }

  private static Outcome<CityPack> read(PackFiles files) {
    return PackReader.of(List.of(new BoundariesSection())).read(files);
  }

  private static Stream<String> faults(PackFiles files) {
    return read(files).problems().stream()
        .filter(each -> each.spot().file().equals(BoundariesSection.FILE))
        .map(each -> each.spot() + " " + each.code());
  }

  private static PackFiles with(String old, String text) {
    return files().with("boundaries.geojson", BOUNDARIES.replace(old, text));
  }

  @Test
  void the_installed_reader_knows_the_section() {
    CityPack city = CityPack.read(files()).orElseThrow();
    TerritoryMap map = city.section(TerritoryMap.class).orElseThrow();
    assertThat(map.datum()).isEqualTo(Datum.GCJ02);
    assertThat(map.territories()).hasSize(4);
  }

  @Test
  void a_point_is_looked_up_among_the_base_grids_of_the_deepest_territorial_level() {
    CityPack city = read(files()).orElseThrow();
    MapLocator locator = MapLocator.of(city, city.effective());
    GeoPoint border = GeoPoint.ofDegrees(1, 0.5, Datum.GCJ02);
    assertThat(locator.locate(border).candidates()).containsExactly(GridCode.of("G2"));
  }

  @Test
  void a_grid_answers_on_its_own_days_only() {
    PackFiles files =
        with(
            "{\"type\":\"Feature\",\"properties\":{\"code\":\"G1\"",
            feature("OLD", 0, 1) + ",\n" + "{\"type\":\"Feature\",\"properties\":{\"code\":\"G1\"");
    CityPack city = read(files).orElseThrow();
    GeoPoint point = GeoPoint.ofDegrees(0.5, 0.5, Datum.GCJ02);
    assertThat(MapLocator.of(city, LocalDate.of(2024, 12, 31)).locate(point).candidates())
        .containsExactly(GridCode.of("G1"), GridCode.of("OLD"));
    assertThat(MapLocator.of(city, LocalDate.of(2025, 1, 1)).locate(point).grid())
        .isEqualTo(Optional.of(GridCode.of("G1")));
  }

  @Test
  void a_code_of_no_grid_and_a_listed_grid_are_faults_and_leave_a_grid_without_territory() {
    assertThat(faults(with("\"G1\"", "\"G9\"")))
        .containsExactly(
            "boundaries.geojson missing-territory", "boundaries.geojson:3:1 unknown-grid");
    assertThat(faults(with("\"G1\"", "\"M\"")))
        .containsExactly(
            "boundaries.geojson missing-territory", "boundaries.geojson:3:1 not-territorial");
  }

  @Test
  void a_cut_file_is_one_fault_not_one_for_each_grid_behind_the_cut() {
    String cut = BOUNDARIES.substring(0, BOUNDARIES.length() / 2);
    assertThat(faults(files().with("boundaries.geojson", cut)))
        .singleElement()
        .asString()
        .endsWith("truncated");
  }

  @Test
  void an_empty_file_is_one_fault() {
    assertThat(faults(files().with("boundaries.geojson", "")))
        .containsExactly("boundaries.geojson empty-file");
  }

  @Test
  void a_missing_file_is_one_fault() {
    assertThat(faults(files().without("boundaries.geojson")))
        .containsExactly("boundaries.geojson missing-territory");
  }

  @Test
  void a_polygon_that_crosses_itself_is_a_fault_of_the_pack() {
    assertThat(faults(with("[[[0,0],[1,0],[1,1],[0,1]", "[[[0,0],[1,1],[1,0],[0,1]")))
        .containsExactly("boundaries.geojson:3:1 invalid-polygon");
  }

  @Test
  void a_grid_whose_feature_has_no_place_is_a_fault_of_the_pack() {
    PackFiles files =
        with(
            feature("G1", 0, 1),
            feature("G1", 0, 1).replaceAll("\"geometry\":.*", "\"geometry\":null}"));
    assertThat(faults(files)).containsExactly("boundaries.geojson:3:1 no-geometry");
    assertThat(read(files).value()).isEmpty();
  }

  @Test
  void a_pack_read_without_boundaries_has_no_locator() {
    CityPack city = PackReader.of(List.of()).read(files()).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapLocator.of(city, city.effective()))
        .withMessageStartingWith("pack must be read with boundaries: ");
  }
}
