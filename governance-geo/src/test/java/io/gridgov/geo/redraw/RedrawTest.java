package io.gridgov.geo.redraw;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Three by two cells of a hundredth of a degree; A B C in the south, D E F in the north. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrawTest {
  private static final double CELL = 0.01;
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final TerritoryMap MAP = map();

  private static TerritoryMap map() {
    List<Territory> cells = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      int x = i % 3;
      int y = i / 3;
      cells.add(
          Territory.of(
              code("ABCDEF".substring(i, i + 1)),
              List.of(polygon(x, y, x + 1, y, x + 1, y + 1, x, y + 1))));
    }
    return TerritoryMap.of(Datum.WGS84, cells);
  }

  private static GridCode code(String text) {
    return GridCode.of(text);
  }

  private static double[] degrees(double... cells) {
    double[] degrees = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      degrees[i] = (i % 2 == 0 ? 113 : 34) + cells[i] * CELL;
    }
    return degrees;
  }

  private static Polygon polygon(double... cells) {
    double[] closed = java.util.Arrays.copyOf(cells, cells.length + 2);
    closed[cells.length] = cells[0];
    closed[cells.length + 1] = cells[1];
    return Polygon.of(Ring.ofDegrees(degrees(closed)));
  }

  private static Line line(double... cells) {
    return Line.ofDegrees(Datum.WGS84, degrees(cells));
  }

  private static Area area(double... cells) {
    return Area.of(Datum.WGS84, polygon(cells));
  }

  private static GeoPoint point(double x, double y) {
    return GeoPoint.ofDegrees(degrees(x, y)[0], degrees(x, y)[1], Datum.WGS84);
  }

  private static void isClean(TerritoryMap map) {
    assertThat(Audit.of(map).report().findings()).isEmpty();
    assertThat(area(map))
        .isCloseTo(area(MAP), org.assertj.core.data.Percentage.withPercentage(1e-9));
  }

  private static double area(TerritoryMap map) {
    return map.territories().stream().mapToDouble(EarthArea::squareMetres).sum();
  }

  private static List<String> codes(Outcome<Redrawn> outcome) {
    assertThat(outcome.value()).isEmpty();
    return outcome.problems().stream().map(Problem::code).toList();
  }

  private static double part(Share share) {
    return share.numerator().doubleValue() / share.denominator().doubleValue();
  }

  private static List<String> changes(Redrawn redrawn) {
    return redrawn.changes(DAY, "").stream()
        .map(
            change ->
                change.kind()
                    + " "
                    + change.from().map(GridCode::value).orElse("-")
                    + ">"
                    + change.to().map(GridCode::value).orElse("-")
                    + " "
                    + String.format(Locale.ROOT, "%.2f", part(change.share())))
        .toList();
  }

  @Test
  void a_split_gives_the_left_and_the_right_their_codes_and_neighbours_the_nodes() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .split(code("B"), line(1.5, -1, 1.5, 3), Parts.ofSides(code("B1"), code("B2")))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.redrawn()).containsExactly(code("B1"), code("B2"));
    assertThat(redrawn.matched()).containsExactly(code("E"));
    assertThat(redrawn.map().find(code("B"))).isEmpty();
    assertThat(changes(redrawn)).containsExactly("SPLIT B>B1 0.50", "SPLIT B>B2 0.50");
    assertThat(redrawn.findings()).isEmpty();
  }

  @Test
  void one_part_may_keep_the_code() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .split(code("B"), line(1.25, 0, 1.25, 1), Parts.ofSides(code("B"), code("B2")))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(changes(redrawn)).containsExactly("SPLIT B>B 0.25", "SPLIT B>B2 0.75");
  }

  @Test
  void a_line_that_crosses_twice_makes_a_part_of_two_pieces_only_when_asked() {
    Line zigzag = line(1.3, -1, 1.3, 2, 1.6, 2, 1.6, -1);
    Parts parts = Parts.ofSides(code("B1"), code("B2"));

    assertThat(codes(Redraw.of(MAP).split(code("B"), zigzag, parts)))
        .containsExactly("several-pieces");

    Redrawn redrawn = Redraw.of(MAP).allowingPieces().split(code("B"), zigzag, parts).orElseThrow();
    assertThat(redrawn.findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.DISCONNECTED);
    assertThat(changes(redrawn)).containsExactly("SPLIT B>B1 0.70", "SPLIT B>B2 0.30");
  }

  @Test
  void labels_name_more_than_two_parts() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .split(
                code("B"),
                line(1.3, -1, 1.3, 2, 1.6, 2, 1.6, -1),
                Parts.ofSides(code("B1"), code("B2")).label(point(1.8, 0.5), code("B3")))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(changes(redrawn))
        .containsExactly("SPLIT B>B1 0.30", "SPLIT B>B2 0.30", "SPLIT B>B3 0.40");
  }

  @Test
  void a_closed_line_cuts_out_an_enclave() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .split(
                code("B"),
                line(1.2, 0.2, 1.8, 0.2, 1.8, 0.8, 1.2, 0.8, 1.2, 0.2),
                Parts.ofSides(code("B1"), code("B")))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.matched()).isEmpty();
    assertThat(redrawn.map().find(code("B")).orElseThrow().polygons().get(0).rings()).hasSize(2);
  }

  @Test
  void a_merge_keeps_the_outer_vertices() {
    Redrawn redrawn =
        Redraw.of(MAP).merge(List.of(code("A"), code("B"), code("E")), code("X")).orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.redrawn()).containsExactly(code("X"));
    assertThat(changes(redrawn))
        .containsExactly("MERGE A>X 1.00", "MERGE B>X 1.00", "MERGE E>X 1.00");
    assertThat(redrawn.map().find(code("X")).orElseThrow().positions()).isEqualTo(9);
  }

  @Test
  void a_merge_around_an_enclave_that_touches_the_border_in_a_point_is_valid() {
    TerritoryMap map =
        TerritoryMap.of(
            Datum.WGS84,
            List.of(
                Territory.of(code("A"), List.of(polygon(0, 0, 1, 0, 0.5, 1, 1, 1, 1, 2, 0, 2))),
                Territory.of(code("B"), List.of(polygon(1, 0, 2, 0, 2, 2, 1, 2, 1, 1, 1.5, 1))),
                Territory.of(code("V"), List.of(polygon(1, 0, 1.5, 1, 1, 1, 0.5, 1)))));

    Redrawn redrawn = Redraw.of(map).merge(List.of(code("A"), code("B")), code("A")).orElseThrow();

    Territory whole = redrawn.map().find(code("A")).orElseThrow();
    assertThat(whole.isValid()).isTrue();
    assertThat(whole.polygons().get(0).rings()).hasSize(2);
    assertThat(Audit.of(redrawn.map()).report().findings()).isEmpty();
  }

  @Test
  void islands_that_the_line_does_not_touch_need_a_code() {
    TerritoryMap map =
        TerritoryMap.of(
            Datum.WGS84,
            List.of(
                Territory.of(
                    code("A"),
                    List.of(polygon(0, 0, 1, 0, 1, 1, 0, 1), polygon(3, 0, 4, 0, 4, 1, 3, 1)))));
    Parts parts = Parts.ofSides(code("X"), code("Y"));
    Line line = line(0.5, -1, 0.5, 2);

    assertThat(codes(Redraw.of(map).split(code("A"), line, parts))).containsExactly("part-unnamed");
    assertThat(
            changes(Redraw.of(map).split(code("A"), line, parts.islands(code("Y"))).orElseThrow()))
        .containsExactly("SPLIT A>X 0.25", "SPLIT A>Y 0.75");
  }

  @Test
  void grids_that_meet_in_a_corner_are_no_neighbours() {
    List<GridCode> corner = List.of(code("A"), code("E"));

    assertThat(codes(Redraw.of(MAP).merge(corner, code("A")))).contains("not-neighbours");
    assertThat(Redraw.of(MAP).allowingPieces().merge(corner, code("A")).orElseThrow().findings())
        .extracting(Finding::kind)
        .containsExactly(FindingKind.DISCONNECTED);
  }

  @Test
  void a_moved_border_hands_land_over_on_both_sides() {
    Redrawn redrawn =
        Redraw.of(MAP).moveBorder(code("A"), code("B"), line(0.75, 0, 1.25, 1)).orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.redrawn()).containsExactly(code("A"), code("B"));
    assertThat(redrawn.matched()).containsExactly(code("E"));
    assertThat(changes(redrawn))
        .containsExactly("SPLIT A>A 0.94", "SPLIT A>B 0.06", "SPLIT B>A 0.06", "SPLIT B>B 0.94");
  }

  @Test
  void land_is_handed_over_by_an_area_drawn_around_it() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .transfer(code("A"), code("B"), area(0.5, -1, 1.5, -1, 1.5, 0.5, 0.5, 0.5))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(changes(redrawn)).containsExactly("SPLIT A>A 0.75", "SPLIT A>B 0.25");
    assertThat(redrawn.matched()).isEmpty();
  }

  @Test
  void an_exclusive_grid_is_cut_out_of_several() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .cutOut(code("X"), area(0.5, 0.5, 1.5, 0.5, 1.5, 1.5, 0.5, 1.5))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.redrawn())
        .containsExactly(code("A"), code("B"), code("D"), code("E"), code("X"));
    assertThat(changes(redrawn)).hasSize(8).contains("SPLIT A>X 0.25");
  }

  @Test
  void an_exclusive_grid_is_laid_over() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .layOver(code("X"), area(0.5, 0.5, 1.5, 0.5, 1.5, 1.5, 0.5, 1.5))
            .orElseThrow();

    assertThat(redrawn.map().only(code -> !code.equals(code("X")))).isEqualTo(MAP);
    assertThat(changes(redrawn)).containsExactly("FOUND ->X 1.00");
    assertThat(codes(Redraw.of(MAP).layOver(code("X"), area(0.5, 0.5, 9, 0.5, 1.5, 1.5))))
        .containsExactly("area-beyond-map");
  }

  @Test
  void divisions_of_other_levels_get_the_nodes() {
    List<Territory> all = new ArrayList<>(MAP.territories());
    all.add(Territory.of(code("P"), List.of(polygon(0, 0, 1, 0, 2, 0, 2, 1, 1, 1, 0, 1))));
    Redraw redraw = Redraw.of(TerritoryMap.of(Datum.WGS84, all), code -> !code.equals(code("P")));

    Redrawn redrawn =
        redraw
            .split(code("B"), line(1.5, -1, 1.5, 3), Parts.ofSides(code("B1"), code("B2")))
            .orElseThrow();

    assertThat(redrawn.matched()).containsExactly(code("E"), code("P"));
    assertThat(redrawn.map().find(code("P")).orElseThrow().positions()).isEqualTo(9);
  }

  @Test
  void every_fault_is_told_at_once() {
    Line elsewhere = Line.ofDegrees(Datum.GCJ02, degrees(1.2, -1, 1.8, 2, 1.2, 2, 1.8, -1));

    assertThat(
            codes(Redraw.of(MAP).split(code("Z"), elsewhere, Parts.ofSides(code("A"), code("A")))))
        .containsExactlyInAnyOrder(
            "unknown-grid", "code-used", "part-empty", "datum-mismatch", "line-crosses-itself");
  }

  @Test
  void a_line_that_does_not_divide_is_refused() {
    Parts parts = Parts.ofSides(code("B1"), code("B2"));
    Redraw redraw = Redraw.of(MAP);

    assertThat(codes(redraw.split(code("B"), line(5, 0, 5, 1), parts)))
        .containsExactly("line-outside");
    assertThat(codes(redraw.split(code("B"), line(0.5, 0, 0.5, 1), parts)))
        .containsExactly("line-outside");
    assertThat(codes(redraw.split(code("B"), line(1.5, -1, 1.5, 0.5), parts)))
        .containsExactly("line-does-not-divide");
    assertThat(codes(redraw.split(code("B"), line(0.5, 0, 1, 1, 1.5, 2), parts)))
        .containsExactly("line-does-not-divide");
    assertThat(codes(redraw.split(code("B"), line(0, 0, 3, 0), parts)))
        .containsExactly("line-does-not-divide");
    assertThat(codes(redraw.split(code("B"), line(1.5, 0.5), parts)))
        .containsExactly("line-too-short");
  }

  @Test
  void labels_have_to_fit() {
    Redraw redraw = Redraw.of(MAP);
    Line line = line(1.5, -1, 1.5, 3);

    assertThat(
            codes(
                redraw.split(
                    code("B"),
                    line,
                    Parts.ofLabels(
                        Map.of(point(1.2, 0.5), code("X"), point(1.3, 0.5), code("Y"))))))
        .contains("label-conflict", "side-unclear");
    assertThat(
            codes(
                redraw.split(
                    code("B"),
                    line,
                    Parts.ofSides(code("X"), code("Y")).label(point(9, 9), code("Z")))))
        .containsExactly("label-outside");
  }

  @Test
  void strips_and_swallowed_grids_are_refused() {
    Redraw redraw = Redraw.of(MAP);

    assertThat(
            codes(
                redraw.split(
                    code("B"), line(1.00005, -1, 1.00005, 2), Parts.ofSides(code("X"), code("Y")))))
        .containsExactly("sliver-part");
    assertThat(codes(redraw.transfer(code("A"), code("B"), area(-1, -1, 1, -1, 1, 2, -1, 2))))
        .containsExactly("grid-emptied");
    assertThat(codes(redraw.transfer(code("A"), code("B"), area(2.2, 0.2, 2.8, 0.2, 2.8, 0.8))))
        .containsExactly("area-outside");
    assertThat(codes(redraw.transfer(code("A"), code("C"), area(0.2, 0.2, 0.8, 0.2, 0.8, 0.8))))
        .containsExactly("several-pieces");
    assertThat(codes(redraw.cutOut(code("A"), area(0.2, 0.2, 0.8, 0.8, 0.8, 0.2, 0.2, 0.8))))
        .containsExactlyInAnyOrder("code-used", "invalid-area");
  }

  @Test
  void a_line_drawn_nearly_on_vertices_goes_through_them() {
    Redrawn redrawn =
        Redraw.of(MAP)
            .split(
                code("B"),
                line(1 + 3e-6, -1e-6, 2 - 3e-6, 1 + 3e-6),
                Parts.ofSides(code("X"), code("Y")))
            .orElseThrow();

    isClean(redrawn.map());
    assertThat(redrawn.matched()).isEmpty();
    assertThat(changes(redrawn)).containsExactly("SPLIT B>X 0.50", "SPLIT B>Y 0.50");
  }
}
