package io.gridgov.examples.cli.book;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.unit.UnitId;
import io.gridgov.examples.cli.page.UnitFigures;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the units did, as the page shows it. */
final class UnitPart {
  private UnitPart() {}

  /** Returns the figures of every unit that held an order to the end, or sent one back. */
  static List<UnitFigures> of(CityPack pack, Instant asOf, Tally tally, Standing standing) {
    SortedSet<UnitId> units = new TreeSet<>(tally.units().keySet());
    units.addAll(standing.returns().keySet());
    List<UnitFigures> figures = new ArrayList<>();
    for (UnitId unit : units) {
      Counts counts = tally.units().getOrDefault(unit, Counts.NONE);
      long onTime = counts.value(Count.ON_TIME);
      figures.add(
          new UnitFigures(
              StoryTeller.unit(pack, unit, asOf),
              onTime,
              onTime + counts.value(Count.LATE),
              standing.returns().getOrDefault(unit, 0L)));
    }
    return figures;
  }
}
