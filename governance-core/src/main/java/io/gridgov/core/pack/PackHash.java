package io.gridgov.core.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The content hash of a pack: what it leaves out is exactly what a reader ignores. */
final class PackHash {
  private PackHash() {}

  static String of(SortedMap<String, byte[]> files) {
    MessageDigest whole = sha256();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      whole.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      whole.update((byte) 0);
      whole.update(contentHash(file.getKey(), file.getValue()));
    }
    return HexFormat.of().formatHex(whole.digest());
  }

  private static byte[] contentHash(String name, byte[] bytes) {
    MessageDigest digest = sha256();
    if (isList(name)) {
      for (byte[] record : records(bytes)) {
        digest.update(record);
        digest.update((byte) '\n');
      }
    } else {
      digestLines(digest, bytes);
    }
    return digest.digest();
  }

  /** Tells whether two versions of a file count as equal; a missing file equals nothing. */
  static boolean sameContent(String name, byte @Nullable [] one, byte @Nullable [] other) {
    return one != null
        && other != null
        && (Arrays.equals(one, other)
            || Arrays.equals(contentHash(name, one), contentHash(name, other)));
  }

  /** The beginning of a file's digest, for people to see that it changed. */
  static String digest(String name, byte[] bytes) {
    return HexFormat.of().formatHex(contentHash(name, bytes), 0, 6);
  }

  static boolean isList(String name) {
    return name.endsWith(".csv") && name.indexOf('/') < 0;
  }

  private static int afterMark(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  private static void digestLines(MessageDigest digest, byte[] bytes) {
    int start = afterMark(bytes);
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\r') {
        digest.update(bytes, start, i - start);
        digest.update((byte) '\n');
        start = i + 1 < bytes.length && bytes[i + 1] == '\n' ? ++i + 1 : i + 1;
      }
    }
    digest.update(bytes, start, bytes.length - start);
  }

  /** The records of a list: the header first, the rest sorted; quoted line ends are part of one. */
  private static List<byte[]> records(byte[] bytes) {
    List<byte[]> records = new ArrayList<>();
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    boolean quoted = false;
    for (int i = afterMark(bytes); i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == '\r') {
        b = '\n';
        i += i + 1 < bytes.length && bytes[i + 1] == '\n' ? 1 : 0;
      }
      if (b == '\n' && !quoted) {
        add(record, records);
        continue;
      }
      quoted ^= b == '"';
      record.write(b);
    }
    add(record, records);
    if (records.size() > 2) {
      records.subList(1, records.size()).sort(Arrays::compareUnsigned);
    }
    return records;
  }

  private static void add(ByteArrayOutputStream record, List<byte[]> records) {
    if (record.size() > 0) {
      records.add(record.toByteArray());
      record.reset();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
