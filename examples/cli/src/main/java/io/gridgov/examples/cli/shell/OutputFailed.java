package io.gridgov.examples.cli.shell;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/**
 * Standard output cannot be written (标准输出写入失败): the disk is full, or the reader has gone.
 *
 * @since 0.1.0
 */
public final class OutputFailed extends WriteFailed {
  @Serial private static final long serialVersionUID = 1L;

  OutputFailed(IOException cause) {
    super(cause);
  }

  /**
   * Tells whether the reader of a pipe has what it wanted and left.
   *
   * @return true if nobody waits for more output
   */
  public boolean readerHasGone() {
    String said = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return said.contains("broken pipe") || said.contains("pipe is being closed");
  }
}
