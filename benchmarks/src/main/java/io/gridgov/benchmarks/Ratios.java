package io.gridgov.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;

/** The medians of the rounds, and what is asked of their ratios. */
final class Ratios {
  /** {@code faster} must reach {@code least} times the rate of {@code slower}. */
  private record Asked(String faster, String slower, double least) {}

  private static final String YARDSTICK = "AnalysisBenchmark.droolsTiles500x4";
  private static final List<Asked> ASKED =
      List.of(
          new Asked("FirstHitBenchmark.findFirst", "FirstHitBenchmark.drools", 1000),
          new Asked("FirstHitBenchmark.findFirst", "FirstHitBenchmark.linearScan", 6),
          new Asked("FirstHitBenchmark.explain", "FirstHitBenchmark.findFirst", 1 / 50.0),
          new Asked("RoutingBenchmark.findFirst", "RoutingBenchmark.linearScan", 20),
          new Asked("RoutingBenchmark.explain", "RoutingBenchmark.findFirst", 1 / 50.0),
          new Asked("ClockBenchmark.dueDays", "ClockBenchmark.walkDays", 100),
          new Asked("ClockBenchmark.dueDays", "ClockBenchmark.kitMove", 100),
          new Asked("ClockBenchmark.dueTime", "ClockBenchmark.walkTime", 100),
          new Asked("ClockBenchmark.elapsed", "ClockBenchmark.walkElapsed", 100),
          new Asked("ClockBenchmark.elapsed", "ClockBenchmark.kitMove", 100),
          new Asked("ClockBenchmark.dueManyDays", "ClockBenchmark.dueDays", 0.8),
          new Asked("ClockBenchmark.dueLongTime", "ClockBenchmark.dueTime", 0.8),
          new Asked("ClockBenchmark.elapsedLong", "ClockBenchmark.elapsed", 0.8),
          new Asked("LedgerBenchmark.state", "LedgerBenchmark.walk", 1),
          new Asked("LedgerBenchmark.portions", "LedgerBenchmark.walk", 1),
          new Asked("LedgerBenchmark.warnings", "LedgerBenchmark.walk", 1),
          new Asked("LedgerBenchmark.shares", "LedgerBenchmark.walk", 1),
          new Asked("LedgerBenchmark.next", "LedgerBenchmark.walk", 1),
          new Asked("AuditBenchmark.audit", "AuditBenchmark.jtsCoverageValidator", 1 / 4.0),
          new Asked("LocateBenchmark.gridgov city", "LocateBenchmark.jtsIndexed city", 25),
          new Asked("LocateBenchmark.gridgov city", "LocateBenchmark.s2 city", 12),
          new Asked("LocateBenchmark.gridgovSorted city", "LocateBenchmark.jtsIndexed city", 60),
          new Asked("LocateBenchmark.gridgov france", "LocateBenchmark.jtsIndexed france", 20),
          new Asked("LocateBenchmark.gridgov france", "LocateBenchmark.s2 france", 12),
          new Asked(
              "LocateBenchmark.gridgovSorted france", "LocateBenchmark.jtsIndexed france", 60),
          new Asked("AnalysisBenchmark.noisyTiles500x6", YARDSTICK, 1 / 5.0),
          new Asked("AnalysisBenchmark.random500x6", YARDSTICK, 1 / 5.0),
          new Asked("AnalysisBenchmark.random100x4", YARDSTICK, 1),
          new Asked("AnalysisBenchmark.routing10000x8", YARDSTICK, 1 / 60.0));

  private final Map<String, List<Double>> scores = new TreeMap<>();
  private final Set<String> times = new HashSet<>();
  private final Map<String, String> units = new TreeMap<>();

  private Ratios() {}

  static Ratios of(List<RunResult> results) {
    Ratios ratios = new Ratios();
    for (RunResult result : results) {
      String whole = result.getParams().getBenchmark();
      int type = whole.lastIndexOf('.', whole.lastIndexOf('.') - 1);
      String map = result.getParams().getParam("map");
      String name = whole.substring(type + 1) + (map == null ? "" : " " + map);
      ratios
          .scores
          .computeIfAbsent(name, key -> new ArrayList<>())
          .add(result.getPrimaryResult().getScore());
      if (result.getParams().getMode() != Mode.Throughput) {
        ratios.times.add(name);
      }
      ratios.units.put(name, result.getPrimaryResult().getScoreUnit());
    }
    return ratios;
  }

  private double median(String name) {
    List<Double> sorted = scores.getOrDefault(name, List.of()).stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private double rate(String name) {
    return times.contains(name) ? 1 / median(name) : median(name);
  }

  /** Two tables in Markdown. */
  String page() {
    StringBuilder page = new StringBuilder("\n| Benchmark | median | rounds |\n|---|---|---|\n");
    scores.forEach(
        (name, rounds) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| `%s` | %s %s | %s |%n",
                    name,
                    rounded(median(name)),
                    units.get(name),
                    rounds.stream().map(Ratios::rounded).toList())));
    page.append("\n| Ratio of rates | measured | asked | |\n|---|---|---|---|\n");
    for (Asked asked : ASKED) {
      double ratio = rate(asked.faster) / rate(asked.slower);
      if (!Double.isNaN(ratio)) {
        page.append(
            String.format(
                Locale.ROOT,
                "| `%s` : `%s` | %s | ≥ %s | %s |%n",
                asked.faster,
                asked.slower,
                rounded(ratio),
                rounded(asked.least),
                ratio >= asked.least ? "met" : "NOT MET"));
      }
    }
    return page.toString();
  }

  private static String rounded(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.3f" : "%,.0f", value);
  }
}
