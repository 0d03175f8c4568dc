package io.gridgov.core.sheet;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Bytes as text (字符编码): UTF-8 by default, and nothing is ever replaced or guessed.
 *
 * <p>A byte-order mark is accepted and dropped. Faults: {@code not-utf8} at the first bad byte,
 * {@code gb18030} where the bytes are Chinese in that encoding (GB 18030, GBK), {@code
 * wrong-encoding} for a stated one, {@code binary-file} for zero bytes.
 *
 * @since 0.1.0
 */
public final class Utf8Text {
  private static final char MARK = '\uFEFF';

  private Utf8Text() {}

  /**
   * Decodes UTF-8.
   *
   * @param file name for places
   * @param bytes the whole file
   * @return the text without byte-order mark, or one fault
   */
  public static Outcome<String> decode(String file, byte[] bytes) {
    return decode(file, bytes, StandardCharsets.UTF_8);
  }

  /**
   * Decodes a stated encoding.
   *
   * @param file name for places
   * @param bytes the whole file
   * @param charset the encoding, such as GB18030
   * @return the text without byte-order mark, or one fault
   */
  public static Outcome<String> decode(String file, byte[] bytes, Charset charset) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(bytes, "bytes");
    CharsetDecoder decoder = strict(charset);
    int most = (int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte());
    CharBuffer text = CharBuffer.allocate(most + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, text, true);
    if (result.isUnderflow()) {
      result = decoder.flush(text);
    }
    String decoded = withoutMark(text.flip().toString());
    int zero = decoded.indexOf('\0');
    if (zero >= 0) {
      return failed(SheetFaults.binary(spotAfter(file, decoded.substring(0, zero))));
    }
    return result.isUnderflow()
        ? Outcome.of(decoded)
        : failed(undecodable(spotAfter(file, decoded), bytes, charset));
  }

  /**
   * Returns a reader for a {@link SheetStream}: UTF-8, byte-order mark dropped, bad bytes refused.
   *
   * @param in the bytes; the reader closes them
   * @return the reader
   * @throws IOException if the first bytes cannot be read
   */
  public static Reader reader(InputStream in) throws IOException {
    return reader(in, StandardCharsets.UTF_8);
  }

  /**
   * Returns a reader for a stated encoding; a UTF-8 byte-order mark is dropped, bad bytes refused.
   *
   * @param in the bytes; the reader closes them
   * @param charset the encoding
   * @return the reader
   * @throws IOException if the first bytes cannot be read
   */
  public static Reader reader(InputStream in, Charset charset) throws IOException {
    PushbackInputStream source = new PushbackInputStream(in, 3);
    byte[] head = source.readNBytes(3);
    boolean marked =
        head.length == 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    if (!marked) {
      source.unread(head);
    }
    return new InputStreamReader(source, strict(charset));
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Outcome<String> failed(Problem problem) {
    return Outcome.failed(List.of(problem));
  }

  private static Problem undecodable(Spot spot, byte[] bytes, Charset charset) {
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return SheetFaults.wrongEncoding(spot, charset.name());
    }
    for (byte b : bytes) {
      if (b == 0) {
        return SheetFaults.binary(spot);
      }
    }
    return ChineseBytes.areGb18030(bytes) ? SheetFaults.gb18030(spot) : SheetFaults.notUtf8(spot);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static Spot spotAfter(String file, String before) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean crLf = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        line++;
        lineStart = i + 1;
      }
    }
    return Spot.of(file, line, before.codePointCount(lineStart, before.length()) + 1);
  }
}
