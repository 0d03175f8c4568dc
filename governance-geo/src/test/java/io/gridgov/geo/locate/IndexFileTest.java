package io.gridgov.geo.locate;

import static io.gridgov.geo.locate.Maps.box;
import static io.gridgov.geo.locate.Maps.map;
import static io.gridgov.geo.locate.Maps.territory;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IndexFileTest {
  /** More than any memory holds, as the file writes numbers. */
  private static final byte[] ENDLESS = {-1, -1, -1, -1, -1, 1};

  private final TerritoryIndex index = TerritoryIndex.of(Maps.patchwork(1, 113.5, 34.5, 0.01, 6));

  /** The map of the golden file, which a later release must read as this one wrote it. */
  static TerritoryMap golden() {
    return map(
        territory("410105001001", box(113.5, 34.5, 113.6, 34.6), box(113.52, 34.52, 113.53, 34.53)),
        territory("410105001002", box(113.6, 34.5, 113.7, 34.6)),
        territory("bow", Ring.ofDegrees(0, 0, 2, 2, 2, 0, 0, 2, 0, 0)),
        territory("thirds", Ring.ofDegrees(1 / 3.0, 0, 1, 1 / 7.0, -0.0, 1e-300, 1 / 3.0, 0)),
        territory("empty"));
  }

  @Test
  @Tag("L14")
  void the_index_file_of_release_0_1_is_read() throws IOException {
    try (InputStream in = IndexFileTest.class.getResourceAsStream("index-v1.gridgov")) {
      TerritoryIndex read = IndexFile.read("index-v1.gridgov", in).orElseThrow();
      assertThat(read.map()).isEqualTo(golden());
      assertThat(read.codes().get(read.find(113.55, 34.55))).hasToString("410105001001");
      assertThat(read.find(113.525, 34.525)).isEqualTo(TerritoryIndex.NONE);
      assertThat(read.isValid(read.find(1.5, 1))).isFalse();
    }
  }

  @Test
  void what_is_written_is_read_to_the_last_digit() throws IOException {
    assertThat(read(write(index)).orElseThrow().map()).isEqualTo(index.map());
    assertThat(read(write(TerritoryIndex.of(golden()))).orElseThrow().map()).isEqualTo(golden());
    assertThat(write(index)).as("the same bytes every time").isEqualTo(write(index));
  }

  @Test
  void a_file_that_was_cut_off_anywhere_is_refused() throws IOException {
    byte[] bytes = write(TerritoryIndex.of(golden()));
    for (int length = 0; length < bytes.length; length++) {
      assertThat(read(Arrays.copyOf(bytes, length)).value()).isEmpty();
    }
    assertThat(code(new byte[0])).isEqualTo("not-an-index");
    assertThat(code(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("altered-index");
  }

  @Test
  void a_file_with_one_altered_bit_is_refused() throws IOException {
    byte[] bytes = write(TerritoryIndex.of(golden()));
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] altered = bytes.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(code(altered)).isEqualTo(bit < 64 ? "not-an-index" : "altered-index");
    }
  }

  @Test
  void a_newer_version_is_refused_by_its_number() throws Exception {
    byte[] bytes = write(index);
    ByteBuffer.wrap(bytes).putInt(8, 2);
    Outcome<TerritoryIndex> read = read(sealed(bytes));
    assertThat(read.problems()).extracting(Problem::code).containsExactly("unknown-version");
    assertThat(read.problems().get(0).message().en()).contains("version 2");
  }

  /** Whoever alters a file can also compute its digest; no answer may come of it but a refusal. */
  @Test
  void altered_files_with_a_fresh_digest_are_refused_or_read_but_never_crash() throws Exception {
    byte[] bytes = write(TerritoryIndex.of(golden()));
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      byte[] altered = bytes.clone();
      altered[12 + random.nextInt(bytes.length - 44)] = (byte) random.nextInt();
      assertThat(read(sealed(altered))).isNotNull();
    }
  }

  /** A file of some kilobytes may say that it holds more than any memory does. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_file_that_unfolds_without_end_is_refused(int depth) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(Arrays.copyOf(write(index), 12));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
      DataOutputStream body = new DataOutputStream(deflated);
      body.writeUTF("wgs84");
      body.writeByte(1);
      body.writeUTF("1");
      body.writeByte(1);
      for (int i = 0; i < depth; i++) {
        body.write(i == depth - 1 ? ENDLESS : new byte[] {1});
      }
      body.writeByte(depth == 3 ? 1 : 0);
      body.write(new byte[64 << 20]);
    }
    out.write(new byte[32]);
    assertThat(code(sealed(out.toByteArray()))).isEqualTo("altered-index");
  }

  private static byte[] sealed(byte[] bytes) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    digest.update(bytes, 0, bytes.length - 32);
    System.arraycopy(digest.digest(), 0, bytes, bytes.length - 32, 32);
    return bytes;
  }

  private static String code(byte[] bytes) {
    return read(bytes).problems().get(0).code();
  }

  private static Outcome<TerritoryIndex> read(byte[] bytes) {
    try {
      return IndexFile.read("index", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] write(TerritoryIndex index) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    IndexFile.write(index, out);
    return out.toByteArray();
  }
}
