package io.gridgov.examples.cli.shell;

import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Output folders (输出目录) that appear whole or not at all.
 *
 * <p>A folder grows inside a hidden one beside its target and takes the target's place in one step
 * at the end. A target that holds something is refused.
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
    Path whole = target.toAbsolutePath().normalize();
    try {
      requireEmpty(target, whole);
      Path workshop = createBeside(whole);
      try {
        Path fresh = workshop.resolve("folder");
        T result = content.apply(fresh);
        Files.deleteIfExists(whole);
        Files.move(fresh, whole);
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

  private static void requireEmpty(Path target, Path whole) throws IOException {
    if (!Files.exists(whole)) {
      return;
    }
    try (Stream<Path> entries = Files.list(whole)) {
      if (entries.findAny().isEmpty()) {
        return;
      }
    } catch (NotDirectoryException aFile) {
      throw refused("not-a-folder", target, Text.of("this is a file", "这是文件，不是目录"));
    }
    throw refused("target-not-empty", target, Text.of("the folder is not empty", "目录不为空"));
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
