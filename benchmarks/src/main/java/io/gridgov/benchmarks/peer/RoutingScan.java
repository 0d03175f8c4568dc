package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Test;
import io.gridgov.benchmarks.table.Tree;
import io.gridgov.benchmarks.table.Workload;
import java.util.List;

/**
 * What a programmer writes by hand for the routing table: typed rows, primitive tests, the column
 * that refuses most first, stop at the first hit. "Under" and "within" are two comparisons of
 * places in pre-order, and the cases hold those places already.
 */
public final class RoutingScan implements Engine {
  private record Line(
      int matterFrom,
      int matterTo,
      int gridFrom,
      int gridTo,
      long kinds,
      long channels,
      long severities,
      long owners,
      boolean byNight,
      boolean byDay,
      long low,
      long high) {
    static Line of(List<Test> row, Workload workload) {
      int[] matter = span(row.get(0), workload.trees().matters());
      int[] grid = span(row.get(1), workload.trees().grids());
      Test number = row.get(7);
      return new Line(
          matter[0],
          matter[1],
          grid[0],
          grid[1],
          Masks.of(row.get(2), workload.inputs().get(2).words()),
          Masks.of(row.get(3), workload.inputs().get(3).words()),
          Masks.of(row.get(4), workload.inputs().get(4).words()),
          Masks.of(row.get(5), workload.inputs().get(5).words()),
          Masks.passes(row.get(6), true),
          Masks.passes(row.get(6), false),
          number instanceof Test.Range range ? range.low() : Long.MIN_VALUE,
          number instanceof Test.Range range ? range.high() : Long.MAX_VALUE);
    }

    private static int[] span(Test test, Tree tree) {
      return test instanceof Test.Below below
          ? tree.span(below.above()).orElseThrow()
          : new int[] {0, Integer.MAX_VALUE};
    }

    boolean passes(Case one) {
      return gridFrom <= one.grid
          && one.grid < gridTo
          && matterFrom <= one.matter
          && one.matter < matterTo
          && (kinds & one.kind) != 0
          && (channels & one.channel) != 0
          && (severities & one.severity) != 0
          && (owners & one.owner) != 0
          && (one.night ? byNight : byDay)
          && low <= one.tenths
          && one.tenths < high;
    }
  }

  private record Case(
      int matter,
      int grid,
      long kind,
      long channel,
      long severity,
      long owner,
      boolean night,
      long tenths) {
    static Case of(List<Object> facts, Workload workload) {
      return new Case(
          workload.trees().matters().span((String) facts.get(0)).orElseThrow()[0],
          workload.trees().grids().span((String) facts.get(1)).orElseThrow()[0],
          1L << workload.inputs().get(2).words().indexOf(facts.get(2)),
          1L << workload.inputs().get(3).words().indexOf(facts.get(3)),
          1L << workload.inputs().get(4).words().indexOf(facts.get(4)),
          1L << workload.inputs().get(5).words().indexOf(facts.get(5)),
          (Boolean) facts.get(6),
          (Long) facts.get(7));
    }
  }

  private final Workload workload;
  private final Line[] lines;
  private final Case[] cases;

  /** Builds the rows and the cases. */
  public RoutingScan(Workload workload) {
    this.workload = workload;
    this.lines = workload.rows().stream().map(row -> Line.of(row, workload)).toArray(Line[]::new);
    this.cases =
        workload.cases().stream().map(each -> Case.of(each, workload)).toArray(Case[]::new);
  }

  @Override
  public String name() {
    return "linear scan";
  }

  @Override
  public String answer(int number) {
    return workload.answer(find(number));
  }

  /** The first row that applies; -1 for the default row. */
  public int find(int number) {
    Case one = cases[number];
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].passes(one)) {
        return i;
      }
    }
    return -1;
  }
}
