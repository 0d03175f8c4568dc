package io.gridgov.testkit.arbitrary;

import io.gridgov.core.grid.GridCode;
import java.util.List;

/** Codes whose order by UTF-16 differs from that by code point, and from that by number. */
final class Codes {
  private static final List<GridCode> ALL =
      List.of(
          GridCode.of("10"),
          GridCode.of("9"),
          GridCode.of("A"),
          GridCode.of("a"),
          GridCode.of("\uFF21"),
          GridCode.of("\uD840\uDC00"));

  private Codes() {}

  static GridCode of(int index) {
    return ALL.get(index);
  }

  static int count() {
    return ALL.size();
  }
}
