package io.gridgov.geo.locate;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * An index in a file (索引文件): its map, compact, with version and digest.
 *
 * <p>The file holds the rings to the last digit and whether each territory is valid, so that
 * neither GeoJSON is read nor validity checked again; the cells are made anew, which takes less
 * time than reading them would save and lets every later release read the file. Layout: the eight
 * bytes {@code GRIDGOVX}, the version as four bytes, the deflated map, and the SHA-256 of all that
 * as the last 32 bytes.
 *
 * <p><b>Faults:</b> {@code not-an-index}, {@code unknown-version}, {@code altered-index} (also if
 * it was cut off). Stateless.
 *
 * @since 0.1.0
 */
public final class IndexFile {
  /** The version that is written; all up to it are read. */
  public static final int VERSION = 1;

  private static final byte[] MAGIC = "GRIDGOVX".getBytes(StandardCharsets.US_ASCII);
  private static final int HEAD = MAGIC.length + 4;
  private static final int DIGEST = 32;

  private IndexFile() {}

  /**
   * Writes an index.
   *
   * @param index the index
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(TerritoryIndex index, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(bytes);
    head.write(MAGIC);
    head.writeInt(VERSION);
    DeflaterOutputStream deflater = new DeflaterOutputStream(bytes);
    DataOutputStream body = new DataOutputStream(deflater);
    MapCodec.write(index.map(), body);
    body.flush();
    deflater.finish();
    byte[] content = bytes.toByteArray();
    out.write(content);
    out.write(sha256(content, content.length));
  }

  /**
   * Reads an index.
   *
   * @param file the name that faults carry
   * @param in the bytes; not closed
   * @return the index, or why it was refused
   * @throws IOException if the stream cannot be read
   */
  public static Outcome<TerritoryIndex> read(String file, InputStream in) throws IOException {
    Objects.requireNonNull(file, "file");
    byte[] content = in.readAllBytes();
    Spot spot = Spot.of(file);
    if (content.length < HEAD || !Arrays.equals(content, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      return refused(IndexFaults.notAnIndex(spot));
    }
    int length = content.length - DIGEST;
    if (length < HEAD
        || !Arrays.equals(
            sha256(content, length), Arrays.copyOfRange(content, length, content.length))) {
      return refused(IndexFaults.altered(spot));
    }
    int version = new DataInputStream(new ByteArrayInputStream(content, MAGIC.length, 4)).readInt();
    if (version < 1 || version > VERSION) {
      return refused(IndexFaults.unknownVersion(spot, version));
    }
    return map(content, length, spot);
  }

  private static Outcome<TerritoryIndex> map(byte[] content, int length, Spot spot) {
    var inflater = new InflaterInputStream(new ByteArrayInputStream(content, HEAD, length - HEAD));
    try {
      TerritoryMap map = MapCodec.read(new DataInputStream(inflater));
      return Outcome.from(new Problems(), () -> TerritoryIndex.of(map));
    } catch (IOException | IllegalArgumentException e) {
      return refused(IndexFaults.altered(spot));
    }
  }

  private static Outcome<TerritoryIndex> refused(Problem fault) {
    Problems problems = new Problems();
    problems.add(fault);
    return Outcome.failed(problems.sorted());
  }

  private static byte[] sha256(byte[] content, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing; every Java platform must have it", e);
    }
  }
}
