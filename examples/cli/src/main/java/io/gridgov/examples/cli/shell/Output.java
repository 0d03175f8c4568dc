package io.gridgov.examples.cli.shell;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** UTF-8 text to a stream; failures are unchecked, so that no caller can swallow them. */
final class Output extends Writer {
  private final Writer target;

  Output(OutputStream stream) {
    this.target = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    try {
      target.write(buffer, offset, length);
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  @Override
  public void flush() {
    try {
      target.flush();
    } catch (IOException e) {
      throw new OutputFailed(e);
    }
  }

  /** The process owns its streams: they are flushed, not closed. */
  @Override
  public void close() {
    flush();
  }
}
