/**
 * An invented city of any size from one seed: its land, its pack, its reports.
 *
 * <p>In the proportions of Zhengzhou, with every name, person and event made up. The same number of
 * grids and the same seed give the same bytes on every JDK. Start with {@link
 * io.gridgov.examples.synthetic.SyntheticCity} and {@link io.gridgov.examples.synthetic.Scale}.
 */
package io.gridgov.examples.synthetic;
