package io.gridgov.examples.cli;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.table.Review;
import io.gridgov.examples.cli.table.ReviewPrint;
import io.gridgov.examples.cli.table.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What can be proven about a table: cases without a row, rows in conflict, rows without effect. */
@Command(name = "check")
final class TableCheckCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();
  @Mixin private TableSetting setting = new TableSetting();
  @Mixin private TableOutput output = new TableOutput();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  TableCheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    TableSetting.Scene scene = setting.read(encoding.charset());
    Outcome<DecisionTable> read = TableFile.read(file, encoding.charset());
    DecisionTable table = read.orElseThrow();
    List<Review> found =
        Stream.concat(
                read.problems().stream().map(Review::of),
                Review.of(table, TableAnalysis.of(table, scene.universe(), scene.scope())).stream())
            .sorted()
            .toList();
    Text nothing =
        Text.of(
            "no findings: every case has its row, and no two contradict each other",
            "没有发现问题：各种情形均有规则，且互不矛盾");
    output.print(shell, (out, format) -> new ReviewPrint(shell, nothing).to(found, out, format));
    return found.stream().anyMatch(Review::isError) ? Exit.FINDINGS : Exit.DONE;
  }
}
