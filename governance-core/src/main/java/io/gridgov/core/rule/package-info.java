/**
 * Decision tables: one language for every decision of a city.
 *
 * <p>A <b>table</b> has typed input columns, output columns and rows; a row's <b>conditions</b> are
 * data, never code; its <b>hit policy</b> says what happens where several rows apply. A decision
 * names its row and the facts used, and can say for any other row which condition failed. Start
 * from {@link io.gridgov.core.rule.DecisionTable}; {@link io.gridgov.core.rule.TableCsv} and {@link
 * io.gridgov.core.rule.TableJson} read one.
 */
package io.gridgov.core.rule;
