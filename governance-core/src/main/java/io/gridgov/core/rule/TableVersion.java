package io.gridgov.core.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of a table's written form: what identifies a version of it. */
final class TableVersion {
  private TableVersion() {}

  static String of(DecisionTable table) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] written = TableCsv.written(table).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(written));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
