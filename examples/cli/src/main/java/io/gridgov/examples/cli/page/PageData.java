package io.gridgov.examples.cli.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that the page of a day knows, with true counts; the same data give the same bytes.
 *
 * @param language the language in which the page opens
 * @param title what the page is called
 * @param city whose day it is
 * @param date which day
 * @param seed the seed of a generated city; 0 otherwise
 * @param zone the city's time zone
 * @param levels the levels of the map, coarsest first
 * @param measures what can colour the map; the first one does at the start
 * @param regions the divisions, parents before or after children
 * @param hours reports by hour and channel; channels are listed in the order of their first hour
 * @param units how the units did
 * @param longest the stories of the longest orders, longest first
 * @param summary the summary, in order
 * @param sums which counts of the summary add up
 * @since 0.1.0
 */
public record PageData(
    PageLanguage language,
    Words title,
    Words city,
    LocalDate date,
    long seed,
    ZoneId zone,
    List<Level> levels,
    List<Measure> measures,
    List<Region> regions,
    List<HourCount> hours,
    List<UnitFigures> units,
    List<Story> longest,
    List<SummaryLine> summary,
    List<Sum> sums) {

  /** Copies the lists and refuses references that lead nowhere. */
  public PageData {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(city, "city");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(zone, "zone");
    levels = List.copyOf(levels);
    measures = List.copyOf(measures);
    regions = List.copyOf(regions);
    hours = List.copyOf(hours);
    units = List.copyOf(units);
    longest = List.copyOf(longest);
    summary = List.copyOf(summary);
    sums = List.copyOf(sums);
    requireTree(levels.stream().map(Level::id).toList(), regions);
    requireLines(new HashSet<>(summary.stream().map(SummaryLine::id).toList()), sums);
  }

  private static void requireTree(List<String> levels, List<Region> regions) {
    Map<String, Integer> depths = new HashMap<>();
    for (Region region : regions) {
      int depth = levels.indexOf(region.level());
      if (depth < 0) {
        throw new IllegalArgumentException("level must be listed: " + region.level());
      }
      if (depths.put(region.code(), depth) != null) {
        throw new IllegalArgumentException("region code must be unique: " + region.code());
      }
    }
    for (Region region : regions) {
      if (region.parent() != null
          && depths.getOrDefault(region.parent(), Integer.MAX_VALUE)
              >= levels.indexOf(region.level())) {
        throw new IllegalArgumentException(
            "parent must be a region of a coarser level: " + region.parent());
      }
    }
  }

  private static void requireLines(Set<String> lines, List<Sum> sums) {
    Set<String> parts = new HashSet<>();
    for (Sum sum : sums) {
      if (!lines.contains(sum.total())) {
        throw new IllegalArgumentException("total must be a summary line: " + sum.total());
      }
      for (String part : sum.parts()) {
        if (!lines.contains(part) || !parts.add(part)) {
          throw new IllegalArgumentException(
              "part must be a summary line, and of one sum only: " + part);
        }
      }
    }
  }
}
