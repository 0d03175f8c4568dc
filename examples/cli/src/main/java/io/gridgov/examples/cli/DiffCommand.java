package io.gridgov.examples.cli;

import io.gridgov.core.pack.PackChange;
import io.gridgov.core.pack.PackComparison;
import io.gridgov.core.pack.PackFiles;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two packs; a difference is a result, not a finding. */
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
    List<PackChange> changes = PackComparison.between(files(old), files(now));
    switch (format) {
      case TEXT -> text(changes);
      case JSON -> changes.forEach(change -> shell.print(json(change).toString()));
      case CSV -> csv(changes);
    }
    return Exit.DONE;
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
