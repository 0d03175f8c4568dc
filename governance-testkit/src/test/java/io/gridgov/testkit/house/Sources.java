package io.gridgov.testkit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The repository's text files, seen from the test kit's folder. */
final class Sources {
  private static final Path ROOT = Path.of("..");

  private Sources() {}

  /** Java files of all modules' main sources, without module and package descriptions. */
  static List<Path> mainTypes() {
    return mainFiles().stream().filter(p -> !p.getFileName().toString().contains("-")).toList();
  }

  static List<Path> mainFiles() {
    return modules().stream()
        .map(module -> module.resolve("src/main/java"))
        .filter(Files::isDirectory)
        .flatMap(Sources::javaFiles)
        .toList();
  }

  static String text(String path) {
    return read(ROOT.resolve(path));
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> modules() {
    return Stream.concat(children(ROOT), children(ROOT.resolve("examples"))).toList();
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(p -> p.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
