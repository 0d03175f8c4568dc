package io.gridgov.examples.cli.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text files on the class path. */
final class Resource {

  /** The version that the POM names; a test fails when the two drift apart. */
  private static final String ECHARTS = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private Resource() {}

  /** Returns a file that stands beside this class, with its line ends normalised. */
  static String text(String name) {
    return read(name).replace("\r\n", "\n");
  }

  /** Returns the chart library, licence header included. */
  static String echarts() {
    return read(ECHARTS);
  }

  private static String read(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing from the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
