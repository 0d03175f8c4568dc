package io.gridgov.examples.cli;

import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.sheet.Utf8Text;
import io.gridgov.examples.cli.shell.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a pack as a user names them: a folder, in the stated encoding. */
final class PackInput {
  private PackInput() {}

  /**
   * Reads the folder; remarks on what was not read stand in the outcome.
   *
   * @throws Refusal if the folder or a file in it cannot be read
   */
  static Outcome<PackFiles> read(Path folder, Charset charset) {
    Outcome<PackFiles> read = PackFiles.read(folder);
    PackFiles files = Refusal.unless(read);
    return charset.equals(StandardCharsets.UTF_8)
        ? read
        : new Outcome<>(Optional.of(recoded(files, charset)), read.problems());
  }

  /** Refuses folders that cannot be read, all of them at once. */
  static void require(Path... folders) {
    List<Problem> problems =
        Arrays.stream(folders)
            .filter(folder -> !Files.isDirectory(folder))
            .flatMap(folder -> PackFiles.read(folder).problems().stream())
            .toList();
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
  }

  private static PackFiles recoded(PackFiles files, Charset charset) {
    Map<String, byte[]> recoded = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : files.names()) {
      Outcome<String> text = Utf8Text.decode(name, files.find(name).orElseThrow(), charset);
      problems.addAll(text.problems());
      text.value().ifPresent(t -> recoded.put(name, t.getBytes(StandardCharsets.UTF_8)));
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    return PackFiles.of(recoded);
  }
}
