package io.gridgov.examples.cli;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Every fault of a pack. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Parameters(paramLabel = "PACK", descriptionKey = "pack")
  private Path pack = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Outcome<PackFiles> files = PackInput.read(pack, encoding.charset());
    Outcome<CityPack> city = PackReader.installed().read(files.orElseThrow());
    List<Problem> found =
        Stream.concat(files.problems().stream(), city.problems().stream())
            .distinct()
            .sorted()
            .toList();
    switch (format) {
      case TEXT -> text(found);
      case JSON -> found.forEach(problem -> shell.print(json(problem).toString()));
      case CSV -> csv(found);
    }
    return found.stream().anyMatch(Problem::isError) ? Exit.FINDINGS : Exit.DONE;
  }

  private void text(List<Problem> found) {
    found.forEach(problem -> shell.print(shell.lineOf(problem)));
    long errors = found.stream().filter(Problem::isError).count();
    shell.print(
        found.isEmpty()
            ? Text.of("no faults", "没有问题")
            : Text.of("%d errors, %d remarks", "%d 个错误，%d 条提示", errors, found.size() - errors));
  }

  private JsonLine json(Problem problem) {
    return new JsonLine()
        .put("code", problem.code())
        .put("place", problem.spot().toString())
        .put("message", problem.message().in(shell.locale()))
        .put("remedy", problem.remedy().in(shell.locale()))
        .put("witness", null)
        .put("severity", severity(problem));
  }

  private void csv(List<Problem> found) {
    SheetWriter rows = SheetWriter.to(shell.out());
    rows.row("place", "severity", "code", "message", "remedy");
    found.forEach(
        problem ->
            rows.row(
                problem.spot().toString(),
                severity(problem),
                problem.code(),
                problem.message().in(shell.locale()),
                problem.remedy().in(shell.locale())));
    rows.flush();
  }

  private static String severity(Problem problem) {
    return problem.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
