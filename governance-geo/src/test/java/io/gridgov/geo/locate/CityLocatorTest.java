package io.gridgov.geo.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Level;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CityLocatorTest {
  private static final String CITY =
      """
      {"v":1,"id":"t","name":"Town","zone":"Asia/Shanghai","datum":"wgs84",
       "levels":[{"name":"city","territorial":true},
                 {"name":"community","territorial":true,"may_skip":true},
                 {"name":"grid","territorial":true},{"name":"micro","territorial":false}],
       "effective":"2026-01-01","recusalUnits":["U1","U2"]}
      """;

  private static final String GRIDS =
      """
      code,name,level,kind,parent,managed_by,households,valid_from,valid_to,note
      99,Town,city,base,,,,,,
      990,Bridge,community,base,99,,,,,
      9901,West,grid,base,990,,,,,
      9902,East,grid,base,990,,,,,
      99X1,Market,grid,exclusive,99,,,,,
      99W0,Station,grid,exclusive,99,,,,,
      9901a,Staircase,micro,base,9901,,,,,
      """;

  private static final String UNITS =
      """
      id,name,kind,line,level,parent,grid,managed_by,valid_from,valid_to,successor
      U1,One,department,a,city,,,,,,
      U2,Two,department,b,city,,,,,,
      """;

  private static final String MATTERS =
      """
      standard,kind,code,name,parent,synonyms,severity,rule,filing,closing,valid_from,valid_to
      t,event,0101,Litter,,,,,,,,
      t,event,0501,Stall,,,,,,,,
      """;

  private static final String TABLE =
      """
      F,matter,overlay,prefer
      role,in,in,out
      type,code,grid,text{base|overlay}
      p1,event:0501,99X1,overlay
      p2,event:0101,99W0,overlay
      default,-,-,base
      """;

  private static final GeoPoint MARKET = GeoPoint.ofDegrees(113.55, 34.5, Datum.WGS84);
  private static final MatterId STALL = MatterId.parse("event:0501");

  private static String feature(String code, double west, double east, double south, double north) {
    return """
        {"type":"Feature","properties":{"code":"%s"},"geometry":{"type":"Polygon",\
        "coordinates":[[[%3$s,%5$s],[%4$s,%5$s],[%4$s,%6$s],[%3$s,%6$s],[%3$s,%5$s]]]}}
        """
        .formatted(code, "", west, east, south, north);
  }

  private static CityPack pack(boolean withTable) {
    Map<String, byte[]> files = new HashMap<>();
    put(files, "city.json", CITY);
    put(files, "grids.csv", GRIDS);
    put(files, "units.csv", UNITS);
    put(files, "matters.csv", MATTERS);
    put(
        files,
        "boundaries.geojson",
        feature("99", 113.5, 113.7, 34.4, 34.6)
            + feature("990", 113.5, 113.7, 34.4, 34.6)
            + feature("9901", 113.5, 113.6, 34.4, 34.6)
            + feature("9902", 113.6, 113.7, 34.4, 34.6)
            + feature("99X1", 113.54, 113.64, 34.48, 34.52)
            + feature("99W0", 113.54, 113.546, 34.48, 34.52));
    if (withTable) {
      put(files, "tables/precedence.csv", TABLE);
    }
    return CityPack.read(PackFiles.of(files)).orElseThrow();
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CityLocator locator(boolean withTable) {
    CityPack pack = pack(withTable);
    return CityLocator.of(pack, pack.effective());
  }

  @Test
  void the_answer_names_the_grid_its_level_and_everything_above() {
    Place place = locator(true).find(GeoPoint.ofDegrees(113.51, 34.41, Datum.WGS84));
    assertThat(place.grid()).contains(GridCode.of("9901"));
    assertThat(place.level()).map(Level::name).contains("grid");
    assertThat(place.chain()).extracting(Grid::name).containsExactly("West", "Bridge", "Town");
    assertThat(place.overlays()).isEmpty();
    assertThat(place.decision()).isEmpty();
    assertThat(place.border().orElseThrow().metres()).isBetween(900.0, 930.0);
    assertThat(place).hasToString("9901");
  }

  @Test
  void an_exclusive_grid_takes_the_matters_that_the_table_gives_it() {
    CityLocator city = locator(true);
    Place stall = city.find(MARKET, STALL);
    assertThat(stall.overlays()).containsExactly(GridCode.of("99X1"));
    assertThat(stall.grid()).contains(GridCode.of("99X1"));
    assertThat(stall.gridWithin(0)).contains(GridCode.of("99X1"));
    assertThat(stall.decision().orElseThrow().hits())
        .extracting(hit -> hit.row())
        .containsExactly("p1");
    assertThat(stall.chain()).extracting(Grid::name).containsExactly("Market", "Town");
    Place other = city.find(MARKET, MatterId.parse("event:0101"));
    assertThat(other.grid()).contains(GridCode.of("9901"));
    assertThat(other.siting()).isEqualTo(city.locate(MARKET));
    assertThat(city.find(MARKET).grid()).contains(GridCode.of("9901"));
  }

  @Test
  void of_two_exclusive_grids_the_one_that_takes_the_matter_is_chosen() {
    CityLocator city = locator(true);
    Place stall = city.find(GeoPoint.ofDegrees(113.545, 34.5, Datum.WGS84), STALL);
    Place litter =
        city.find(GeoPoint.ofDegrees(113.545, 34.5, Datum.WGS84), MatterId.parse("event:0101"));

    assertThat(stall.overlays()).containsExactly(GridCode.of("99W0"), GridCode.of("99X1"));
    assertThat(stall.grid()).contains(GridCode.of("99X1"));
    assertThat(litter.grid()).contains(GridCode.of("99W0"));
    assertThat(litter.decision().orElseThrow().hits())
        .extracting(hit -> hit.row())
        .containsExactly("p2");
  }

  @Test
  void without_a_table_the_base_grid_keeps_the_point() {
    Place place = locator(false).find(MARKET, STALL);
    assertThat(place.grid()).contains(GridCode.of("9901"));
    assertThat(place.overlays()).hasSize(1);
    assertThat(place.decision()).isEmpty();
  }

  @Test
  void outside_the_city_there_is_nothing_but_the_way_to_the_border() {
    Place place = locator(true).find(GeoPoint.ofDegrees(113.4, 34.5, Datum.WGS84), STALL);
    assertThat(place.grid()).isEmpty();
    assertThat(place.chain()).isEmpty();
    assertThat(place.border().orElseThrow().behind()).contains(GridCode.of("9901"));
    assertThat(place).hasToString("nowhere");
    double metres = place.border().orElseThrow().metres();
    assertThat(place.gridWithin(metres + 1)).contains(GridCode.of("9901"));
    assertThat(place.gridWithin(metres - 1)).isEmpty();
    assertThat(locator(true).base().index().codes()).hasSize(2);
  }

  @Test
  void a_point_of_another_datum_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> locator(true).find(GeoPoint.ofDegrees(113.5, 34.5, Datum.GCJ02)));
  }
}
