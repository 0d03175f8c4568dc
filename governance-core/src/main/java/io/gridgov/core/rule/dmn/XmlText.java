package io.gridgov.core.rule.dmn;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML, indented; text and attributes come back as they were given. */
final class XmlText {
  private final StringBuilder xml =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes as name, value, name, value. */
  XmlText open(String name, String... attributes) {
    tag(name, attributes).append(">\n");
    open.push(name);
    return this;
  }

  XmlText empty(String name, String... attributes) {
    tag(name, attributes).append("/>\n");
    return this;
  }

  XmlText leaf(String name, String text) {
    tag(name).append('>');
    escape(text, false);
    xml.append("</").append(name).append(">\n");
    return this;
  }

  XmlText close() {
    String name = open.pop();
    indent().append("</").append(name).append(">\n");
    return this;
  }

  private StringBuilder tag(String name, String... attributes) {
    indent().append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      xml.append('"');
    }
    return xml;
  }

  private StringBuilder indent() {
    return xml.append("  ".repeat(open.size()));
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append(attribute ? "&quot;" : "\"");
        case '\r' -> xml.append("&#13;");
        case '\n' -> xml.append(attribute ? "&#10;" : "\n");
        case '\t' -> xml.append(attribute ? "&#9;" : "\t");
        default -> xml.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
