/**
 * Events as they are kept (流水): in one written form, chained by hashes, personal fields apart.
 *
 * <p>Whoever removes, changes, inserts or reorders stored events is found out (law L11); erasing a
 * personal field at the end of its retention is not mistaken for it. Start from {@link
 * io.gridgov.workflow.journal.StoredEvent}; {@link io.gridgov.workflow.journal.EventJson} writes
 * and reads them.
 */
package io.gridgov.workflow.journal;
