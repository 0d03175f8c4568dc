package io.gridgov.examples.cli.shell;

/**
 * How a command prints its data (输出格式).
 *
 * @since 0.1.0
 */
public enum Format {
  /** Sentences for people. */
  TEXT,
  /** One JSON value or, for lists, one object a line. */
  JSON,
  /** A table with a header. */
  CSV
}
