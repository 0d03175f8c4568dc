package io.gridgov.examples.cli.shell;

/**
 * The exit codes that scripts may rely on (退出码).
 *
 * @since 0.1.0
 */
public final class Exit {
  /** Done. */
  public static final int DONE = 0;

  /** Done, with findings, unusable rows or no answer. */
  public static final int FINDINGS = 1;

  /** Bad usage, unreadable input or unwritable output. */
  public static final int REFUSED = 2;

  private Exit() {}
}
