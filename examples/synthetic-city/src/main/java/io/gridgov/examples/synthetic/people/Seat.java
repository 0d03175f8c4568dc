package io.gridgov.examples.synthetic.people;

/**
 * A post of the invented city (岗位) and who holds it.
 *
 * @param id its id
 * @param unit its unit
 * @param grid the grid it serves; empty for a post of the whole unit
 * @param role what it does
 * @param holder opaque reference; empty while vacant
 * @param standIn opaque reference of the stand-in; may be empty
 * @since 0.1.0
 */
public record Seat(
    String id, String unit, String grid, String role, String holder, String standIn) {}
