package io.gridgov.examples.cli;

import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.atlas.Entry;
import io.gridgov.examples.cli.atlas.MapPage;
import io.gridgov.examples.cli.atlas.Shape;
import io.gridgov.geo.coverage.AuditReport;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of an audit: the map with its findings, and a close look at the first of them. */
final class AuditPage {
  private static final int MOST_LISTED = 300;

  private final AuditReport report;
  private final Path file;
  private final Locale locale;

  AuditPage(AuditReport report, Path file, Locale locale) {
    this.report = report;
    this.file = file;
    this.locale = locale;
  }

  MapPage of(TerritoryMap map, Optional<TerritoryMap> parents) {
    MapPage page =
        new MapPage(
            Text.of("Audit of %s", "边界审查：%s", file.getFileName()),
            List.of(
                Text.of("Kind", "种类"),
                Text.of("Grids", "网格"),
                Text.of("Area, m²", "面积（平方米）"),
                Text.of("Remedy", "改正办法")),
            locale);
    page.note(Text.of("%d territories", "%d 个网格", map.territories().size()));
    page.note(FindingPrinter.summary(report));
    page.note(
        Text.of(
            "red: faults; yellow: areas below the tolerance; listed are the first %d of %d, faults"
                + " first",
            "红色：问题；黄色：小于容差的面积；下表列出前 %d 项，共 %d 项，问题在前",
            Math.min(MOST_LISTED, report.findings().size()),
            report.findings().size()));
    map.territories().forEach(territory -> page.draw(shape(territory, "land")));
    parents.ifPresent(
        upper -> upper.territories().forEach(each -> page.draw(shape(each, "parent"))));
    report.findings().forEach(finding -> page.draw(shape(finding)));
    report.findings().stream()
        .sorted(Comparator.comparing(Finding::noise))
        .limit(MOST_LISTED)
        .forEach(finding -> page.list(entry(finding, map, parents)));
    return page;
  }

  private Entry entry(Finding finding, TerritoryMap map, Optional<TerritoryMap> parents) {
    List<Shape> around = new ArrayList<>();
    finding
        .grids()
        .forEach(code -> map.find(code).ifPresent(each -> around.add(shape(each, "land"))));
    parents.ifPresent(
        upper ->
            finding
                .grids()
                .forEach(
                    code -> upper.find(code).ifPresent(each -> around.add(shape(each, "parent")))));
    return new Entry(
        List.of(
            finding.kind().title().in(locale),
            FindingPrinter.codes(finding, " "),
            FindingPrinter.area(finding).toPlainString(),
            finding.remedy().in(locale)),
        List.of(shape(finding)),
        around);
  }

  private Shape shape(Finding finding) {
    return new Shape(
        finding.figure().outlines().stream().map(AuditPage::positions).toList(),
        finding.noise() ? "noise" : "fault",
        finding.kind().title().in(locale) + " " + FindingPrinter.codes(finding, " "));
  }

  static Shape shape(Territory territory, String style) {
    List<double[]> rings = new ArrayList<>();
    territory
        .polygons()
        .forEach(polygon -> polygon.rings().forEach(ring -> rings.add(positions(ring))));
    return new Shape(rings, style, territory.code().value());
  }

  private static double[] positions(Ring ring) {
    double[] positions = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      positions[2 * i] = ring.lonDegrees(i);
      positions[2 * i + 1] = ring.latDegrees(i);
    }
    return positions;
  }
}
