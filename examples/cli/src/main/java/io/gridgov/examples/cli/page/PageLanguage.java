package io.gridgov.examples.cli.page;

/**
 * The language in which the page opens; its reader may switch.
 *
 * @since 0.1.0
 */
public enum PageLanguage {
  /** English. */
  EN("en"),
  /** Simplified Chinese. */
  ZH("zh-CN");

  private final String tag;

  PageLanguage(String tag) {
    this.tag = tag;
  }

  /**
   * Returns the language tag, as HTML's {@code lang} attribute has it.
   *
   * @return a BCP 47 tag
   */
  public String tag() {
    return tag;
  }
}
