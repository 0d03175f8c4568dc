package io.gridgov.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.coverage.Mend;
import io.gridgov.geo.coverage.Mended;
import io.gridgov.geo.coverage.Mending;
import io.gridgov.geo.coverage.Tolerances;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.testkit.arbitrary.Coverage;
import io.gridgov.testkit.arbitrary.MapArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Faults of known kind and area are found, and clean maps have none. */
class AuditProperties {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double BIG_DEGREES = 0.0002;
  private static final double THIN_DEGREES = 0.000004;
  private static final double FARTHEST_LATITUDE = 80;

  @Provide
  Arbitrary<Coverage> coverages() {
    return MapArbitraries.coverages();
  }

  @Property
  void a_gap_free_map_has_neither_gap_nor_overlap_and_mismatches_only_where_jts_sees_them(
      @ForAll("coverages") Coverage coverage) {
    TerritoryMap map = coverage.map();
    List<Finding> findings = Audit.of(map).report().findings();

    assertThat(findings.stream().map(Finding::kind))
        .doesNotContain(FindingKind.GAP, FindingKind.SLIVER, FindingKind.OVERLAP);
    assertThat(findings.stream().filter(f -> f.kind() == FindingKind.INVALID).map(Finding::grids))
        .containsExactlyElementsOf(
            map.territories().stream()
                .filter(territory -> !territory.isValid())
                .map(territory -> List.of(territory.code()))
                .toList());
    if (isValid(map)) {
      assertThat(findings.stream().anyMatch(f -> f.kind() == FindingKind.MISMATCH))
          .isEqualTo(!CoverageValidator.isValid(geometries(map)));
    }
  }

  @Property
  void a_planted_gap_is_found_with_its_area(@ForAll("edges") SharedEdge edge) {
    Coordinate over = edge.beside(edge.one(), BIG_DEGREES);
    assertPlanted(edge, over, FindingKind.GAP);
  }

  @Property
  void a_planted_sliver_is_found_with_its_area(@ForAll("edges") SharedEdge edge) {
    Coordinate over = edge.beside(edge.one(), THIN_DEGREES);
    assertPlanted(edge, over, FindingKind.SLIVER);
  }

  @Property
  void a_planted_overlap_is_found_with_its_area(@ForAll("edges") SharedEdge edge) {
    Coordinate over = edge.beside(edge.other(), BIG_DEGREES);
    assertPlanted(edge, over, FindingKind.OVERLAP);
  }

  @Property
  void a_planted_vertex_is_a_mismatch_and_nothing_but_noise_beside(
      @ForAll("edges") SharedEdge edge) {
    List<Finding> before = faults(edge.map());
    List<Finding> after = faults(edge.withDetour(edge.middle()));

    assertThat(kinds(after)).contains("MISMATCH " + pair(edge));
    assertThat(kinds(after).filter(kind -> !kind.equals("MISMATCH " + pair(edge))))
        .containsExactlyInAnyOrderElementsOf(
            kinds(before).filter(kind -> !kind.equals("MISMATCH " + pair(edge))).toList());
  }

  @Property
  void land_outside_the_parent_is_found_with_its_area(@ForAll("edges") SharedEdge edge) {
    Coordinate over = edge.beside(edge.one(), BIG_DEGREES);
    GridCode code = edge.one();
    TerritoryMap child = edge.map().only(code::equals);

    assertThat(Audit.of(child).within(child).report().of(FindingKind.OUTSIDE_PARENT)).isEmpty();
    assertThat(
            Audit.of(child)
                .within(edge.withDetour(over).only(code::equals))
                .report()
                .of(FindingKind.OUTSIDE_PARENT))
        .singleElement()
        .satisfies(finding -> assertArea(finding, edge, over))
        .extracting(Finding::grids)
        .isEqualTo(List.of(code, code));
  }

  @Property
  void a_mend_matches_borders_and_closes_slivers_and_says_so(@ForAll("edges") SharedEdge edge) {
    Coordinate over = edge.beside(edge.one(), THIN_DEGREES);
    TerritoryMap map = edge.withDetour(over);

    Mended mended = Mend.of(map, Tolerances.DEFAULT);

    assertThat(faults(mended.map())).isEmpty();
    assertThat(mended.map().territories()).allMatch(Territory::isValid);
    assertThat(area(mended.map()) - area(map))
        .isCloseTo(edge.squareMetres(over), withinPercentage(0.5));
    assertThat(changed(map, mended.map()))
        .isSubsetOf(mended.done().stream().map(Mending::grid).toList());
    assertThat(Mend.of(mended.map(), Tolerances.DEFAULT).done()).isEmpty();
  }

  private static double area(TerritoryMap map) {
    return map.territories().stream().mapToDouble(EarthArea::squareMetres).sum();
  }

  private static List<GridCode> changed(TerritoryMap before, TerritoryMap after) {
    return before.territories().stream()
        .filter(territory -> !after.territories().contains(territory))
        .map(Territory::code)
        .toList();
  }

  private static void assertPlanted(SharedEdge edge, Coordinate over, FindingKind kind) {
    List<Finding> before = faults(edge.map());
    List<Finding> after = faults(edge.withDetour(over));
    List<String> expected =
        new ArrayList<>(kinds(before).filter(each -> !each.startsWith("MISMATCH")).toList());
    expected.add(kind + " " + pair(edge));

    assertThat(kinds(after).filter(each -> !each.startsWith("MISMATCH")))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(after.stream().filter(finding -> finding.kind() == kind))
        .singleElement()
        .satisfies(finding -> assertArea(finding, edge, over));
  }

  private static void assertArea(Finding finding, SharedEdge edge, Coordinate over) {
    assertThat(finding.areaSquareMetres())
        .isCloseTo(edge.squareMetres(over), withinPercentage(0.1));
    assertThat(finding.figure().toWkt()).startsWith("POLYGON");
  }

  /** Edges beside which there is room for a fault, in maps whose territories are valid. */
  @Provide
  Arbitrary<SharedEdge> edges() {
    return MapArbitraries.coverages()
        .map(Coverage::map)
        .filter(AuditProperties::isValid)
        .map(AuditProperties::roomy)
        .filter(edges -> !edges.isEmpty())
        .flatMap(Arbitraries::of);
  }

  private static List<SharedEdge> roomy(TerritoryMap map) {
    return SharedEdge.in(map).stream()
        .filter(edge -> Math.abs(edge.a().y) < FARTHEST_LATITUDE && edge.metres() > 400)
        .filter(edge -> edge.hasRoom(BIG_DEGREES))
        .toList();
  }

  private static boolean isValid(TerritoryMap map) {
    return map.territories().stream().allMatch(Territory::isValid);
  }

  /** Pieces may lie apart in a clean map, too. */
  private static List<Finding> faults(TerritoryMap map) {
    return Audit.of(map).report().findings().stream()
        .filter(finding -> !finding.noise() && finding.kind() != FindingKind.DISCONNECTED)
        .toList();
  }

  private static Stream<String> kinds(List<Finding> findings) {
    return findings.stream().map(finding -> finding.kind() + " " + finding.grids());
  }

  private static List<GridCode> pair(SharedEdge edge) {
    return Stream.of(edge.one(), edge.other()).sorted().toList();
  }

  private static Geometry[] geometries(TerritoryMap map) {
    return map.territories().stream()
        .map(
            territory ->
                FACTORY.createMultiPolygon(
                    territory.polygons().stream()
                        .map(AuditProperties::geometry)
                        .toArray(org.locationtech.jts.geom.Polygon[]::new)))
        .toArray(Geometry[]::new);
  }

  private static org.locationtech.jts.geom.Polygon geometry(Polygon polygon) {
    List<LinearRing> rings =
        polygon.rings().stream().map(ring -> FACTORY.createLinearRing(positions(ring))).toList();
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static Coordinate[] positions(Ring ring) {
    Coordinate[] positions = new Coordinate[ring.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
    }
    return positions;
  }
}
