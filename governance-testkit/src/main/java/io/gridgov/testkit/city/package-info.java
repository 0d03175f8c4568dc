/**
 * A small invented city and what can happen to its orders, for property tests.
 *
 * <p>{@link io.gridgov.testkit.city.SmallCity} is a whole pack of a few units and grids; a {@link
 * io.gridgov.testkit.city.Walk} is a random life of one order in it, recorded step by step. Start
 * from {@code Walk}.
 */
package io.gridgov.testkit.city;
