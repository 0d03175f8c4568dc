package io.gridgov.examples.synthetic.people;

/**
 * A listed grid of 50 to 70 households (微网格): one building of an estate.
 *
 * @param code the grid's code and two digits
 * @param name its name
 * @param households number of households
 * @since 0.1.0
 */
public record MicroGrid(String code, String name, int households) {}
