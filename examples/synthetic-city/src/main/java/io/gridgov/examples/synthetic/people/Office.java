package io.gridgov.examples.synthetic.people;

import java.util.List;

/**
 * A unit of the invented city (单位) with the roles of its posts.
 *
 * @param id its id
 * @param name its name
 * @param kind centre, department, bureau, street, community, discipline or petition
 * @param line its line; empty for a territorial unit
 * @param level the level it works on
 * @param parent the unit above; empty for the city's centre
 * @param grid the division it is bound to
 * @param managedBy the department that guides a bureau; else empty
 * @param roles the role of each of its posts; a role stands as often as it has posts
 * @since 0.1.0
 */
public record Office(
    String id,
    String name,
    String kind,
    String line,
    String level,
    String parent,
    String grid,
    String managedBy,
    List<String> roles) {

  /** Copies the roles. */
  public Office {
    roles = List.copyOf(roles);
  }
}
