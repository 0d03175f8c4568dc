package io.gridgov.examples.cli.book;

import io.gridgov.examples.cli.page.Figure;
import io.gridgov.examples.cli.page.Sum;
import io.gridgov.examples.cli.page.SummaryLine;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Rate;
import java.util.ArrayList;
import java.util.List;

/** The summary as the page shows it: without the speed, so that equal days have equal pages. */
record SummaryPart(DaySummary summary, Counts counts) {
  List<SummaryLine> lines() {
    List<SummaryLine> lines = new ArrayList<>();
    summary
        .counts()
        .forEach(
            (id, count) ->
                lines.add(
                    new SummaryLine(
                        id, BookWords.require("summary." + id), new Figure.Count(count))));
    for (Rate rate : counts.rates()) {
      if (rate.name().equals("on_time_rate")) {
        lines.add(
            new SummaryLine(
                rate.name(),
                BookWords.require("measure.on_time_rate"),
                new Figure.Rate(rate.above(), rate.below())));
      }
    }
    return lines;
  }

  /** Returns which lines add up, so that no small one can be computed. */
  static List<Sum> sums() {
    return List.of(
        new Sum("reports", List.of("accepted", "refused", "duplicates")),
        new Sum("accepted", List.of("located", "unlocated")),
        new Sum("accepted", List.of("closed", "open")));
  }
}
