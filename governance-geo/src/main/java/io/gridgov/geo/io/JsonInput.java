package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Characters of a JSON file, unzipped and decoded strictly, which remember whether they ended. */
final class JsonInput extends FilterReader {
  /** Deeper than any map, shallower than any stack. */
  static final int MAX_DEPTH = 200;

  /** Characters of a file, after unzipping. */
  static final long MAX_LENGTH = 1L << 30;

  private static final int GZIP_MAGIC = 0x1f8b;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean ended;

  private JsonInput(Reader reader) {
    super(reader);
  }

  static JsonInput open(InputStream in) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new BufferedReader(new InputStreamReader(unzipped(in), decoder));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return new JsonInput(reader);
  }

  private static InputStream unzipped(InputStream in) throws IOException {
    var pushback = new PushbackInputStream(in, 2);
    byte[] magic = pushback.readNBytes(2);
    pushback.unread(magic);
    boolean zipped =
        magic.length == 2 && ((magic[0] & 0xff) << 8 | (magic[1] & 0xff)) == GZIP_MAGIC;
    return zipped ? new GZIPInputStream(pushback, 1 << 16) : pushback;
  }

  JsonParser parser() throws IOException {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxDocumentLength(MAX_LENGTH)
                .build())
        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // named as a fault of the coordinate
        .build()
        .createParser(this);
  }

  /** Tells whether a reader asked for more than there was. */
  boolean hasEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    ended |= c < 0;
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    ended |= count < 0;
    return count;
  }
}
