package io.gridgov.examples.cli;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** A calendar file; one that derives from another finds it in its own folder, as in a pack. */
final class CalendarInput {
  private CalendarInput() {}

  static WorkCalendar read(Path file, EncodingOption encoding) {
    String name = file.toString();
    SortedMap<String, String> texts =
        new TreeMap<>(Map.of(name, TextFile.text(file, encoding.charset())));
    Outcome<WorkCalendar> alone = outcome(texts, name);
    if (alone.problems().stream().noneMatch(CalendarInput::isUnknownBase)) {
      return Refusal.unless(alone);
    }
    addSiblings(file, encoding, texts);
    return Refusal.unless(outcome(texts, name));
  }

  private static Outcome<WorkCalendar> outcome(SortedMap<String, String> texts, String name) {
    return Objects.requireNonNull(WorkCalendar.readAll(texts).get(name), name);
  }

  private static boolean isUnknownBase(Problem problem) {
    return problem.code().equals("unknown-base");
  }

  /** What lies beside the file and cannot be listed is not there. */
  private static void addSiblings(
      Path file, EncodingOption encoding, SortedMap<String, String> texts) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(folder, "*.json")) {
      for (Path sibling : siblings) {
        if (Files.isRegularFile(sibling) && !Files.isSameFile(sibling, file)) {
          texts.put(sibling.toString(), TextFile.text(sibling, encoding.charset()));
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      return;
    }
  }
}
