package io.gridgov.geo.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversionTest {
  private static final Datum ZONE_38 = Datum.parse("epsg:4526");
  private static final Datum MERIDIAN_114 = Datum.parse("epsg:4547");

  /** Town, longitude, latitude: places at the rim of the mainland, all of which are shifted. */
  @ParameterizedTest
  @CsvSource({
    "丹东, 124.39, 40.12", "珲春, 130.36, 42.86", "绥芬河, 131.16, 44.41", "虎林, 132.98, 45.77",
    "抚远, 134.29, 48.36", "黑河, 127.49, 50.25", "漠河北极村, 122.36, 53.48", "满洲里, 117.45, 49.60",
    "阿尔山, 119.94, 47.18", "二连浩特, 111.98, 43.65", "策克口岸, 101.28, 42.40", "老爷庙, 95.73, 44.10",
    "塔克什肯, 90.80, 46.17", "阿勒泰喀纳斯, 87.03, 48.70", "塔城, 82.98, 46.75", "阿拉山口, 82.57, 45.17",
    "霍尔果斯, 80.42, 44.21", "木扎尔特, 80.89, 42.70", "吐尔尕特, 75.40, 40.55", "伊尔克什坦, 73.97, 39.72",
    "塔什库尔干, 75.23, 37.78", "红其拉甫, 75.45, 36.86", "札达, 79.80, 31.48", "普兰, 81.18, 30.29",
    "吉隆, 85.30, 28.40", "樟木, 85.98, 27.99", "亚东, 88.91, 27.48", "错那, 91.96, 27.99",
    "察隅, 97.47, 28.66", "独龙江, 98.35, 27.70", "片马, 98.65, 26.02", "瑞丽, 97.85, 24.01",
    "孟定, 99.08, 23.55", "打洛, 100.05, 21.68", "磨憨, 101.69, 21.19", "江城, 101.86, 22.59",
    "河口, 103.96, 22.53", "麻栗坡, 104.70, 23.12", "凭祥, 106.76, 22.10", "东兴, 107.97, 21.55",
    "三亚, 109.51, 18.25", "东方, 108.65, 19.10", "涠洲岛, 109.12, 21.04", "三沙, 112.34, 16.83",
    "珠海拱北, 113.55, 22.225", "横琴, 113.53, 22.12", "深圳罗湖, 114.12, 22.54", "深圳蛇口, 113.91, 22.48",
    "深圳福田, 114.055, 22.52", "大鹏, 114.50, 22.55", "厦门, 118.09, 24.48", "平潭, 119.79, 25.50",
    "舟山嵊泗, 122.80, 30.72", "成山头, 122.70, 37.39", "大连旅顺, 121.24, 38.80", "拉萨, 91.11, 29.66"
  })
  void a_place_of_the_mainland_is_shifted(String town, double lon, double lat) {
    GeoPoint moved = convert(lon, lat, Datum.WGS84, Datum.GCJ02);

    assertThat(moved.lonDegrees()).as(town).isNotEqualTo(lon);
    assertThat(moved.lonDegrees()).isCloseTo(lon, within(0.02));
    assertThat(moved.latDegrees()).isCloseTo(lat, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({
    "香港, 114.17, 22.30", "香港上水, 114.13, 22.50", "香港元朗, 114.02, 22.44", "大屿山, 113.94, 22.27",
    "西贡, 114.27, 22.38", "澳门, 113.55, 22.195", "路环, 113.56, 22.12", "台北, 121.56, 25.03",
    "高雄, 120.30, 22.63", "澎湖, 119.57, 23.57", "首尔, 126.98, 37.57", "平壤, 125.75, 39.03",
    "海参崴, 131.89, 43.12", "哈巴罗夫斯克, 135.07, 48.95", "赤塔, 113.50, 52.03", "乌兰巴托, 106.92, 47.92",
    "乔巴山, 114.53, 48.07", "阿拉木图, 76.89, 43.24", "比什凯克, 74.57, 42.87", "奥什, 72.80, 40.53",
    "吉尔吉特, 74.31, 35.92", "列城, 77.58, 34.16", "加德满都, 85.32, 27.72", "廷布, 89.64, 27.47",
    "密支那, 97.40, 25.38", "琅勃拉邦, 102.14, 19.89", "河内, 105.83, 21.03", "海防, 106.68, 20.86",
    "岘港, 108.22, 16.07", "东京, 139.69, 35.69", "那霸, 127.68, 26.21", "马尼拉, 120.98, 14.60",
    "巴黎, 2.35, 48.86", "纽约, -73.99, 40.73", "北极, 0, 90", "南极, -180, -90"
  })
  void a_place_elsewhere_keeps_its_coordinates_in_every_datum(String town, double lon, double lat) {
    for (Datum from : new Datum[] {Datum.WGS84, Datum.CGCS2000, Datum.GCJ02, Datum.BD09}) {
      for (Datum to : new Datum[] {Datum.WGS84, Datum.CGCS2000, Datum.GCJ02, Datum.BD09}) {
        assertThat(convert(lon, lat, from, to))
            .as("%s from %s to %s", town, from, to)
            .isEqualTo(GeoPoint.ofDegrees(lon, lat, to));
      }
    }
  }

  @Test
  void a_zone_carries_its_number_in_front_of_the_easting_or_not() {
    GeoPoint office = GeoPoint.ofDegrees(113.625, 34.747, Datum.CGCS2000);

    PlanePoint numbered = Conversion.between(Datum.CGCS2000, ZONE_38).metres(office);
    PlanePoint plain = Conversion.between(Datum.CGCS2000, MERIDIAN_114).metres(office);

    assertThat(numbered.eastingMetres() - plain.eastingMetres()).isEqualTo(38_000_000);
    assertThat(numbered.northingMetres()).isEqualTo(plain.northingMetres());
    assertThat(Conversion.between(ZONE_38, MERIDIAN_114).metres(numbered).eastingMetres())
        .isCloseTo(plain.eastingMetres(), within(1e-6));
    assertThat(Conversion.between(ZONE_38, Datum.CGCS2000).degrees(numbered).lonDegrees())
        .isCloseTo(113.625, within(1e-11));
  }

  @Test
  void datums_are_not_mixed() {
    Conversion toGcj02 = Conversion.between(Datum.WGS84, Datum.GCJ02);
    GeoPoint baidu = GeoPoint.ofDegrees(113.6, 34.7, Datum.BD09);

    assertThatThrownBy(() -> toGcj02.degrees(baidu))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("datum of the point must be wgs84: bd09");
    assertThatThrownBy(() -> Conversion.between(Datum.BD09, ZONE_38).degrees(baidu))
        .hasMessage("datum of the result must be in degrees: epsg:4526");
    assertThatThrownBy(() -> Conversion.between(Datum.BD09, Datum.GCJ02).metres(baidu))
        .hasMessage("datum of the result must be in metres: gcj02");
    assertThatThrownBy(
            () ->
                Conversion.between(MERIDIAN_114, Datum.WGS84)
                    .degrees(PlanePoint.ofMetres(38_465_000, 3_846_000, ZONE_38)))
        .hasMessage("datum of the point must be epsg:4547: epsg:4526");
  }

  @ParameterizedTest
  @CsvSource({
    "465000, 3846000, epsg:4526", // the number is missing
    "38465000, 3846000, epsg:4547", // the number is not expected
    "39465000, 3846000, epsg:4526", // another zone's number
    "3846000, 38465000, epsg:4526", // exchanged
    "38465000, 10003000, epsg:4526", // beyond the pole
    "NaN, 3846000, epsg:4526",
    "38465000, NaN, epsg:4526"
  })
  void metres_that_are_no_place_of_the_zone_are_refused(double x, double y, String zone) {
    Datum datum = Datum.parse(zone);

    assertThatThrownBy(() -> PlanePoint.ofMetres(x, y, datum))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(easting|northing) must .*");
    assertThatThrownBy(() -> Conversion.between(datum, Datum.WGS84).apply(x, y))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "104, 34.7",
    "124, 34.7",
    "-66, 34.7",
    "114.1, -91",
    "181, 34",
    "NaN, 34",
    "114, NaN"
  })
  void degrees_too_far_from_the_zone_are_refused(double lon, double lat) {
    assertThatThrownBy(() -> Conversion.between(Datum.WGS84, ZONE_38).apply(lon, lat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("longitude must ");
  }

  private static GeoPoint convert(double lon, double lat, Datum from, Datum to) {
    return Conversion.between(from, to).degrees(GeoPoint.ofDegrees(lon, lat, from));
  }
}
