/**
 * Chance that repeats itself: the same seed gives the same numbers on every machine and JDK.
 *
 * <p>Each thing that needs chance (an edge, a grid, a report) takes its own {@link
 * io.gridgov.examples.synthetic.dice.Dice} from the city's seed and its own number, so that the
 * order of drawing, and the number of threads, change nothing. Start with {@code Dice.of}.
 */
package io.gridgov.examples.synthetic.dice;
