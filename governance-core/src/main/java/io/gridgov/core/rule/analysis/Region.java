package io.gridgov.core.rule.analysis;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A box of inputs (输入区域): for each column what its fact may be, and the days.
 *
 * @param conditions what each input column's fact must pass, in the table's order
 * @param days the spans of days, in their order
 * @since 0.1.0
 */
public record Region(Map<String, Condition> conditions, List<Validity> days) {
  /** Copies. */
  public Region {
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    days = List.copyOf(days);
  }

  /**
   * Tells whether an input lies in the region.
   *
   * @param facts what is known
   * @param day the day
   * @param hierarchies what stands under what
   * @return true if every condition passes and the day is one of the region's
   */
  public boolean contains(Facts facts, LocalDate day, Hierarchies hierarchies) {
    return days.stream().anyMatch(span -> span.holdsOn(day))
        && conditions.entrySet().stream()
            .allMatch(each -> each.getValue().test(facts.find(each.getKey()), hierarchies));
  }

  /**
   * Returns the region as a row's cells would hold it.
   *
   * @return by column, in the table's own cell syntax; long lists are cut short, with the number of
   *     what is left out; columns that may hold anything are absent
   */
  public Map<String, Text> cells() {
    return RegionText.cells(this);
  }

  /**
   * Returns the region in words.
   *
   * @return cells and days in both languages
   */
  public Text text() {
    return RegionText.of(this);
  }
}
