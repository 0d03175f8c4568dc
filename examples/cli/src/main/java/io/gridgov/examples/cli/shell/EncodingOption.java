package io.gridgov.examples.cli.shell;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/**
 * The option {@code --encoding} of commands that read text files (输入编码).
 *
 * @since 0.1.0
 */
public final class EncodingOption {
  /**
   * The encodings in which files are read.
   *
   * @since 0.1.0
   */
  public enum Encoding {
    /** UTF-8, with or without byte-order mark. */
    UTF_8(StandardCharsets.UTF_8),
    /** GB 18030, which includes GBK and GB 2312. */
    GB18030(Charset.forName("GB18030"));

    private final Charset charset;

    Encoding(Charset charset) {
      this.charset = charset;
    }

    @Override
    public String toString() {
      return this == UTF_8 ? "utf-8" : "gb18030";
    }
  }

  @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "utf-8")
  private Encoding encoding = Encoding.UTF_8;

  /** Creates the option with its default. */
  public EncodingOption() {}

  /**
   * Returns what was asked for.
   *
   * @return the encoding of input files
   */
  public Charset charset() {
    return encoding.charset;
  }
}
