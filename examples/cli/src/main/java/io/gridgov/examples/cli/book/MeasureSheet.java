package io.gridgov.examples.cli.book;

import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.workflow.measure.Count;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.measure.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes counts and rates, one line for each thing that was counted. */
final class MeasureSheet {
  private final SheetWriter sheet;

  MeasureSheet(SheetWriter sheet) {
    this.sheet = sheet;
    List<String> header = new ArrayList<>(List.of("scope", "key", "name"));
    for (Count count : Count.values()) {
      header.add(count.text());
    }
    for (Rate rate : Counts.NONE.rates()) {
      header.add(rate.name() + " of " + rate.denominator());
    }
    sheet.row(header);
  }

  <K> void write(String scope, Map<K, Counts> counts, Function<K, String> name) {
    counts.forEach((key, value) -> write(scope, key.toString(), name.apply(key), value));
  }

  void write(String scope, String key, String name, Counts counts) {
    List<String> row = new ArrayList<>(List.of(scope, key, name));
    for (Count count : Count.values()) {
      row.add(Long.toString(counts.value(count)));
    }
    for (Rate rate : counts.rates()) {
      row.add(rate.value().map(Object::toString).orElse(""));
    }
    sheet.row(row);
  }
}
