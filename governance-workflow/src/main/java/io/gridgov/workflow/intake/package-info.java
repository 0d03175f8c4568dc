/**
 * Channels into one report.
 *
 * <p>Whatever the channel, intake yields one kind of report, keyed by city, channel and source key,
 * so that the same message sent twice has one effect.
 */
package io.gridgov.workflow.intake;
