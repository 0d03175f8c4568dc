package io.gridgov.examples.cli;

import io.gridgov.core.pack.PackChange;
import io.gridgov.core.pack.PackComparison;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.examples.cli.shell.Shell;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What differs between two packs; a difference is a result, not a finding. Faulty packs are
 * compared as far as they can be read, and their faults are told.
 */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private Path now = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  DiffCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    PackInput.require(old, now);
    PackFiles before = files(old);
    PackFiles after = files(now);
    List<PackChange> changes = PackComparison.between(before, after);
    switch (format) {
      case TEXT -> text(changes);
      case JSON -> changes.forEach(change -> shell.print(json(change).toString()));
      case CSV -> csv(changes);
    }
    List<Problem> faults = faults(old, before);
    if (!old.equals(now)) {
      faults = Stream.concat(faults.stream(), faults(now, after).stream()).toList();
    }
    shell.tell(faults);
    return faults.isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  /** The errors of a pack, each under the name by which the user called the pack. */
  private static List<Problem> faults(Path pack, PackFiles files) {
    return PackReader.installed().read(files).problems().stream()
        .filter(Problem::isError)
        .map(problem -> within(pack, problem))
        .toList();
  }

  private static Problem within(Path pack, Problem problem) {
    Spot spot = problem.spot();
    return Problem.error(
        problem.code(),
        Spot.of(pack + "/" + spot.file(), spot.line(), spot.column()),
        problem.message(),
        problem.remedy());
  }

  private PackFiles files(Path pack) {
    return PackInput.read(pack, encoding.charset()).orElseThrow();
  }

  private void text(List<PackChange> changes) {
    changes.forEach(change -> shell.print(change.text()));
    if (changes.isEmpty()) {
      shell.print(Text.of("no difference", "没有差异"));
    }
  }

  private static JsonLine json(PackChange change) {
    Map<String, Object> edits = new TreeMap<>();
    change
        .edits()
        .forEach(
            (column, edit) ->
                edits.put(
                    column,
                    new JsonLine()
                        .put("before", edit.before())
                        .put("after", edit.after())
                        .members()));
    return new JsonLine()
        .put("file", change.file())
        .put("key", change.key())
        .put("kind", kind(change))
        .put("edits", edits);
  }

  /** One row for each cell that changed, or for the whole row that came or went. */
  private void csv(List<PackChange> changes) {
    SheetWriter rows = SheetWriter.to(shell.out());
    rows.row("file", "key", "kind", "column", "before", "after");
    for (PackChange change : changes) {
      if (change.edits().isEmpty()) {
        rows.row(change.file(), change.key(), kind(change), "", "", "");
      }
      change
          .edits()
          .forEach(
              (column, edit) ->
                  rows.row(
                      change.file(),
                      change.key(),
                      kind(change),
                      column,
                      edit.before(),
                      edit.after()));
    }
    rows.flush();
  }

  private static String kind(PackChange change) {
    return change.kind().name().toLowerCase(Locale.ROOT);
  }
}
