/**
 * Counts that add up, and rates with named denominators.
 *
 * <p>A <b>count</b> is additive: a grid's is the sum of its children's plus its own, in any order
 * and partition of the orders (law L12). A <b>rate</b> names its denominator and is undefined where
 * that is zero. Rates stop at the unit; nobody's are computed for a post. Start from {@link
 * io.gridgov.workflow.measure.Tally}.
 */
package io.gridgov.workflow.measure;
