package io.gridgov.examples.cli;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.core.rule.analysis.Universe;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.table.Review;
import io.gridgov.examples.cli.table.ReviewPrint;
import java.nio.file.Path;
import java.util.List;
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
    List<Review> found =
        Stream.of(files.problems().stream(), city.problems().stream())
            .flatMap(problems -> problems)
            .distinct()
            .map(Review::of)
            .toList();
    List<Review> all =
        Stream.concat(found.stream(), city.value().stream().flatMap(CheckCommand::tables))
            .sorted()
            .toList();
    new ReviewPrint(shell, Text.of("no faults", "没有问题")).to(all, shell.out(), format);
    return all.stream().anyMatch(Review::isError) ? Exit.FINDINGS : Exit.DONE;
  }

  /** What can be proven about the tables on the pack's first day and later. */
  private static Stream<Review> tables(CityPack city) {
    Universe universe = city.universeOn(city.effective());
    return city.tables().values().stream()
        .flatMap(table -> Review.of(table, TableAnalysis.of(table, universe)).stream());
  }
}
