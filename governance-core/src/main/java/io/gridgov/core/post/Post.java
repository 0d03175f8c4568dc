package io.gridgov.core.post;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import io.gridgov.core.unit.UnitId;
import java.util.Objects;
import java.util.Optional;

/**
 * A post of a unit (岗位), with its holder during one validity.
 *
 * @param id its id
 * @param unit the unit it belongs to
 * @param grid the grid it serves, if any
 * @param role what it does, in the pack's words: agent, dispatcher, handler, checker, grid-lead …;
 *     the holder of role {@code head} heads the unit (负责人)
 * @param holder who holds it; empty while vacant
 * @param standIn who acts when the holder cannot (代理)
 * @param share part of a full post
 * @param validity the days on which this row holds
 * @since 0.1.0
 */
public record Post(
    PostId id,
    UnitId unit,
    Optional<GridCode> grid,
    String role,
    Optional<HolderRef> holder,
    Optional<HolderRef> standIn,
    Share share,
    Validity validity) {
  /** The role whose holder heads its unit. */
  public static final String HEAD = "head";

  /** Checks for nulls. */
  public Post {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(standIn, "standIn");
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(validity, "validity");
  }

  /**
   * Tells whether a person may act in this post.
   *
   * @param person the person's reference
   * @return true for the holder and the stand-in
   */
  public boolean isFilledBy(HolderRef person) {
    return holder.filter(person::equals).isPresent() || standIn.filter(person::equals).isPresent();
  }

  /**
   * Tells whether anybody fills this post.
   *
   * @return true if there is a holder or a stand-in
   */
  public boolean isFilled() {
    return holder.isPresent() || standIn.isPresent();
  }
}
