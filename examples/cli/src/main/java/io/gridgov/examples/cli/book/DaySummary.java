package io.gridgov.examples.cli.book;

import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.page.Words;
import io.gridgov.examples.cli.shell.JsonLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What became of a day's reports (汇总).
 *
 * <p>{@code reports = accepted + refused + duplicates} and {@code accepted = located + unlocated =
 * closed + open}.
 *
 * @param reports rows read that could be used
 * @param accepted orders of this city
 * @param refused reports not accepted
 * @param duplicates rows that came again under the key of an earlier one
 * @param located accepted orders whose grid is known
 * @param unlocated accepted orders whose grid is not known
 * @param routed accepted orders that a unit, not a desk, holds or held to the end
 * @param waiting open orders that wait for a person
 * @param merged orders merged into another; 0, since none are merged yet
 * @param returned accepted orders that a unit sent back at least once
 * @param reworked accepted orders whose result failed at least once
 * @param closed orders that ended
 * @param open orders that have not
 * @param onTime orders with a result by their due instant
 * @param late orders past their due instant without a result, or with a late one
 * @param faults rows with a fault
 * @param reportsPerSecond speed of the run; the only field that differs between two runs
 * @since 0.1.0
 */
public record DaySummary(
    long reports,
    long accepted,
    long refused,
    long duplicates,
    long located,
    long unlocated,
    long routed,
    long waiting,
    long merged,
    long returned,
    long reworked,
    long closed,
    long open,
    long onTime,
    long late,
    long faults,
    double reportsPerSecond) {
  private static final int LABEL_COLUMNS = 24;

  /** Refuses sums that do not add up. */
  public DaySummary {
    require("reports", reports, accepted + refused + duplicates);
    require("accepted", accepted, located + unlocated);
    require("accepted", accepted, closed + open);
  }

  private static void require(String total, long value, long parts) {
    if (value != parts) {
      throw new IllegalArgumentException(
          total + " must be the sum of its parts: " + value + ", " + parts);
    }
  }

  /**
   * Returns the counts by the names that {@code summary.json} has.
   *
   * @return in the order of that file, without the speed
   */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("reports", reports);
    counts.put("accepted", accepted);
    counts.put("refused", refused);
    counts.put("duplicates", duplicates);
    counts.put("located", located);
    counts.put("unlocated", unlocated);
    counts.put("routed", routed);
    counts.put("waiting", waiting);
    counts.put("merged", merged);
    counts.put("returned", returned);
    counts.put("reworked", reworked);
    counts.put("closed", closed);
    counts.put("open", open);
    counts.put("on_time", onTime);
    counts.put("late", late);
    counts.put("faults", faults);
    return Collections.unmodifiableMap(counts);
  }

  /**
   * Returns the summary as one JSON value.
   *
   * @return one line
   */
  public String json() {
    JsonLine line = new JsonLine();
    counts().forEach(line::put);
    return line.put("reports_per_second", Math.round(reportsPerSecond * 10) / 10.0).toString();
  }

  /**
   * Returns the summary as a table.
   *
   * @return one line for each field, labels left and numbers right
   */
  public List<Text> lines() {
    Map<String, Double> all = new LinkedHashMap<>();
    counts().forEach((name, count) -> all.put(name, (double) count));
    all.put("reports_per_second", reportsPerSecond);
    return all.entrySet().stream()
        .map(field -> line(BookWords.require("summary." + field.getKey()), field.getValue()))
        .toList();
  }

  private static Text line(Words label, double value) {
    String number = String.format(Locale.ROOT, "%,12.0f", value);
    return new Text(padded(label.en()) + number, padded(label.zh()) + number);
  }

  /** A terminal shows a Chinese character in two columns. */
  private static String padded(String label) {
    int columns = label.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    return label + " ".repeat(Math.max(1, LABEL_COLUMNS - columns));
  }
}
