package io.gridgov.core.pack;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the files of a pack between memory and a folder. */
final class PackFolder {
  private static final long MOST_BYTES = 512L << 20;
  private static final int MOST_FILES = 10_000;

  private final Problems problems = new Problems();
  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private long bytes;

  private PackFolder() {}

  static Outcome<PackFiles> read(Path folder) {
    PackFolder reading = new PackFolder();
    if (!Files.exists(folder)) {
      reading.problems.add(PackFault.FOLDER_MISSING.at(Spot.of(folder.toString())));
    } else if (!Files.isDirectory(folder)) {
      reading.problems.add(PackFault.NOT_A_FOLDER.at(Spot.of(folder.toString())));
    } else {
      reading.readAll(folder);
    }
    return Outcome.from(reading.problems, () -> PackFiles.owning(reading.files));
  }

  private void readAll(Path folder) {
    try {
      Path root = folder.toRealPath();
      for (Path entry : list(folder)) {
        String name = nameOf(entry);
        if (!Files.isDirectory(entry)) {
          readFile(root, entry, name);
        } else if (PackNames.FOLDERS.contains(name)) {
          for (Path inner : list(entry)) {
            readFile(root, inner, name + "/" + nameOf(inner));
          }
        } else {
          problems.add(PackFault.UNKNOWN_FOLDER.at(Spot.of(name + "/")));
        }
      }
    } catch (IOException failed) {
      problems.add(PackFault.UNREADABLE.at(Spot.of(folder.toString()), reason(failed)));
    }
  }

  private void readFile(Path root, Path file, String name) {
    if (name.equals(PackNames.REPORTS)) {
      return;
    }
    Spot spot = Spot.of(name);
    try {
      if (!file.toRealPath().startsWith(root)) {
        problems.add(PackFault.SYMLINK_ESCAPE.at(spot));
      } else if (!Files.isRegularFile(file)) {
        problems.add(PackFault.UNKNOWN_FOLDER.at(Spot.of(name + "/")));
      } else if (!PackFiles.isName(name)) {
        problems.add(PackFault.UNKNOWN_FILE.at(spot));
      } else {
        keep(file, name);
      }
    } catch (IOException failed) {
      problems.add(PackFault.UNREADABLE.at(spot, reason(failed)));
    }
  }

  private void keep(Path file, String name) throws IOException {
    bytes += Files.size(file);
    if (bytes > MOST_BYTES || files.size() >= MOST_FILES) {
      problems.add(PackFault.TOO_LARGE.at(Spot.of(name), MOST_BYTES >> 20, MOST_FILES));
    } else {
      files.put(name, Files.readAllBytes(file));
    }
  }

  /** Entries without hidden ones, by name. */
  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !nameOf(entry).startsWith(".")).sorted().toList();
    }
  }

  private static String nameOf(Path entry) {
    Path name = entry.getFileName();
    return name == null ? "" : Normalizer.normalize(name.toString(), Normalizer.Form.NFC);
  }

  /** The kind of failure without paths of the machine. */
  private static String reason(IOException failed) {
    return failed.getClass().getSimpleName();
  }

  static Outcome<Path> write(SortedMap<String, byte[]> files, Path folder, boolean replace) {
    Problems problems = new Problems();
    Path target = folder.toAbsolutePath().normalize();
    Spot spot = Spot.of(folder.toString());
    Path parent = target.getParent();
    if (parent == null) {
      problems.add(PackFault.TARGET_NOT_EMPTY.at(spot));
      return Outcome.failed(problems.sorted());
    }
    Path fresh = null;
    try {
      Optional<String> stranger = stranger(target, replace);
      if (stranger.isPresent()) {
        problems.add(
            replace
                ? PackFault.TARGET_NOT_A_PACK.at(spot, stranger.get())
                : PackFault.TARGET_NOT_EMPTY.at(spot));
      } else {
        Files.createDirectories(parent);
        fresh = createBeside(target, parent);
        writeAll(files, fresh);
        swap(fresh, target);
      }
    } catch (IOException failed) {
      problems.add(PackFault.UNWRITABLE.at(spot, reason(failed)));
    } finally {
      delete(fresh);
    }
    return Outcome.from(problems, () -> folder);
  }

  /** What stands in the target and must not be lost; empty if there is nothing. */
  private static Optional<String> stranger(Path target, boolean replace) throws IOException {
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(target)) {
      return Optional.of(nameOf(target));
    }
    try (Stream<Path> walk = Files.walk(target)) {
      return walk.filter(path -> !path.equals(target))
          .map(path -> target.relativize(path).toString().replace('\\', '/'))
          .filter(name -> !(replace && PackNames.isExpected(name)))
          .findFirst();
    }
  }

  /** Not a temporary folder of the JDK: those shut out everybody but the owner. */
  private static Path createBeside(Path target, Path parent) throws IOException {
    for (int i = 0; ; i++) {
      try {
        return Files.createDirectory(parent.resolve("." + nameOf(target) + ".new" + i));
      } catch (FileAlreadyExistsException taken) {
        if (i == 99) {
          throw taken;
        }
      }
    }
  }

  private static void writeAll(SortedMap<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path parent = path.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(path, file.getValue());
    }
  }

  /** Puts the fresh folder in the target's place; on failure the old one is put back. */
  private static void swap(Path fresh, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
    Files.move(target, old);
    try {
      Files.move(fresh, target);
    } catch (IOException failed) {
      Files.move(old, target);
      throw failed;
    }
    if (Files.exists(old.resolve(PackNames.REPORTS))) {
      Files.move(
          old.resolve(PackNames.REPORTS),
          target.resolve(PackNames.REPORTS),
          StandardCopyOption.REPLACE_EXISTING);
    }
    delete(old);
  }

  private static void delete(@Nullable Path folder) {
    if (folder == null || !Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException leftBehind) {
      // The new pack stands; what could not be removed is a hidden folder beside it.
    }
  }
}
