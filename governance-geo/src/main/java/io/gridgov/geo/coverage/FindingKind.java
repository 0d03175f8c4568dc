package io.gridgov.geo.coverage;

import io.gridgov.core.problem.Text;
import java.util.Locale;

/**
 * What can be wrong with a map (问题种类).
 *
 * @since 0.1.0
 */
public enum FindingKind {
  /** A ring crosses itself or another, or is none. Area: what the territory holds by even-odd. */
  INVALID(
      "invalid polygon",
      "无效多边形",
      "redraw the ring so that it closes and does not cross itself or another",
      "请重画边界，使其闭合且不自相交、不互相交叉"),
  /** Land that belongs to nobody, enclosed by territories. */
  GAP(
      "gap",
      "缝隙",
      "give the land to one of the grids around it, or draw its own grid",
      "请将该地块划入相邻网格，或为其另立网格"),
  /** Land that belongs to two grids; one finding a pair. */
  OVERLAP(
      "overlap", "重叠", "decide whose land it is and redraw the other grid", "请确定该地块归属，并修改另一网格的边界"),
  /** A gap that is narrower, on average, than the stated width. */
  SLIVER("sliver", "狭缝", "snap the two borders together; a mend can close it", "请将两侧边界贴合；可自动修补"),
  /** Two borders run along each other, but not vertex for vertex. Area: none. */
  MISMATCH(
      "borders that do not match",
      "边界顶点不一致",
      "use the same vertices on both sides; a mend can insert them",
      "请在两侧使用相同的顶点；可自动补点"),
  /** Land of a grid that its parent does not hold. */
  OUTSIDE_PARENT(
      "outside its parent",
      "超出上级网格",
      "cut the grid at its parent's border, or correct the parent",
      "请按上级边界裁切该网格，或更正上级边界"),
  /** A grid without territory, or a parent in which no grid lies. Area: none. */
  MISSING("no territory", "缺少边界", "draw the territory, or remove the grid", "请补画边界，或删除该网格"),
  /** A territory of several pieces. Area: of all but the largest. */
  DISCONNECTED(
      "several pieces",
      "不连片",
      "join the pieces, or give the smaller ones to their neighbours; islands may stay",
      "请将各块连成一片，或将较小的划归相邻网格；岛屿可保留");

  private final String titleEn;
  private final String titleZh;
  private final String remedyEn;
  private final String remedyZh;

  FindingKind(String titleEn, String titleZh, String remedyEn, String remedyZh) {
    this.titleEn = titleEn;
    this.titleZh = titleZh;
    this.remedyEn = remedyEn;
    this.remedyZh = remedyZh;
  }

  /**
   * Returns the name by which files know the kind.
   *
   * @return such as {@code outside-parent}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns what is wrong, in a few words.
   *
   * @return both languages
   */
  public Text title() {
    return new Text(titleEn, titleZh);
  }

  /**
   * Returns what would mend it.
   *
   * @return both languages
   */
  public Text remedy() {
    return new Text(remedyEn, remedyZh);
  }
}
