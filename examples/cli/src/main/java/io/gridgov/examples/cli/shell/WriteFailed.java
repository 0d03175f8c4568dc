package io.gridgov.examples.cli.shell;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;

/**
 * Something cannot be written (写入失败) while something else is read: no fault of what is read.
 *
 * @since 0.1.0
 */
public class WriteFailed extends UncheckedIOException {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Keeps what went wrong.
   *
   * @param cause what the system said
   */
  public WriteFailed(IOException cause) {
    super(cause);
  }
}
