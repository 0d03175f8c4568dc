package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which part of a split gets which code (拆分编码).
 *
 * <p>A part that holds a labelled point gets the label's code; any other part that of the side of
 * the line on which it lies, and a piece that the line does not touch (an island) that of the
 * islands. A part on both sides (the line winds) needs a label. Parts may share a code. Immutable
 * and thread-safe.
 *
 * @param left the code to the left of the line, seen in its direction
 * @param right the code to the right
 * @param islands the code of pieces that the line does not touch
 * @param labels points inside parts, and their codes
 * @since 0.1.0
 */
public record Parts(
    Optional<GridCode> left,
    Optional<GridCode> right,
    Optional<GridCode> islands,
    Map<GeoPoint, GridCode> labels) {
  private static final Comparator<GeoPoint> BY_PLACE =
      Comparator.comparingDouble(GeoPoint::lonDegrees)
          .thenComparingDouble(GeoPoint::latDegrees)
          .thenComparing(point -> point.datum().toString());

  /** Copies the map, ordered by place. */
  public Parts {
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(islands, "islands");
    SortedMap<GeoPoint, GridCode> sorted = new TreeMap<>(BY_PLACE);
    sorted.putAll(labels);
    labels = Collections.unmodifiableSortedMap(sorted);
  }

  /**
   * Returns the codes of the two sides of a line.
   *
   * @param left the code to the left, seen in the line's direction
   * @param right the code to the right
   * @return the parts
   */
  public static Parts ofSides(GridCode left, GridCode right) {
    return new Parts(Optional.of(left), Optional.of(right), Optional.empty(), Map.of());
  }

  /**
   * Returns codes by points alone; every part has to hold one.
   *
   * @param labels points and codes
   * @return the parts
   */
  public static Parts ofLabels(Map<GeoPoint, GridCode> labels) {
    return new Parts(Optional.empty(), Optional.empty(), Optional.empty(), labels);
  }

  /**
   * Returns these parts with one more label.
   *
   * @param point a point inside a part
   * @param code that part's code, whatever its side
   * @return the parts
   */
  public Parts label(GeoPoint point, GridCode code) {
    Map<GeoPoint, GridCode> more = new LinkedHashMap<>(labels);
    more.put(point, code);
    return new Parts(left, right, islands, more);
  }

  /**
   * Returns these parts with a code for all pieces that the line does not touch.
   *
   * @param code their code
   * @return the parts
   */
  public Parts islands(GridCode code) {
    return new Parts(left, right, Optional.of(code), labels);
  }

  Set<GridCode> codes() {
    Set<GridCode> codes = new TreeSet<>(labels.values());
    left.ifPresent(codes::add);
    right.ifPresent(codes::add);
    islands.ifPresent(codes::add);
    return codes;
  }
}
