package io.gridgov.geo.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InsideTest {
  /** One without any area, and one whose area is smaller than any number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLYGON ((9e-14 0, 6e-14 0, 7e-14 0, 1e-14 0, 9e-14 0))",
        "POLYGON ((4.9e-324 4.9e-324, 1e-300 0, 1e-300 1e-300, 4.9e-324 4.9e-324))"
      })
  void a_face_in_which_no_point_lies_well_inside_has_one_of_its_own(String wkt)
      throws ParseException {
    Polygon face = (Polygon) new WKTReader().read(wkt);

    assertThat(face.getEnvelopeInternal().contains(Inside.point(face))).isTrue();
  }
}
