package io.gridgov.examples.synthetic.pack;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The content of one file: the same bytes each time it is written.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Content {

  /**
   * Writes the content.
   *
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  void writeTo(OutputStream out) throws IOException;
}
