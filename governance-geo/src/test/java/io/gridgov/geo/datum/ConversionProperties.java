package io.gridgov.geo.datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridgov.core.place.Datum;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

class ConversionProperties {
  private static final CRSFactory PROJ4J = new CRSFactory();
  private static final CoordinateReferenceSystem DEGREES =
      PROJ4J.createFromParameters("degrees", "+proj=longlat +ellps=GRS80 +no_defs");

  @Property
  void the_inverse_of_gcj02_finds_the_point_that_our_forward_shift_came_from(
      @ForAll @DoubleRange(min = 82, max = 118) double lon,
      @ForAll @DoubleRange(min = 33, max = 41) double lat) {
    inverse(lon, lat, Datum.GCJ02);
    inverse(lon, lat, Datum.BD09);
    inverse(105 + (lon - 105) * 1e-9, lat, Datum.GCJ02); // where the shift has a kink
  }

  private static void inverse(double lon, double lat, Datum datum) {
    Conversion there = Conversion.between(Datum.WGS84, datum);
    Conversion back = Conversion.between(datum, Datum.WGS84);
    Xy shifted = there.apply(lon, lat);
    Xy origin = back.apply(shifted.x(), shifted.y());
    assertThat(origin.x()).isCloseTo(lon, within(1e-9));
    assertThat(origin.y()).isCloseTo(lat, within(1e-9));
  }

  /** An easting and a northing, by another hand: proj4j's Poder and Engsager code. */
  @Property
  void zones_agree_with_proj4j_there_and_back(
      @ForAll @IntRange(min = 4491, max = 4554) int code,
      @ForAll @DoubleRange(min = -4, max = 4) double away,
      @ForAll @DoubleRange(min = -60, max = 88) double lat) {
    Datum datum = Datum.parse("epsg:" + code);
    double meridian = meridian(code);
    double falseEasting = 500_000 + 1_000_000.0 * number(code);
    CoordinateReferenceSystem zone =
        PROJ4J.createFromParameters(
            "zone",
            String.format(
                Locale.ROOT,
                "+proj=etmerc +lat_0=0 +lon_0=%f +k=1 +x_0=%f +y_0=0 +ellps=GRS80 +units=m +no_defs",
                meridian,
                falseEasting));
    ProjCoordinate metres = new ProjCoordinate();
    new BasicCoordinateTransform(DEGREES, zone)
        .transform(new ProjCoordinate(meridian + away, lat), metres);

    Xy ours = Conversion.between(Datum.CGCS2000, datum).apply(meridian + away, lat);
    Xy back = Conversion.between(datum, Datum.CGCS2000).apply(ours.x(), ours.y());

    assertThat(ours.x()).isCloseTo(metres.x, within(1e-3));
    assertThat(ours.y()).isCloseTo(metres.y, within(1e-3));
    assertThat(back.x()).isCloseTo(meridian + away, within(1e-9));
    assertThat(back.y()).isCloseTo(lat, within(1e-9));
  }

  /** The pattern of the EPSG data set, written down anew. */
  private static double meridian(int code) {
    return code < 4513 ? 75 + 6 * ((code - 4491) % 11) : 75 + 3 * ((code - 4513) % 21);
  }

  private static int number(int code) {
    if (code <= 4501) {
      return code - 4478;
    }
    return code >= 4513 && code <= 4533 ? code - 4488 : 0;
  }

  @Property
  void every_way_between_two_datums_leads_back(
      @ForAll("datums") Datum from,
      @ForAll("datums") Datum to,
      @ForAll @DoubleRange(min = 112, max = 116) double lon,
      @ForAll @DoubleRange(min = 28, max = 40) double lat) {
    Xy start = Conversion.between(Datum.WGS84, from).apply(lon, lat);
    Xy other = Conversion.between(from, to).apply(start.x(), start.y());
    Xy back = Conversion.between(to, from).apply(other.x(), other.y());
    double digits = from.isGeographic() ? 1e-9 : 1e-4;
    assertThat(back.x()).isCloseTo(start.x(), within(digits));
    assertThat(back.y()).isCloseTo(start.y(), within(digits));
  }

  @Provide
  Arbitrary<Datum> datums() {
    return Arbitraries.of(
            "wgs84", "cgcs2000", "gcj02", "bd09", "epsg:4497", "epsg:4526", "epsg:4547")
        .map(Datum::parse);
  }
}
