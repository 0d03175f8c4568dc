package io.gridgov.core.rule.analysis;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Hierarchies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Which codes and grids exist, and what stands under what (取值范围): the door through which an
 * analysis learns what {@code under X} and {@code within X} can mean.
 *
 * <p>A city's pack opens it for one day. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Universe {
  /**
   * Returns the codes that a column of type {@code code} may hold.
   *
   * @param column the column
   * @return every known code; empty if none is known
   */
  Collection<String> codes(Column column);

  /**
   * Returns the grids that a column of type {@code grid} may hold.
   *
   * @param column the column
   * @return every known grid; empty if none is known
   */
  Collection<GridCode> grids(Column column);

  /**
   * Tells whether a column can hold nothing but the codes or grids named here.
   *
   * @param column the column
   * @return false if there may be others
   */
  boolean isClosed(Column column);

  /**
   * Returns everything that a code stands under, itself included.
   *
   * @param code a code
   * @return exactly the codes {@code above} for which {@link Hierarchies#under} is true; those that
   *     nothing names may be left out
   */
  Set<String> above(String code);

  /**
   * Returns every grid that a grid lies within, itself included.
   *
   * @param grid a grid
   * @return exactly the grids for which {@link Hierarchies#within} is true; empty if it is unknown
   */
  Set<GridCode> around(GridCode grid);

  /**
   * Returns what stands under what.
   *
   * @return the hierarchies by which witnesses are decided
   */
  Hierarchies hierarchies();

  /**
   * Returns the day that is meant.
   *
   * @return the day of codes, grids and hierarchies; empty if they hold on any
   */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /**
   * Returns the universe of whoever knows nothing: any code and grid may exist, and each stands
   * under itself alone.
   *
   * @return the universe; an analysis with it says so wherever a table asks for more
   */
  static Universe unknown() {
    return UnknownUniverse.INSTANCE;
  }
}
