/**
 * The catalogue of matters: codes, names, synonyms, severity, and whose duty each is on which
 * level.
 *
 * <p>A <b>matter</b> (事项) is what a report is about. Standards number components and events apart,
 * so one code can name two matters; a {@link io.gridgov.core.matter.MatterId} tells them apart.
 * Start from {@link io.gridgov.core.matter.MatterCatalogue}.
 */
package io.gridgov.core.matter;
