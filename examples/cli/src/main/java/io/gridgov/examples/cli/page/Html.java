package io.gridgov.examples.cli.page;

/** Text as HTML; what comes from the data passes through here and nowhere else. */
final class Html {

  private Html() {}

  /** Returns a text that is safe as an element's content and in a quoted attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Returns both languages, of which the page shows one. */
  static String words(Words words) {
    if (words.en().equals(words.zh())) {
      return escape(words.en());
    }
    return "<span lang=\"en\">"
        + escape(words.en())
        + "</span><span lang=\"zh-CN\">"
        + escape(words.zh())
        + "</span>";
  }
}
