/**
 * By when: which limit an order is granted at each step, and when somebody looks next.
 *
 * <p>Limits stand in the pack's table {@code limits}. Without limit, or beyond the announced
 * calendar, there is a review instant instead of a due one. Start from {@link
 * io.gridgov.workflow.limit.LimitTable}; for a clock with pauses, extensions and holders from
 * {@link io.gridgov.workflow.limit.LedgerClock}; for the limits of known processes from {@link
 * io.gridgov.workflow.limit.ProcessLimits}.
 */
package io.gridgov.workflow.limit;
