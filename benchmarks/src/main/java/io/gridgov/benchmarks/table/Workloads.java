package io.gridgov.benchmarks.table;

import io.gridgov.benchmarks.table.Input.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tables that are measured. */
public final class Workloads {
  /** From which both tables are drawn. */
  public static final long SEED = 20260302;

  private static final int CASES = 4096;
  private static final double MISSING_ROW = 0.15;
  private static final List<String> KINDS =
      List.of(
          "component",
          "event",
          "service",
          "petition",
          "inspection",
          "complaint",
          "advice",
          "praise",
          "help",
          "hotline",
          "snapshot",
          "patrol");
  private static final List<String> CHANNELS =
      List.of(
          "hotline",
          "app",
          "patrol",
          "petition",
          "sensor",
          "letter",
          "visit",
          "mayor",
          "web",
          "media",
          "council",
          "transfer");
  private static final List<String> SEVERITIES = List.of("low", "medium", "high", "critical");
  private static final List<String> OWNERS =
      List.of("city", "district", "street", "estate", "company", "unknown");

  private Workloads() {}

  /** 500 rows and 4 inputs: kinds, matter codes, a number with ranges, true or false. */
  public static Workload firstHit() {
    Draw draw = new Draw(SEED);
    Workload.Trees trees = new Workload.Trees(Tree.grow("m", 12, 20), Tree.grow("g", 1));
    List<Input> inputs =
        List.of(
            new Input("kind", Kind.WORDS, KINDS),
            new Input("matter", Kind.CODE, trees.matters().level(2)),
            new Input("people", Kind.NUMBER, List.of()),
            new Input("urgent", Kind.FLAG, List.of()));
    List<List<Test>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      boolean general = i >= 490;
      rows.add(
          List.of(
              !general && draw.chance(0.1) ? draw.any() : draw.oneOf(KINDS, 3),
              general ? draw.any() : draw.oneOf(inputs.get(1).words(), 4),
              !general && draw.chance(0.2) ? draw.any() : draw.range(0.05, 0.3),
              draw.chance(0.6) ? draw.any() : draw.flag()));
    }
    return new Workload("first hit", SEED, inputs, rows, cases(draw, inputs, rows, trees), trees);
  }

  /** 10,000 rows and 8 inputs: a routing table with matters, grids, closed sets and a range. */
  public static Workload routing() {
    Draw draw = new Draw(SEED + 1);
    Workload.Trees trees =
        new Workload.Trees(Tree.grow("m", 4, 20, 10), Tree.grow("g", 12, 13, 10, 4));
    List<Input> inputs =
        List.of(
            new Input("matter", Kind.CODE, trees.matters().level(3)),
            new Input("grid", Kind.GRID, trees.grids().level(4)),
            new Input("kind", Kind.WORDS, KINDS),
            new Input("channel", Kind.WORDS, CHANNELS),
            new Input("severity", Kind.WORDS, SEVERITIES),
            new Input("owner", Kind.WORDS, OWNERS),
            new Input("night", Kind.FLAG, List.of()),
            new Input("households", Kind.NUMBER, List.of()));
    List<List<Test>> rows = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      rows.add(route(draw, trees));
    }
    return new Workload("routing", SEED + 1, inputs, rows, cases(draw, inputs, rows, trees), trees);
  }

  private static List<Test> route(Draw draw, Workload.Trees trees) {
    int matter = draw.below(10);
    int grid = draw.below(20);
    return List.of(
        draw.below(trees.matters().level(matter < 1 ? 1 : matter < 7 ? 2 : 3)),
        draw.below(trees.grids().level(grid < 3 ? 1 : grid < 13 ? 2 : 3)),
        draw.chance(0.5) ? draw.any() : draw.oneOf(KINDS, 4),
        draw.chance(0.6) ? draw.any() : draw.oneOf(CHANNELS, 4),
        draw.chance(0.5) ? draw.any() : draw.oneOf(SEVERITIES, 2),
        draw.chance(0.6) ? draw.any() : draw.oneOf(OWNERS, 2),
        draw.chance(0.75) ? draw.any() : draw.flag(),
        draw.chance(0.6) ? draw.any() : draw.range(0.05, 0.5));
  }

  /** Most are drawn to pass a row anywhere in the table; an earlier one may take them. */
  private static List<List<Object>> cases(
      Draw draw, List<Input> inputs, List<List<Test>> rows, Workload.Trees trees) {
    List<List<Object>> cases = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      boolean anything = draw.chance(MISSING_ROW);
      List<Test> row = draw.any(rows);
      List<Object> facts = new ArrayList<>();
      for (int j = 0; j < inputs.size(); j++) {
        Input input = inputs.get(j);
        facts.add(anything ? draw.any(input) : draw.passing(input, row.get(j), trees));
      }
      cases.add(List.copyOf(facts));
    }
    return cases;
  }
}
