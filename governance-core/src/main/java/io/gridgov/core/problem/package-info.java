/**
 * Faults as values: what is wrong, where, and what would mend it, in Chinese and English.
 *
 * <p>Faults in input data are collected, never thrown one by one: a reader returns an {@link
 * io.gridgov.core.problem.Outcome} that holds every {@link io.gridgov.core.problem.Problem} it met.
 * Start from {@code Problem}.
 */
package io.gridgov.core.problem;
