/**
 * What can be proven about a decision table before it decides anything: L13.
 *
 * <p>An <b>analysis</b> looks at every input at once: it cuts each column into classes of values
 * that no row tells apart and asks whether boxes of such classes are covered by rows. A
 * <b>finding</b> names a region and, wherever some input shows it, one that reproduces it; a
 * <b>verdict</b> of none is a proof. Start from {@link
 * io.gridgov.core.rule.analysis.TableAnalysis}; {@link
 * io.gridgov.core.rule.analysis.TableComparison} tells two versions of a table apart.
 */
package io.gridgov.core.rule.analysis;
