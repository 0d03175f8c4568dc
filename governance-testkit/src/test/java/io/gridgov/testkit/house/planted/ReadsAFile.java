package io.gridgov.testkit.house.planted;

import java.nio.file.Path;

final class ReadsAFile {
  private ReadsAFile() {}

  static boolean exists(Path path) {
    return path.isAbsolute();
  }
}
