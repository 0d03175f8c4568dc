package io.gridgov.examples.cli.requests;

/**
 * What an import made of a log (导入结果).
 *
 * @param rows rows of the log
 * @param reports rows of {@code reports.csv}
 * @param faults faults that were told
 * @param units units learned
 * @param matters matters learned
 * @param ambiguous matters that more than one unit handled
 * @param disagreements requests whose unit differs from the learned table
 * @param districts districts of the map
 * @param hash the pack's hash
 * @since 0.1.0
 */
public record ImportSummary(
    int rows,
    int reports,
    int faults,
    int units,
    int matters,
    long ambiguous,
    int disagreements,
    int districts,
    String hash) {}
