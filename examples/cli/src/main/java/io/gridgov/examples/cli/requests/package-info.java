/**
 * A log of service requests (诉求日志) turned into a city pack and its stream of reports.
 *
 * <p>What the columns, times and words of a log mean is data: a {@link
 * io.gridgov.examples.cli.requests.Mapping}, of which one for New York's open data is built in.
 * Units, matters and the routing table are learned from the log itself. Free text is not copied
 * unless the mapping asks for it. Start from {@link
 * io.gridgov.examples.cli.requests.RequestImport}.
 */
package io.gridgov.examples.cli.requests;
