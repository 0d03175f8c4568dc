package io.gridgov.core.post;

import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All posts of a city with their dated holders (岗位名录).
 *
 * <p>Answers by post, by unit and by role; never "which posts does this person hold" to a user.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PostDirectory {
  private final List<Post> rows;
  private final List<Shift> shifts;
  private final Map<PostId, List<Post>> byId = new HashMap<>();
  private final Map<UnitId, List<Post>> byUnit = new HashMap<>();
  private final Map<String, List<Post>> byRole = new HashMap<>();

  private PostDirectory(Collection<Post> rows, Collection<Shift> shifts) {
    this.rows = List.copyOf(rows);
    this.shifts = List.copyOf(shifts);
    for (Post row : this.rows) {
      byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
      byUnit.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row);
      byRole.computeIfAbsent(row.role(), role -> new ArrayList<>()).add(row);
    }
  }

  /**
   * Returns the directory of the given rows.
   *
   * @param posts every version of every post
   * @param shifts the rosters
   * @return the directory
   */
  public static PostDirectory of(Collection<Post> posts, Collection<Shift> shifts) {
    return new PostDirectory(posts, shifts);
  }

  /**
   * Returns every version of every post.
   *
   * @return in the order given
   */
  public List<Post> rows() {
    return rows;
  }

  /**
   * Returns the rosters.
   *
   * @return in the order given
   */
  public List<Shift> shifts() {
    return shifts;
  }

  /**
   * Finds a post.
   *
   * @param id its id
   * @param day the day
   * @return the row that holds on that day
   */
  public Optional<Post> find(PostId id, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(post -> post.validity().holdsOn(day))
        .findFirst();
  }

  /**
   * Returns the posts of a unit on a day.
   *
   * @param unit the unit
   * @param day the day
   * @return in the pack's order
   */
  public List<Post> of(UnitId unit, LocalDate day) {
    return byUnit.getOrDefault(unit, List.of()).stream()
        .filter(post -> post.validity().holdsOn(day))
        .toList();
  }

  /**
   * Returns the posts of a role on a day.
   *
   * @param role the role
   * @param day the day
   * @return in the pack's order
   */
  public List<Post> withRole(String role, LocalDate day) {
    return byRole.getOrDefault(role, List.of()).stream()
        .filter(post -> post.validity().holdsOn(day))
        .toList();
  }
}
