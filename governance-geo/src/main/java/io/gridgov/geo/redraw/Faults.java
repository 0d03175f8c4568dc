package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.geo.coverage.Finding;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Why a map is not redrawn. */
final class Faults {
  private static final Spot DRAWN = Spot.of("redraw");

  private Faults() {}

  private static Problem fault(String code, Text message, Text remedy) {
    return Problem.error(code, DRAWN, message, remedy);
  }

  static Problem unknown(GridCode code) {
    return fault(
        "unknown-grid",
        Text.of("grid %s has no territory on this level", "网格 %s 在该层级没有边界", code),
        Text.of("correct the code, or draw the territory first", "请更正编码，或先补画边界"));
  }

  static Problem used(GridCode code) {
    return fault(
        "code-used",
        Text.of("code %s belongs to another grid", "编码 %s 已被其他网格使用", code),
        Text.of("choose a code that no grid has", "请改用未被使用的编码"));
  }

  static Problem tooFew() {
    return fault(
        "too-few-grids",
        Text.of("one grid alone is named", "只指定了一个网格"),
        Text.of("name two different grids or more", "请指定两个或以上不同的网格"));
  }

  static Problem sameCode(GridCode code) {
    return fault(
        "part-empty",
        Text.of("every part has code %s", "所有部分的编码都是 %s", code),
        Text.of("give at least two different codes", "请至少给出两个不同的编码"));
  }

  static Problem emptyPart(GridCode code) {
    return fault(
        "part-empty",
        Text.of("no land gets code %s", "没有地块得到编码 %s", code),
        Text.of(
            "leave the code out, or draw the line so that it gets land", "请删去该编码，或调整分割线使其分得地块"));
  }

  static Problem datum(Datum given, Datum wanted) {
    return fault(
        "datum-mismatch",
        Text.of("drawn in datum %s, but the map is in %s", "图形坐标系为 %s，而地图为 %s", given, wanted),
        Text.of("convert what was drawn to the map's datum first", "请先将图形转换到地图的坐标系"));
  }

  static Problem invalidTerritory(GridCode code) {
    return fault(
        "invalid-territory",
        Text.of("the territory of %s is no valid polygon", "网格 %s 的边界不是有效多边形", code),
        Text.of("audit the map and redraw that ring first", "请先审查地图并重画该边界"));
  }

  static Problem invalidArea() {
    return fault(
        "invalid-area",
        Text.of("the area is no valid polygon", "圈定范围不是有效多边形"),
        Text.of(
            "draw closed rings that do not cross themselves or each other", "请绘制闭合且不自相交、不互相交叉的边界"));
  }

  static Problem shortLine() {
    return fault(
        "line-too-short",
        Text.of("the line has no two different points", "分割线没有两个不同的点"),
        Text.of("draw it from border to border", "请从边界画到边界"));
  }

  static Problem crossesItself(Coordinate where) {
    return fault(
        "line-crosses-itself",
        Text.of("the line meets itself at %s", "分割线在 %s 处与自身相交", text(where)),
        Text.of("draw it without loops, or divide in several steps", "请避免回环，或分几步拆分"));
  }

  static Problem lineOutside() {
    return fault(
        "line-outside",
        Text.of("the line lies outside the land to be divided", "分割线位于待划分地块之外"),
        Text.of(
            "check the grid's code, the datum and the order of the coordinates",
            "请检查网格编码、坐标系与经纬度顺序"));
  }

  static Problem doesNotDivide() {
    return fault(
        "line-does-not-divide",
        Text.of("the line touches or enters the land, but does not divide it", "分割线只接触或进入地块，未将其分开"),
        Text.of("draw it from border to border, a little beyond both", "请从边界画到边界，两端略微超出"));
  }

  static Problem noCode(Coordinate inside, boolean untouched) {
    return untouched
        ? fault(
            "part-unnamed",
            Text.of("the line does not touch the piece around %s", "分割线未接触 %s 所在的地块", text(inside)),
            Text.of("give a code for islands, or label it with its code", "请给出岛屿的编码，或用标注点为其指定编码"))
        : fault(
            "side-unclear",
            Text.of(
                "the part around %s lies on both sides of the line, or its side has no code",
                "%s 所在部分同时位于分割线两侧，或其所在一侧没有编码", text(inside)),
            Text.of(
                "label it with its code, or draw the line through the whole border",
                "请用标注点为其指定编码，或使分割线贯穿整个边界"));
  }

  static Problem labelOutside(GridCode code) {
    return fault(
        "label-outside",
        Text.of("a label of %s lies outside the land to be divided", "编码 %s 的标注点位于待划分地块之外", code),
        Text.of("move it into the part it names", "请将其移到所标注的部分之内"));
  }

  static Problem labelsDiffer(GridCode one, GridCode other) {
    return fault(
        "label-conflict",
        Text.of(
            "labels %s and %s lie in one part",
            "标注 %s 与 %s 位于同一部分",
            one.compareTo(other) < 0 ? one : other,
            one.compareTo(other) < 0 ? other : one),
        Text.of("leave one of them out, or draw the line between them", "请删去其一，或使分割线从两者之间通过"));
  }

  static Problem areaOutside() {
    return fault(
        "area-outside",
        Text.of("no land of the named grids lies in the area", "圈定范围内没有指定网格的土地"),
        Text.of("check the codes, the datum and the order of the coordinates", "请检查编码、坐标系与经纬度顺序"));
  }

  static Problem beyondMap(double squareMetres) {
    return fault(
        "area-beyond-map",
        Text.of(
            "%.0f m² of the area lie outside every grid", "圈定范围有 %.0f 平方米不在任何网格之内", squareMetres),
        Text.of("cut the area at the border of the map", "请按地图边界裁切该范围"));
  }

  static Problem emptied(GridCode code) {
    return fault(
        "grid-emptied",
        Text.of("nothing would be left of %s", "网格 %s 将不剩任何土地", code),
        Text.of("merge the grid instead, or draw a smaller area", "请改用合并，或缩小范围"));
  }

  static Problem notNeighbours() {
    return fault(
        "not-neighbours",
        Text.of("the grids have no common border", "这些网格没有共同边界"),
        Text.of("choose neighbours, or allow grids of several pieces", "请选择相邻网格，或允许不连片的网格"));
  }

  static Problem severalPieces(GridCode code) {
    return fault(
        "several-pieces",
        Text.of("%s would lie in several pieces", "网格 %s 将不连片", code),
        Text.of("draw it in one piece, or allow grids of several pieces", "请使其连片，或允许不连片的网格"));
  }

  static Problem sliver(GridCode code, Coordinate inside) {
    return fault(
        "sliver-part",
        Text.of("%s would get a sliver at %s", "网格 %s 将在 %s 处得到狭长碎片", code, text(inside)),
        Text.of(
            "draw along the vertices of the border, or farther away from it", "请沿边界顶点绘制，或离边界更远"));
  }

  static Problem bordersDiffer() {
    return fault(
        "borders-do-not-match",
        Text.of("the borders of the grids cross each other", "这些网格的边界互相交叉"),
        Text.of("audit the map and mend these borders first", "请先审查地图并修补这些边界"));
  }

  static Problem tooFine() {
    return fault(
        "too-fine",
        Text.of("borders lie too near to each other to be divided exactly", "边界之间过于接近，无法精确划分"),
        Text.of("move what was drawn by some centimetres", "请将图形移动几厘米"));
  }

  static Problem notClean(List<Finding> findings) {
    Finding first = findings.get(0);
    return fault(
        "not-clean",
        Text.of(
            "the audit of the result finds what was not there before: %1$s (%3$s)",
            "对结果的审查发现新问题：%2$s（%3$s）",
            first.kind().title().en(),
            first.kind().title().zh(),
            first.grids()),
        Text.of(
            "move what was drawn by some centimetres, or mend the map first", "请将图形移动几厘米，或先修补地图"));
  }

  private static String text(Coordinate at) {
    return at.x + " " + at.y;
  }
}
