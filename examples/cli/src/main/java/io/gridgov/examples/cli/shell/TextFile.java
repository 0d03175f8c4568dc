package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.Utf8Text;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Input files (输入文件): what cannot be read is refused by name, never guessed.
 *
 * @since 0.1.0
 */
public final class TextFile {
  private static final long MOST_BYTES = 512L << 20;

  private TextFile() {}

  /**
   * Reads a file's bytes.
   *
   * @param file the file
   * @return its bytes
   * @throws Refusal if it is missing, a folder, unreadable or larger than 512 MiB
   */
  public static byte[] bytes(Path file) {
    require(file);
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw Refusal.of(List.of(FileFaults.tooLarge(spot(file), MOST_BYTES >> 20)));
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Reads a file's text.
   *
   * @param file the file
   * @param charset its encoding
   * @return the text, without byte-order mark
   * @throws Refusal if it cannot be read, or is not in that encoding
   */
  public static String text(Path file, Charset charset) {
    return Refusal.unless(Utf8Text.decode(file.toString(), bytes(file), charset));
  }

  /**
   * Reads a long file from beginning to end without keeping it.
   *
   * @param <T> what the reading gives
   * @param file the file
   * @param charset its encoding
   * @param reading gets the text, without byte-order mark
   * @return what the reading gave
   * @throws Refusal if it cannot be read
   */
  public static <T> T stream(Path file, Charset charset, Function<Reader, T> reading) {
    return streamBytes(
        file,
        in -> {
          try (Reader reader = Utf8Text.reader(in, charset)) {
            return reading.apply(reader);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /**
   * Reads a long file's bytes from beginning to end without keeping them.
   *
   * @param <T> what the reading gives
   * @param file the file
   * @param reading gets the bytes
   * @return what the reading gave
   * @throws Refusal if it cannot be read
   */
  public static <T> T streamBytes(Path file, Function<InputStream, T> reading) {
    require(file);
    try (InputStream in = new BufferedInputStream(open(file), 1 << 16)) {
      return reading.apply(in);
    } catch (WriteFailed e) {
      throw e;
    } catch (UncheckedIOException e) {
      throw unreadable(file, FileFaults.causeOf(e));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** A file's own stream asks a pipe for its position, which it has not. */
  private static InputStream open(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new BufferedInputStream(new FileInputStream(file.toFile()));
  }

  /**
   * Returns a digest of a file's content.
   *
   * @param file the file
   * @return 32 bytes, SHA-256
   * @throws Refusal if it cannot be read
   */
  public static byte[] digest(Path file) {
    require(file);
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return digest.digest();
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing; every JDK must have it", e);
    }
  }

  /**
   * Looks again at a file that turned out not to be UTF-8 while it was streamed, so that the fault
   * names the exact place and, where it is one, the Chinese encoding. What came through a pipe is
   * gone, and a very long file is not kept.
   *
   * @param file the file
   * @param charset the encoding that was expected
   * @param problems what the streaming reader found
   * @return the faults to be told
   */
  public static List<Problem> diagnose(Path file, Charset charset, List<Problem> problems) {
    boolean undecodable =
        charset.equals(StandardCharsets.UTF_8)
            && problems.stream().anyMatch(p -> p.code().equals("not-utf8"));
    if (!undecodable || !canBeKept(file)) {
      return problems;
    }
    List<Problem> found = Utf8Text.decode(file.toString(), bytes(file), charset).problems();
    return found.isEmpty() ? problems : found;
  }

  private static boolean canBeKept(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Refuses files that cannot be there, all of them at once.
   *
   * @param files the files that a command is about to read
   * @throws Refusal if one is missing or a folder
   */
  public static void require(Path... files) {
    List<Problem> problems = Arrays.stream(files).flatMap(file -> absence(file).stream()).toList();
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }

  /**
   * Refuses a file that can be read but once, such as a pipe.
   *
   * @param file a file that a command is about to read several times
   * @throws Refusal if it is missing, a folder or a pipe
   */
  public static void requireLasting(Path file) {
    require(file);
    if (!Files.isRegularFile(file)) {
      throw Refusal.of(List.of(FileFaults.pipe(spot(file))));
    }
  }

  private static Optional<Problem> absence(Path file) {
    if (Files.isDirectory(file)) {
      return Optional.of(FileFaults.folder(spot(file)));
    }
    return Files.exists(file) ? Optional.empty() : Optional.of(FileFaults.missing(spot(file)));
  }

  private static Refusal unreadable(Path file, IOException failure) {
    return Refusal.of(List.of(FileFaults.unreadable(file.toString(), failure)));
  }

  private static Spot spot(Path file) {
    return Spot.of(file.toString());
  }
}
