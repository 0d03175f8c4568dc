package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Output folders (输出目录) that appear whole or not at all.
 *
 * <p>A folder grows inside a hidden one beside its target and takes the target's place in one step
 * at the end. A target that holds something is refused, but for files of an earlier run where the
 * caller names them.
 *
 * @since 0.1.0
 */
public final class OutFolder {
  private OutFolder() {}

  /**
   * Makes a folder.
   *
   * @param <T> what the making gives
   * @param target the folder, which must be missing or empty
   * @param content gets the path at which it must create the folder; what it writes beside that
   *     path is thrown away in the end
   * @return what the making gave
   * @throws Refusal if the target cannot be written; nothing is left behind then
   */
  public static <T> T produce(Path target, Function<Path, T> content) {
    return produce(target, Set.of(), content);
  }

  /**
   * Makes a folder, also in the place of one that an earlier run has made.
   *
   * @param <T> what the making gives
   * @param target the folder, which must be missing or empty, or hold nothing but files of the
   *     given names; those are replaced in the end
   * @param own the names of files that may be replaced
   * @param content gets the path at which it must create the folder; what it writes beside that
   *     path is thrown away in the end
   * @return what the making gave
   * @throws Refusal if the target cannot be written; what stood there before still stands then
   */
  public static <T> T produce(Path target, Set<String> own, Function<Path, T> content) {
    Path whole = target.toAbsolutePath().normalize();
    try {
      requireReplaceable(target, whole, own);
      Path workshop = createBeside(whole);
      try {
        Path fresh = workshop.resolve("folder");
        T result = content.apply(fresh);
        requireReplaceable(target, whole, own);
        replace(whole, fresh, workshop.resolve("before"));
        return result;
      } finally {
        delete(workshop);
      }
    } catch (UncheckedIOException e) {
      throw unwritable(target, FileFaults.causeOf(e));
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /**
   * Works in a folder of its own that is thrown away in the end.
   *
   * @param <T> what the work gives
   * @param work gets the folder
   * @return what the work gave
   * @throws Refusal if nothing can be written where temporary files are kept
   */
  public static <T> T work(Function<Path, T> work) {
    try {
      Path workshop = Files.createTempDirectory("gridgov");
      try {
        return work.apply(workshop);
      } finally {
        delete(workshop);
      }
    } catch (UncheckedIOException e) {
      throw unwritable(temporary(), FileFaults.causeOf(e));
    } catch (IOException e) {
      throw unwritable(temporary(), e);
    }
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  /** What stood there is moved aside, and back again if the new one cannot take its place. */
  private static void replace(Path whole, Path fresh, Path aside) throws IOException {
    boolean stood = Files.exists(whole);
    if (stood) {
      Files.move(whole, aside);
    }
    try {
      Files.move(fresh, whole);
    } catch (IOException e) {
      if (stood) {
        Files.move(aside, whole);
      }
      throw e;
    }
  }

  private static void requireReplaceable(Path target, Path whole, Set<String> own)
      throws IOException {
    if (!Files.exists(whole)) {
      return;
    }
    try (Stream<Path> entries = Files.list(whole)) {
      if (entries.allMatch(entry -> isOwn(entry, own))) {
        return;
      }
    } catch (NotDirectoryException aFile) {
      throw refused("not-a-folder", target, Text.of("this is a file", "这是文件，不是目录"));
    }
    throw refused(
        "target-not-empty",
        target,
        own.isEmpty()
            ? Text.of("the folder is not empty", "目录不为空")
            : Text.of("the folder holds other files than an earlier run's", "目录中有不属于先前运行的文件"));
  }

  private static boolean isOwn(Path entry, Set<String> own) {
    return own.contains(String.valueOf(entry.getFileName()))
        && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS);
  }

  private static Refusal refused(String code, Path target, Text message) {
    return Refusal.of(
        code,
        Spot.of(target.toString()),
        message,
        Text.of("name a folder that is new or empty", "请指定新的或空的目录"));
  }

  private static Path createBeside(Path target) throws IOException {
    Path parent = target.getParent();
    if (parent == null) {
      throw new FileAlreadyExistsException(target.toString());
    }
    Files.createDirectories(parent);
    for (int i = 0; ; i++) {
      try {
        return Files.createDirectory(parent.resolve("." + target.getFileName() + ".new" + i));
      } catch (FileAlreadyExistsException taken) {
        if (i == 99) {
          throw taken;
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Refusal unwritable(Path target, IOException failure) {
    return Refusal.of(List.of(FileFaults.unwritable(target.toString(), failure)));
  }
}
