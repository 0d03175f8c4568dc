package io.gridgov.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One way to spoil a file, as a table of tests writes it: {@code remove}, {@code empty}, {@code
 * gb18030}, {@code bom}, {@code crlf}, {@code cut}, {@code deep}, {@code swap-coordinates}, {@code
 * append TEXT} or {@code FROM => TO}, with {@code \n} for a line end and {@code ^100000(TEXT^)} for
 * a text 100,000 times.
 */
final class Spoiling {
  private Spoiling() {}

  static void apply(String spoiling, String file, InputDesk desk) throws IOException {
    if (spoiling.equals("remove")) {
      desk.remove(file);
    } else {
      desk.put(file, spoilt(spoiling, desk.bytes(file)));
    }
  }

  private static byte[] spoilt(String spoiling, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (spoiling) {
      case "empty" -> new byte[0];
      case "gb18030" -> text.getBytes(Charset.forName("GB18030"));
      case "cut" -> Arrays.copyOf(bytes, bytes.length / 2);
      default -> reworded(spoiling, text).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String reworded(String spoiling, String text) {
    if (spoiling.equals("bom")) {
      return "\uFEFF" + text;
    }
    if (spoiling.equals("crlf")) {
      return text.replace("\n", "\r\n");
    }
    if (spoiling.equals("deep")) {
      return "[".repeat(100_000);
    }
    if (spoiling.equals("swap-coordinates")) {
      return text.replaceAll("\\[([-\\d.]+),([-\\d.]+)\\]", "[$2,$1]");
    }
    if (spoiling.startsWith("append ")) {
      return text + plain(spoiling.substring("append ".length()));
    }
    List<String> ends = List.of(spoiling.split(" => ", -1));
    String from = plain(ends.get(0));
    if (!text.contains(from)) {
      throw new IllegalArgumentException("the file must hold: " + from);
    }
    return text.replace(from, plain(ends.get(1)));
  }

  private static String plain(String written) {
    String text = written.replace("\\n", "\n");
    int at = text.indexOf("^100000(");
    if (at < 0) {
      return text;
    }
    int end = text.indexOf("^)", at);
    return text.substring(0, at)
        + text.substring(at + "^100000(".length(), end).repeat(100_000)
        + text.substring(end + 2);
  }
}
