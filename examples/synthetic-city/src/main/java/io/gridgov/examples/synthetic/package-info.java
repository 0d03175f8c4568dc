/**
 * An invented city of any size from one seed.
 *
 * <p>In the proportions of Zhengzhou, with every name, person and event made up. The same number of
 * grids and the same seed give the same bytes on every JDK. Its land is in {@code land}.
 */
package io.gridgov.examples.synthetic;
