package io.gridgov.core.place;

import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer of a locator or geocoder (定位结果): which grid, by which method, and how sure.
 *
 * <p>Candidates are in falling confidence, among equals by code; the first is the proposal.
 * Immutable and thread-safe.
 *
 * @param method how it was found
 * @param candidates the grids that it can be; empty if none was found
 * @param confidence of the first candidate, in thousandths from 0 to 1000
 * @param ambiguous true if several territories contain the point, or several places match
 * @param fromInvalid true if a candidate's territory is an invalid polygon
 * @since 0.1.0
 */
public record Siting(
    Method method,
    List<GridCode> candidates,
    int confidence,
    boolean ambiguous,
    boolean fromInvalid) {
  /**
   * How a place was found.
   *
   * @since 0.1.0
   */
  public enum Method {
    /** The point lies in the territory (落点). */
    POINT,
    /** The standard address names its grid (标准地址). */
    ADDRESS,
    /** Words were matched with an address (地址匹配). */
    GEOCODED,
    /** Whoever reported stated it (自报). */
    STATED,
    /** A person set it (人工). */
    PERSON,
    /** Not found (未定位). */
    NONE
  }

  /** Nothing was found. */
  public static final Siting NOWHERE = new Siting(Method.NONE, List.of(), 0, false, false);

  /** Checks the range. */
  public Siting {
    Objects.requireNonNull(method, "method");
    candidates = List.copyOf(candidates);
    if (confidence < 0 || confidence > 1000) {
      throw new IllegalArgumentException("confidence must be in [0, 1000]: " + confidence);
    }
  }

  /**
   * Returns a certain answer.
   *
   * @param method how it was found
   * @param grid the only candidate
   * @return the siting, with full confidence
   */
  public static Siting of(Method method, GridCode grid) {
    return new Siting(method, List.of(grid), 1000, false, false);
  }

  /**
   * Returns the proposal.
   *
   * @return the first candidate; empty if nothing was found
   */
  public Optional<GridCode> grid() {
    return candidates.stream().findFirst();
  }
}
