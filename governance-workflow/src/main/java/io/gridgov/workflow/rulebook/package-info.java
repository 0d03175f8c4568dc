/**
 * Which table decides what: the pack's, or the library's own where a pack has none.
 *
 * <p>Nothing that a city decides is decided in code. A <b>standard table</b> is data that comes
 * with the library, is named in events like any other, and is never changed once released: a new
 * one gets a new number. Start from {@link io.gridgov.workflow.rulebook.Rulebook}.
 */
package io.gridgov.workflow.rulebook;
