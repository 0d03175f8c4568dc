package io.gridgov.core.sheet;

/**
 * Recognises Chinese text in GB 18030: every high byte belongs to a pair or quadruple of that
 * encoding, and most pairs lie where GB/T 2312 has its characters.
 */
final class ChineseBytes {
  private ChineseBytes() {}

  static boolean areGb18030(byte[] bytes) {
    int usual = 0;
    int others = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = lengthAt(bytes, at);
      if (length == 0) {
        return false;
      }
      if (length > 1) {
        if (length == 2 && isUsual(unsigned(bytes, at), unsigned(bytes, at + 1))) {
          usual++;
        } else {
          others++;
        }
      }
      at += length;
    }
    return usual > 4 * others;
  }

  /**
   * Length of the character at an offset; 0 if there is none. A cut last character counts as one.
   */
  private static int lengthAt(byte[] bytes, int at) {
    int first = unsigned(bytes, at);
    if (first < 0x80) {
      return 1;
    }
    if (first == 0x80 || first == 0xFF) {
      return 0;
    }
    if (at + 1 >= bytes.length) {
      return 1;
    }
    int second = unsigned(bytes, at + 1);
    if (second >= 0x30 && second <= 0x39) {
      return isTail(bytes, at + 2) ? 4 : 0;
    }
    return second >= 0x40 && second != 0x7F && second != 0xFF ? 2 : 0;
  }

  private static boolean isTail(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && unsigned(bytes, at) >= 0x81
        && unsigned(bytes, at) <= 0xFE
        && unsigned(bytes, at + 1) >= 0x30
        && unsigned(bytes, at + 1) <= 0x39;
  }

  /** Rows 1 to 9 are signs, 16 to 87 characters. */
  private static boolean isUsual(int first, int second) {
    return second >= 0xA1 && ((first >= 0xA1 && first <= 0xA9) || (first >= 0xB0 && first <= 0xF7));
  }

  private static int unsigned(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]);
  }
}
