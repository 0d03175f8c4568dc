/**
 * The land of the invented city: a nested, gap-free coverage of its territorial levels.
 *
 * <p>A disc of honeycomb cells is warped so that the centre is dense and the outskirts are wide;
 * each edge between two cells becomes one fractal line that both sides share vertex for vertex;
 * grids are contiguous unions of cells, communities of grids, and so on up. Small islands inside
 * cells make enclaves and grids of several parts. Start with {@link
 * io.gridgov.examples.synthetic.land.Land}.
 */
package io.gridgov.examples.synthetic.land;
