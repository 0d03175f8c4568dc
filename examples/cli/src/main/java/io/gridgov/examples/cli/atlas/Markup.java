package io.gridgov.examples.cli.atlas;

/** Text as HTML; what comes from the data passes through here and nowhere else. */
final class Markup {
  private Markup() {}

  /** Returns a text that is safe as an element's content and in a quoted attribute. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
