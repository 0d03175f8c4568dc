package io.gridgov.examples.cli.book;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.GridTree;
import io.gridgov.core.pack.CityPack;
import io.gridgov.examples.cli.page.Figure;
import io.gridgov.examples.cli.page.Level;
import io.gridgov.examples.cli.page.Measure;
import io.gridgov.examples.cli.page.Outline;
import io.gridgov.examples.cli.page.Region;
import io.gridgov.examples.cli.page.Words;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Rate;
import io.gridgov.workflow.measure.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The territorial divisions of a city with their figures, as the page draws them. */
final class Regions {
  private static final List<Count> COUNTS =
      List.of(Count.ACCEPTED, Count.LATE, Count.OPEN, Count.RETURNS);
  private static final Set<String> RATES = Set.of("on_time_rate", "solution_rate");

  private final List<String> levels;
  private final GridTree tree;
  private final Optional<TerritoryMap> map;
  private final SortedMap<GridCode, Counts> rolledUp;

  Regions(CityPack pack, LocalDate day, Tally tally) {
    this.levels =
        pack.grids().scheme().levels().stream()
            .filter(level -> level.territorial())
            .map(level -> level.name())
            .toList();
    this.tree = pack.grids().asOf(day);
    this.map = pack.section(TerritoryMap.class);
    this.rolledUp = tally.rolledUp(tree);
  }

  List<Level> levels() {
    return levels.stream().map(name -> new Level(name, BookWords.named("level", name))).toList();
  }

  static List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Count count : COUNTS) {
      String key = count.text();
      measures.add(Measure.count(key, BookWords.require("measure." + key)));
    }
    for (Rate rate : Counts.NONE.rates()) {
      if (RATES.contains(rate.name())) {
        String key = "measure." + rate.name();
        measures.add(
            Measure.rate(rate.name(), BookWords.require(key), BookWords.require(key + ".of")));
      }
    }
    return measures;
  }

  /** Returns the divisions, and beside the parts of each what is known of the whole alone. */
  List<Region> all() {
    List<Region> regions = new ArrayList<>();
    for (Grid grid : tree.grids()) {
      if (isDrawn(grid)) {
        regions.add(region(grid));
        remainder(grid).ifPresent(regions::add);
      }
    }
    return regions;
  }

  private boolean isDrawn(Grid grid) {
    return grid.kind() == GridKind.BASE && levels.contains(grid.level());
  }

  private Region region(Grid grid) {
    return new Region(
        grid.code().toString(),
        name(grid),
        grid.level(),
        parent(grid),
        map.flatMap(all -> all.find(grid.code())).map(Regions::outline).orElse(Outline.none()),
        figures(counts(grid)));
  }

  private static Words name(Grid grid) {
    return Words.same(grid.name().isBlank() ? grid.code().toString() : grid.name());
  }

  private @Nullable String parent(Grid grid) {
    return grid.parent()
        .flatMap(tree::find)
        .filter(this::isDrawn)
        .map(above -> above.code().toString())
        .orElse(null);
  }

  /** Returns what a division has beyond its drawn parts: orders located no deeper, or in others. */
  private Optional<Region> remainder(Grid grid) {
    List<Grid> parts =
        tree.childrenOf(grid.code()).stream().map(tree::require).filter(this::isDrawn).toList();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Counts sum = Counts.NONE;
    for (Grid part : parts) {
      sum = sum.plus(counts(part));
    }
    if (counts(grid).equals(sum)) {
      return Optional.empty();
    }
    Words form = BookWords.require("phrase.elsewhere");
    Words whole = name(grid);
    return Optional.of(
        new Region(
            grid.code() + "/",
            Words.of(form.en().replace("{0}", whole.en()), form.zh().replace("{0}", whole.zh())),
            parts.get(0).level(),
            grid.code().toString(),
            Outline.none(),
            difference(figures(counts(grid)), figures(sum))));
  }

  private Counts counts(Grid grid) {
    return rolledUp.getOrDefault(grid.code(), Counts.NONE);
  }

  private static Map<String, Figure> difference(
      Map<String, Figure> whole, Map<String, Figure> parts) {
    Map<String, Figure> rest = new HashMap<>();
    whole.forEach(
        (id, figure) -> {
          Figure part = parts.get(id);
          if (figure instanceof Figure.Count all && part instanceof Figure.Count some) {
            rest.put(id, new Figure.Count(all.count() - some.count()));
          } else if (figure instanceof Figure.Rate all && part instanceof Figure.Rate some) {
            rest.put(
                id,
                new Figure.Rate(
                    all.numerator() - some.numerator(), all.denominator() - some.denominator()));
          }
        });
    return rest;
  }

  private static Map<String, Figure> figures(Counts counts) {
    Map<String, Figure> figures = new HashMap<>();
    for (Count count : COUNTS) {
      figures.put(count.text(), new Figure.Count(counts.value(count)));
    }
    for (Rate rate : counts.rates()) {
      if (RATES.contains(rate.name())) {
        figures.put(rate.name(), new Figure.Rate(rate.above(), rate.below()));
      }
    }
    return figures;
  }

  /** A territory with a broken ring is not drawn. */
  private static Outline outline(Territory territory) {
    boolean whole =
        territory.polygons().stream()
            .allMatch(polygon -> polygon.rings().stream().allMatch(Ring::isProper));
    return whole
        ? Outline.of(territory.polygons().stream().map(Regions::rings).toList())
        : Outline.none();
  }

  private static double[][][] rings(Polygon polygon) {
    return polygon.rings().stream().map(Regions::points).toArray(double[][][]::new);
  }

  private static double[][] points(Ring ring) {
    double[][] points = new double[ring.size()][];
    for (int i = 0; i < points.length; i++) {
      points[i] = new double[] {ring.lonDegrees(i), ring.latDegrees(i)};
    }
    return points;
  }
}
