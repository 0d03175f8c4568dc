package io.gridgov.examples.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All figures of the page as they may be published; nothing behind it sees a true count.
 *
 * @param regions by region, in the order of the data; by measure, in the order of the data
 * @param channels what readers call the channels
 * @param hours reports by channel and hour
 * @param onTime the share on time, by unit
 * @param timed the denominators of {@code onTime}
 * @param returned returns by unit
 * @param summary by line
 */
record Release(
    List<List<Published>> regions,
    List<Words> channels,
    List<List<Published>> hours,
    List<Published> onTime,
    List<Published> timed,
    List<Published> returned,
    List<Published> summary) {

  private static final int HOURS = 24;

  /** Takes the small figures out of the data. */
  static Release of(PageData data) {
    Map<Words, long[]> byChannel = byChannel(data.hours());
    List<UnitFigures> units = data.units();
    return new Release(
        regions(data),
        List.copyOf(byChannel.keySet()),
        hours(byChannel),
        flat(units, unit -> new Figure.Rate(unit.onTime(), unit.timed())),
        flat(units, unit -> new Figure.Count(unit.timed())),
        flat(units, unit -> new Figure.Count(unit.returned())),
        summary(data));
  }

  private static List<List<Published>> regions(PageData data) {
    List<List<Published>> rows = new ArrayList<>();
    data.regions().forEach(region -> rows.add(new ArrayList<>()));
    for (Measure measure : data.measures()) {
      List<Published> column = column(data.regions(), measure);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).add(column.get(i));
      }
    }
    return rows;
  }

  private static List<Published> column(List<Region> regions, Measure measure) {
    Ledger ledger = new Ledger();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, List<Integer>> children = new LinkedHashMap<>();
    for (Region region : regions) {
      Figure figure = region.figures().get(measure.id());
      if (figure != null) {
        int number = ledger.add(figure);
        numbers.put(region.code(), number);
        String parent = region.parent() == null ? "" : region.parent();
        children.computeIfAbsent(parent, code -> new ArrayList<>()).add(number);
      }
    }
    children.forEach(
        (parent, parts) -> {
          Integer total = numbers.get(parent);
          if (total == null) {
            ledger.sumOfAll(parts);
          } else {
            ledger.sum(total, parts);
          }
        });
    List<Published> published = ledger.publish();
    return regions.stream()
        .map(region -> numbers.get(region.code()))
        .map(number -> number == null ? Published.Hidden.NONE : published.get(number))
        .toList();
  }

  private static Map<Words, long[]> byChannel(List<HourCount> counts) {
    Map<Words, long[]> byChannel = new LinkedHashMap<>();
    for (HourCount count : counts) {
      byChannel.computeIfAbsent(count.channel(), channel -> new long[HOURS])[count.hour()] +=
          count.count();
    }
    return byChannel;
  }

  private static List<List<Published>> hours(Map<Words, long[]> byChannel) {
    List<Figure> all = new ArrayList<>();
    for (long[] counts : byChannel.values()) {
      for (long count : counts) {
        all.add(new Figure.Count(count));
      }
    }
    List<Published> published = flat(all, Function.identity());
    List<List<Published>> rows = new ArrayList<>();
    for (int from = 0; from < published.size(); from += HOURS) {
      rows.add(published.subList(from, from + HOURS));
    }
    return rows;
  }

  private static <T> List<Published> flat(List<T> items, Function<T, Figure> figure) {
    Ledger ledger = new Ledger();
    List<Integer> numbers = items.stream().map(figure).map(ledger::add).toList();
    ledger.sumOfAll(numbers);
    return ledger.publish().subList(0, items.size());
  }

  private static List<Published> summary(PageData data) {
    Ledger ledger = new Ledger();
    data.summary().forEach(line -> ledger.add(line.figure()));
    List<String> ids = data.summary().stream().map(SummaryLine::id).toList();
    for (Sum sum : data.sums()) {
      ledger.sum(ids.indexOf(sum.total()), sum.parts().stream().map(ids::indexOf).toList());
    }
    return ledger.publish();
  }
}
