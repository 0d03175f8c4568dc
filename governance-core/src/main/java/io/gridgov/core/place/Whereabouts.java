package io.gridgov.core.place;

import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Objects;

/**
 * How a report says where (地点描述): a sealed family, because most telephone reports bring no
 * coordinates.
 *
 * <p>What somebody said may name a home: all variants are personal in a stored report, and {@code
 * toString} shows none of it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Whereabouts {
  /**
   * A point.
   *
   * @param point the point with its datum
   * @since 0.1.0
   */
  record AtPoint(GeoPoint point) implements Whereabouts {
    /** Checks for null. */
    public AtPoint {
      Objects.requireNonNull(point, "point");
    }

    @Override
    public String toString() {
      return "AtPoint[***]";
    }
  }

  /**
   * The code of a standard address (标准地址) of the pack.
   *
   * @param code the address' code
   * @since 0.1.0
   */
  record AtAddress(String code) implements Whereabouts {
    /** Checks for blank. */
    public AtAddress {
      requireText(code, "address code");
    }

    @Override
    public String toString() {
      return "AtAddress[***]";
    }
  }

  /**
   * An address in words.
   *
   * @param text what was said
   * @since 0.1.0
   */
  record AddressText(String text) implements Whereabouts {
    /** Checks for blank. */
    public AddressText {
      requireText(text, "address text");
    }

    @Override
    public String toString() {
      return "AddressText[***]";
    }
  }

  /**
   * The name of a place (地名).
   *
   * @param name what was said
   * @since 0.1.0
   */
  record NamedPlace(String name) implements Whereabouts {
    /** Checks for blank. */
    public NamedPlace {
      requireText(name, "place name");
    }

    @Override
    public String toString() {
      return "NamedPlace[***]";
    }
  }

  /**
   * A grid, or a division above it, stated by whoever reports.
   *
   * @param grid its code
   * @since 0.1.0
   */
  record StatedGrid(GridCode grid) implements Whereabouts {
    /** Checks for null. */
    public StatedGrid {
      Objects.requireNonNull(grid, "grid");
    }
  }

  /**
   * A line, such as a road closure.
   *
   * @param points at least two, of one datum
   * @since 0.1.0
   */
  record AlongLine(List<GeoPoint> points) implements Whereabouts {
    /** Checks the number of points and their datum. */
    public AlongLine {
      points = List.copyOf(points);
      requirePoints(points, 2);
    }

    @Override
    public String toString() {
      return "AlongLine[***]";
    }
  }

  /**
   * An area, such as a flooded quarter.
   *
   * @param ring at least three corners, of one datum; closed without repeating the first
   * @since 0.1.0
   */
  record InArea(List<GeoPoint> ring) implements Whereabouts {
    /** Checks the number of corners and their datum. */
    public InArea {
      ring = List.copyOf(ring);
      requirePoints(ring, 3);
    }

    @Override
    public String toString() {
      return "InArea[***]";
    }
  }

  /**
   * Nothing was said.
   *
   * @since 0.1.0
   */
  record Unknown() implements Whereabouts {}

  private static void requireText(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }

  private static void requirePoints(List<GeoPoint> points, int least) {
    if (points.size() < least) {
      throw new IllegalArgumentException("points must be at least " + least + ": " + points.size());
    }
    if (points.stream().map(GeoPoint::datum).distinct().count() > 1) {
      throw new IllegalArgumentException("points must share one datum");
    }
  }
}
