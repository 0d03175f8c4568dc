/**
 * Decision tables on the command line: read by file ending, given facts, and explained to people.
 *
 * <p><b>Facts</b> are written as JSON and typed by the table's columns; a <b>ruling</b> is one
 * decision with its reasons, as sentences that can be printed for a dispute about competence or as
 * JSON. Start from {@link io.gridgov.examples.cli.table.Ruling}.
 */
package io.gridgov.examples.cli.table;
