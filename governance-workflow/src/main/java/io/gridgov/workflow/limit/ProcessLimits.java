package io.gridgov.workflow.limit;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The limits of the well-known processes (流程时限): a national base and local overlays, as decision
 * tables that come with the library, each row with its legal basis and the grade of its source.
 *
 * <p>Tables are asked in their order, local ones first; the first that grants a limit decides.
 * Where none does, the last one's answer stands, without limit. They are a place to start a city's
 * own {@code limits} table from, not law: the numbers of the overlays hold where they come from. An
 * immutable value, thread-safe.
 *
 * @param tables in the order in which they are asked
 * @since 0.1.0
 */
public record ProcessLimits(List<DecisionTable> tables) {
  /** The tables hold no codes or grids. */
  private static final Hierarchies FLAT =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.equals(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.equals(ancestor);
        }
      };

  /** Copies. */
  public ProcessLimits {
    tables = List.copyOf(tables);
    if (tables.isEmpty()) {
      throw new IllegalArgumentException("process limits must hold a table");
    }
  }

  /**
   * Returns the limits of the petition regulation (信访工作条例), in force since 2022-05-01.
   *
   * @return asked by {@code step}, {@code route} and {@code simple}
   */
  public static ProcessLimits petition() {
    return base("petition");
  }

  /**
   * Returns the limits of the 12345 hotline; the nation sets none.
   *
   * @return asked by {@code step}
   */
  public static ProcessLimits hotline() {
    return base("hotline");
  }

  /**
   * Returns Beijing's four levels before the nation's limits.
   *
   * @return asked by {@code step} and {@code urgency}
   */
  public static ProcessLimits hotlineBeijing() {
    return hotline().under(table("hotline-beijing"));
  }

  /**
   * Returns Shandong's measure of 2020 before the nation's limits.
   *
   * @return asked by {@code step}
   */
  public static ProcessLimits hotlineShandong() {
    return hotline().under(table("hotline-shandong"));
  }

  /**
   * Returns Jinan's law of 2018 before the measure of its province.
   *
   * @return asked by {@code step}
   */
  public static ProcessLimits hotlineJinan() {
    return hotlineShandong().under(table("hotline-jinan"));
  }

  /**
   * Returns Weifang's law of 2021 before the measure of its province.
   *
   * @return asked by {@code step}
   */
  public static ProcessLimits hotlineWeifang() {
    return hotlineShandong().under(table("hotline-weifang"));
  }

  /**
   * Returns the limits of city management (数字城管); the numbers are local.
   *
   * @return asked by {@code matter}
   */
  public static ProcessLimits cityManagement() {
    return base("city-management");
  }

  /**
   * Returns a local list with staged limits (分段时限) before the nation's limits; its source does not
   * name the city.
   *
   * @return asked by {@code matter}
   */
  public static ProcessLimits cityManagementStaged() {
    return cityManagement().under(table("city-management-staged"));
  }

  /**
   * Returns Jiyuan's list before the nation's limits.
   *
   * @return asked by {@code matter}
   */
  public static ProcessLimits cityManagementJiyuan() {
    return cityManagement().under(table("city-management-jiyuan"));
  }

  /**
   * Returns Zhengzhou's law before the nation's limits.
   *
   * @return asked by {@code matter}
   */
  public static ProcessLimits cityManagementZhengzhou() {
    return cityManagement().under(table("city-management-zhengzhou"));
  }

  /**
   * Lays a local table over these.
   *
   * @param local asked before all others
   * @return the longer list
   */
  public ProcessLimits under(DecisionTable local) {
    List<DecisionTable> all = new ArrayList<>();
    all.add(local);
    all.addAll(tables);
    return new ProcessLimits(all);
  }

  /**
   * Decides.
   *
   * @param facts what is known
   * @param day the day on which rows have to hold
   * @return the first decision with a {@code limit}; else the last table's
   */
  public Decision decide(Facts facts, LocalDate day) {
    Decision decision = tables.get(0).decide(facts, day, FLAT);
    for (int i = 1; i < tables.size() && decision.output("limit").isEmpty(); i++) {
      decision = tables.get(i).decide(facts, day, FLAT);
    }
    return decision;
  }

  private static ProcessLimits base(String name) {
    return new ProcessLimits(List.of(table(name)));
  }

  private static DecisionTable table(String name) {
    return Rulebook.findStandard(Rulebook.STANDARD + "limits-" + name + "-1").orElseThrow();
  }
}
