package io.gridgov.examples.cli.table;

import io.gridgov.examples.cli.shell.WriteFailed;
import java.io.IOException;
import java.io.Writer;

/** Writes whole lines. */
record Lines(Writer out) {
  void write(String line) {
    try {
      out.write(line + "\n");
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }
}
