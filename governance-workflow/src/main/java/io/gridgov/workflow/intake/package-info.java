/**
 * How reports arrive: one {@link io.gridgov.workflow.intake.Report} for every channel.
 *
 * <p>A report's key is (city, channel, source key); who reports appears only as a reference; free
 * text, whereabouts and attachments are personal. Who is accused and who should mend the matter are
 * two different things. Start from {@code Report}.
 */
package io.gridgov.workflow.intake;
