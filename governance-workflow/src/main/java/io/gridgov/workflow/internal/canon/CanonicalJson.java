package io.gridgov.workflow.internal.canon;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes trees by RFC 8785: keys by UTF-16 code units, least escapes, no white space. */
public final class CanonicalJson {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(512);

  private CanonicalJson() {}

  /**
   * Writes a tree.
   *
   * @param tree maps by text, lists, texts, whole numbers and truth values
   * @return its canonical text
   */
  public static String write(Object tree) {
    CanonicalJson writer = new CanonicalJson();
    writer.value(tree);
    return writer.out.toString();
  }

  private void value(Object tree) {
    if (tree instanceof String text) {
      text(text);
    } else if (tree instanceof Map<?, ?> members) {
      members(members);
    } else if (tree instanceof List<?> items) {
      items(items);
    } else if (tree instanceof Boolean || tree instanceof Integer || tree instanceof Long) {
      out.append(tree);
    } else {
      throw new IllegalArgumentException("tree must hold only JSON values: " + tree.getClass());
    }
  }

  private void members(Map<?, ?> members) {
    Map<?, ?> sorted =
        members instanceof SortedMap<?, ?> known && known.comparator() == null
            ? known
            : new TreeMap<>(members);
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> member : sorted.entrySet()) {
      out.append(comma);
      text((String) member.getKey());
      out.append(':');
      value(member.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void items(List<?> items) {
    out.append('[');
    for (Iterator<?> each = items.iterator(); each.hasNext(); ) {
      value(each.next());
      if (each.hasNext()) {
        out.append(',');
      }
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        out.append(text, written, i);
        escape(c);
        written = i + 1;
      }
    }
    (written == 0 ? out.append(text) : out.append(text, written, text.length())).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    }
  }
}
