package io.gridgov.examples.cli.table;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.analysis.Change;
import io.gridgov.core.rule.analysis.Region;
import io.gridgov.core.rule.analysis.Replayed;
import io.gridgov.examples.cli.shell.JsonLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case whose answer changes from one version of a table to the next (变化): an example of a whole
 * region of such cases, or one that was recorded.
 *
 * @since 0.1.0
 */
public final class Turn {
  private final Optional<Region> region;
  private final Optional<Spot> place;
  private final LocalDate day;
  private final Side before;
  private final Side after;

  private Turn(
      Optional<Region> region, Optional<Spot> place, LocalDate day, Side before, Side after) {
    this.region = region;
    this.place = place;
    this.day = day;
    this.before = before;
    this.after = after;
  }

  /**
   * Returns the example of a region.
   *
   * @param change the region
   * @param before the version before
   * @param after the version after
   * @return its example
   */
  public static Turn of(Change change, DecisionTable before, DecisionTable after) {
    return new Turn(
        Optional.of(change.before().region()),
        Optional.empty(),
        change.before().day(),
        new Side(before, change.before().facts(), change.before().decide(before)),
        new Side(after, change.after().facts(), change.after().decide(after)));
  }

  /**
   * Returns a recorded case.
   *
   * @param replayed both decisions
   * @param place where the case stands
   * @param before the version before
   * @param after the version after
   * @return the case
   */
  public static Turn of(Replayed replayed, Spot place, DecisionTable before, DecisionTable after) {
    return new Turn(
        Optional.empty(),
        Optional.of(place),
        replayed.input().day(),
        new Side(before, replayed.input().facts(), replayed.before()),
        new Side(after, replayed.input().facts(), replayed.after()));
  }

  Optional<Region> region() {
    return region;
  }

  Optional<Spot> place() {
    return place;
  }

  LocalDate day() {
    return day;
  }

  Side before() {
    return before;
  }

  Side after() {
    return after;
  }

  JsonLine json() {
    JsonLine line = new JsonLine().put("kind", region.isPresent() ? "region" : "recorded");
    place.ifPresent(spot -> line.put("place", spot.toString()));
    region.ifPresent(box -> line.put("region", cells(box)).put("days", spans(box)));
    return line.put("day", day.toString()).put("before", before.json()).put("after", after.json());
  }

  private static Map<String, @Nullable Object> cells(Region region) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    region.conditions().forEach((column, condition) -> cells.put(column, condition.text()));
    return cells;
  }

  private static List<Map<String, @Nullable Object>> spans(Region region) {
    return region.days().stream().map(Turn::span).toList();
  }

  private static Map<String, @Nullable Object> span(Validity span) {
    return new JsonLine()
        .put("from", span.from().map(LocalDate::toString).orElse(null))
        .put("to", span.to().map(LocalDate::toString).orElse(null))
        .members();
  }
}
