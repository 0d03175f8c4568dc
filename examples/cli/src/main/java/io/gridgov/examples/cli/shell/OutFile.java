package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Output files (输出文件) that are written whole or not at all.
 *
 * <p>A file grows beside its target and takes the target's place in one step at the end; if
 * anything fails, what stood there before still stands. Devices such as {@code /dev/null} are
 * written directly.
 *
 * @since 0.1.0
 */
public final class OutFile {
  private OutFile() {}

  /**
   * Writes a file in UTF-8.
   *
   * @param file the file; an existing one is replaced
   * @param content writes the content
   * @throws Refusal if the file cannot be written; nothing is left behind then
   */
  public static void write(Path file, Consumer<Writer> content) {
    produce(
        file,
        writer -> {
          content.accept(writer);
          return true;
        });
  }

  /**
   * Writes a file in UTF-8, and returns what its writing gives.
   *
   * @param <T> what the writing gives
   * @param file the file; an existing one is replaced
   * @param content writes the content
   * @return what it gave
   * @throws Refusal if the file cannot be written; nothing is left behind then
   */
  public static <T> T produce(Path file, Function<Writer, T> content) {
    if (Files.isDirectory(file)) {
      throw Refusal.of(List.of(FileFaults.folder(Spot.of(file.toString()))));
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return fill(file, content);
      }
      return replace(
          Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize(), content);
    } catch (OutputFailed e) {
      throw unwritable(file, FileFaults.causeOf(e));
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /**
   * Writes a file, if one is asked for, around a work that may write others: it can fail before the
   * work begins, and takes its place only when the work has succeeded.
   *
   * @param <T> what the work gives
   * @param file the file; null for the work alone
   * @param work the work
   * @param content writes the content, after the work
   * @return what the work gave
   * @throws Refusal if the file cannot be written; nothing is left behind then
   */
  public static <T> T around(@Nullable Path file, Supplier<T> work, Consumer<Writer> content) {
    if (file == null) {
      return work.get();
    }
    return produce(
        file,
        writer -> {
          T result = work.get();
          content.accept(writer);
          return result;
        });
  }

  /**
   * Refuses outputs that would take the place of an input, or of each other.
   *
   * @param inputs the files that the command reads
   * @param outputs the files that it is to write; null for one that is not asked for
   * @throws Refusal if two are one file, however it is named
   */
  public static void requireApart(List<Path> inputs, @Nullable Path... outputs) {
    List<Path> taken = new ArrayList<>(inputs);
    List<Problem> problems = new ArrayList<>();
    for (Path output : outputs) {
      if (output != null) {
        if (taken.stream().anyMatch(other -> isSame(output, other))) {
          problems.add(FileFaults.twice(Spot.of(output.toString())));
        }
        taken.add(output);
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }

  /** Devices may be named twice. */
  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one)
          ? Files.isRegularFile(one) && Files.exists(other) && Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static <T> T replace(Path target, Function<Writer, T> content) throws IOException {
    Path fresh = createBeside(target);
    try {
      T result = fill(fresh, content);
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return result;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Not a temporary file of the JDK: those shut out everybody but the owner. */
  private static Path createBeside(Path target) throws IOException {
    for (int i = 0; ; i++) {
      try {
        return Files.createFile(target.resolveSibling("." + target.getFileName() + ".new" + i));
      } catch (FileAlreadyExistsException taken) {
        if (i == 99) {
          throw taken;
        }
      }
    }
  }

  private static <T> T fill(Path file, Function<Writer, T> content) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      Output writer = new Output(stream);
      T result = content.apply(writer);
      writer.flush();
      return result;
    }
  }

  private static Refusal unwritable(Path file, IOException failure) {
    return Refusal.of(List.of(FileFaults.unwritable(file.toString(), failure)));
  }
}
