/**
 * Decision tables as DMN 1.3, 1.4 and 1.5 XML, for the usual modelers.
 *
 * <p>Of DMN this is the <b>decision table</b> with S-FEEL unary tests over constants; any other
 * construct is refused by its name, never skipped. What a table has and DMN lacks travels in
 * attributes and elements of a namespace of our own. Start from {@link
 * io.gridgov.core.rule.dmn.TableDmn}.
 */
package io.gridgov.core.rule.dmn;
