/**
 * What every command stands on: where it writes, in which language, and how it tells faults.
 *
 * <p>Data goes to standard output or, whole or not at all, to a file; faults go to standard error,
 * one line each. Nothing here ends the process: a command returns an exit code or throws a {@link
 * io.gridgov.examples.cli.shell.Refusal}. Start from {@link io.gridgov.examples.cli.shell.Shell}.
 */
package io.gridgov.examples.cli.shell;
