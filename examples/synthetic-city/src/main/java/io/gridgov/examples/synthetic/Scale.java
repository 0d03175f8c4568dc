package io.gridgov.examples.synthetic;

import java.time.LocalDate;

/**
 * The three sizes in which the invented city is usually taken (规模).
 *
 * @since 0.1.0
 */
public enum Scale {
  /** 300 grids, 2,000 reports of one day. */
  SMALL(300, 2_000, 1),
  /** 8,000 grids, 20,000 reports of one day: the default. */
  CITY(8_000, 20_000, 1),
  /** 40,000 grids, 2.34 million reports of 117 days. */
  FULL(40_000, 2_340_000, 117);

  /** The first day of the reports, a Monday that is a working day. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 16);

  private final int grids;
  private final int reports;
  private final int days;

  Scale(int grids, int reports, int days) {
    this.grids = grids;
    this.reports = reports;
    this.days = days;
  }

  /**
   * Returns the number of grids.
   *
   * @return grids of the deepest territorial level
   */
  public int grids() {
    return grids;
  }

  /**
   * Returns the number of reports.
   *
   * @return rows of {@code reports.csv}
   */
  public int reports() {
    return reports;
  }

  /**
   * Returns the number of days on which the reports come in.
   *
   * @return at least 1
   */
  public int days() {
    return days;
  }
}
