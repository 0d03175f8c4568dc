package io.gridgov.examples.synthetic.people;

/**
 * One standard address of the invented city (标准地址): a building or one staircase of it.
 *
 * @param code its code: the grid's, and two more digits
 * @param grid the micro-grid, or for a landmark the grid, it belongs to
 * @param estate housing estate, or the landmark's name
 * @param building building; empty for a landmark
 * @param unit staircase; empty for a whole building
 * @param alias what callers say; different for every address
 * @param lon longitude in units of 10<sup>−7</sup> degrees
 * @param lat latitude in units of 10<sup>−7</sup> degrees
 * @since 0.1.0
 */
public record Home(
    String code,
    String grid,
    String estate,
    String building,
    String unit,
    String alias,
    int lon,
    int lat) {}
