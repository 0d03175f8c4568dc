package io.gridgov.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditReportTest {
  private static final Territory WEST = box("west", 113, 113.01);
  private static final Territory EAST = box("east", 113.01, 113.02);
  private static final Territory EAST_OVER_WEST = box("east", 113.008, 113.02);
  private static final Territory MORE_OVER_WEST = box("east", 113.006, 113.02);

  private static Territory box(String code, double from, double to) {
    Ring ring = Ring.ofDegrees(from, 34, to, 34, to, 34.01, from, 34.01, from, 34);
    return Territory.of(GridCode.of(code), List.of(Polygon.of(ring)));
  }

  private static TerritoryMap map(Territory... territories) {
    return TerritoryMap.of(Datum.WGS84, Arrays.asList(territories));
  }

  private static AuditReport report(Territory... territories) {
    return Audit.of(map(territories)).report();
  }

  private static Territory ring(String code, double... degrees) {
    return Territory.of(GridCode.of(code), List.of(Polygon.of(Ring.ofDegrees(degrees))));
  }

  @Test
  void a_grid_that_should_have_a_territory_and_has_none_is_missing() {
    AuditReport report =
        Audit.of(map(WEST, EAST))
            .expecting(List.of(GridCode.of("west"), GridCode.of("north"), GridCode.of("a")))
            .report();

    assertThat(report.findings())
        .extracting(finding -> finding.kind() + " " + finding.grids() + finding.noise())
        .containsExactly("MISSING [a]false", "MISSING [north]false");
    assertThat(report.isClean()).isFalse();
    assertThat(report.findings().get(0).remedy().en()).startsWith("draw the territory");
  }

  @Test
  void a_territory_of_several_pieces_is_told_with_the_area_of_all_but_the_largest() {
    List<Polygon> pieces = new ArrayList<>(box("g", 113.02, 113.021).polygons());
    pieces.addAll(box("g", 113, 113.01).polygons());
    pieces.addAll(box("g", 113.04, 113.042).polygons());
    AuditReport report = report(Territory.of(GridCode.of("g"), pieces));

    double smaller =
        EarthArea.squareMetres(box("g", 113.02, 113.021))
            + EarthArea.squareMetres(box("g", 113.04, 113.042));
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.kind()).isEqualTo(FindingKind.DISCONNECTED);
              assertThat(finding.areaSquareMetres()).isCloseTo(smaller, withinPercentage(0.1));
              assertThat(finding.noise()).isFalse();
              assertThat(finding.figure().geometry().getNumGeometries()).isEqualTo(2);
            });
  }

  /** The stated parent counts, not the one that holds most of the land. */
  @Test
  void a_territory_lies_in_its_own_parent_or_outside() {
    TerritoryMap parents = map(box("P", 113, 113.012), box("Q", 113.012, 113.02));
    Map<String, String> stated = Map.of("west", "P", "east", "P");
    Function<GridCode, Optional<GridCode>> parent =
        code -> Optional.ofNullable(stated.get(code.value())).map(GridCode::of);

    List<Finding> findings =
        Audit.of(map(WEST, EAST, box("none", 114, 114.01)))
            .within(parents, parent)
            .report()
            .findings();

    assertThat(findings)
        .extracting(finding -> finding.kind() + " " + finding.grids())
        .containsExactly("OUTSIDE_PARENT [east, P]", "OUTSIDE_PARENT [none]", "MISSING [Q]");
    assertThat(findings.get(0).areaSquareMetres())
        .isCloseTo(EarthArea.squareMetres(box("g", 113.012, 113.02)), withinPercentage(0.1));
    assertThat(findings.get(1).areaSquareMetres())
        .isCloseTo(EarthArea.squareMetres(box("g", 114, 114.01)), withinPercentage(0.1));
  }

  @Test
  void parents_of_another_datum_are_refused() {
    TerritoryMap shifted = TerritoryMap.of(Datum.GCJ02, List.of(WEST));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Audit.of(map(WEST)).within(shifted))
        .withMessage("datum of the parents must be wgs84: gcj02");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Audit.of(map(WEST)).within(shifted, code -> Optional.empty()));
  }

  @Test
  void a_pinched_piece_of_land_that_has_an_owner_is_no_gap() {
    Territory pinched =
        ring(
            "G0",
            113.5,
            34.50666666666667,
            113.50666666666666,
            34.50666666666667,
            113.5,
            34.513333333333335,
            113.51333333333334,
            34.5,
            113.5,
            34.50666666666667);
    Territory other =
        ring(
            "G2",
            113.50666666666666,
            34.513333333333335,
            113.5,
            34.513333333333335,
            113.51,
            34.50666666666667,
            113.51666666666667,
            34.516666666666666,
            113.50666666666666,
            34.513333333333335);

    assertThat(report(pinched, other).of(FindingKind.GAP)).isEmpty();
  }

  @Test
  void two_audits_of_one_map_say_the_same() {
    Territory one =
        ring(
            "G0",
            113.50333333333333,
            34.5,
            113.50666666666666,
            34.50666666666667,
            113.51833333333333,
            34.515,
            113.51333333333334,
            34.51,
            113.50333333333333,
            34.5);
    Territory other =
        ring(
            "G1",
            113.50666666666666,
            34.51166666666666,
            113.51166666666667,
            34.515,
            113.51666666666667,
            34.513333333333335,
            113.51333333333334,
            34.51,
            113.50666666666666,
            34.51166666666666);
    AuditReport first = report(one, other);

    for (int i = 0; i < 30; i++) {
      assertThat(report(one, other).findings()).isEqualTo(first.findings());
    }
  }

  @Test
  void of_an_invalid_ring_no_face_is_lost() {
    Territory crossed =
        ring(
            "G",
            113.51333333333334,
            34.516666666666666,
            113.51666666666667,
            34.5,
            113.51,
            34.50333333333333,
            113.50333333333333,
            34.516666666666666,
            113.50666666666666,
            34.51,
            113.50333333333333,
            34.50333333333333,
            113.51333333333334,
            34.516666666666666);

    // what the exact locator holds, counted on a fine raster
    assertThat(EarthArea.squareMetres(crossed)).isBetween(820_000.0, 838_000.0);
  }

  @Test
  void a_fault_that_came_is_new_and_one_that_went_is_not() {
    assertThat(report(WEST, EAST_OVER_WEST).since(report(WEST, EAST)))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.OVERLAP);
    assertThat(report(WEST, EAST).since(report(WEST, EAST_OVER_WEST))).isEmpty();
  }

  @Test
  void a_fault_that_grew_is_new_and_one_that_shrank_is_old_whatever_the_grids_are_called() {
    Territory renamed = Territory.of(GridCode.of("other"), EAST_OVER_WEST.polygons());

    assertThat(report(WEST, MORE_OVER_WEST).since(report(WEST, EAST_OVER_WEST))).hasSize(1);
    assertThat(report(WEST, renamed).since(report(WEST, MORE_OVER_WEST))).isEmpty();
  }

  @Test
  void an_invalid_polygon_is_old_if_its_grid_had_one() {
    Ring bow = Ring.ofDegrees(113, 34, 113.01, 34.01, 113.01, 34, 113, 34.01, 113, 34);
    Territory crossed = Territory.of(GridCode.of("west"), List.of(Polygon.of(bow)));

    assertThat(report(crossed, EAST).since(report(WEST, EAST)))
        .extracting(Finding::kind)
        .contains(FindingKind.INVALID);
    assertThat(report(crossed, EAST).since(report(crossed, EAST))).isEmpty();
  }
}
