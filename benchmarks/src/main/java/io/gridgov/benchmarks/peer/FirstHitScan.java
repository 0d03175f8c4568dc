package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Test;
import io.gridgov.benchmarks.table.Workload;
import java.util.List;

/**
 * What a programmer writes by hand for the table of four inputs: typed rows, primitive tests, the
 * cheapest first, stop at the first hit. Its cases are already numbers where ours are still texts.
 */
public final class FirstHitScan implements Engine {
  private static final class Line {
    private final long kinds;
    private final boolean yes;
    private final boolean no;
    private final long low;
    private final long high;
    private final String[] matters;

    Line(List<Test> row, List<String> words) {
      this.kinds = Masks.of(row.get(0), words);
      this.matters =
          row.get(1) instanceof Test.OneOf one ? one.words().toArray(String[]::new) : new String[0];
      this.low = row.get(2) instanceof Test.Range range ? range.low() : Long.MIN_VALUE;
      this.high = row.get(2) instanceof Test.Range range ? range.high() : Long.MAX_VALUE;
      this.yes = Masks.passes(row.get(3), true);
      this.no = Masks.passes(row.get(3), false);
    }

    boolean passes(Case one) {
      return (kinds & one.kind) != 0
          && (one.urgent ? yes : no)
          && low <= one.tenths
          && one.tenths < high
          && (matters.length == 0 || names(one.matter));
    }

    private boolean names(String matter) {
      for (String each : matters) {
        if (each.equals(matter)) {
          return true;
        }
      }
      return false;
    }
  }

  private record Case(long kind, String matter, long tenths, boolean urgent) {}

  private final Workload workload;
  private final Line[] lines;
  private final Case[] cases;

  /** Builds the rows and the cases. */
  public FirstHitScan(Workload workload) {
    this.workload = workload;
    List<String> kinds = workload.inputs().get(0).words();
    this.lines = workload.rows().stream().map(row -> new Line(row, kinds)).toArray(Line[]::new);
    this.cases =
        workload.cases().stream()
            .map(
                each ->
                    new Case(
                        1L << kinds.indexOf(each.get(0)),
                        Gridgov.copied(each.get(1)),
                        (Long) each.get(2),
                        (Boolean) each.get(3)))
            .toArray(Case[]::new);
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
