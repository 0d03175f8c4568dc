package io.gridgov.examples.cli;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.examples.cli.table.FactsReader;
import io.gridgov.examples.cli.table.Ruling;
import io.gridgov.examples.cli.table.RulingPrint;
import io.gridgov.examples.cli.table.TableFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a table decides, and why. */
@Command(name = "eval")
final class TableEvalCommand implements Callable<Integer> {
  private static final String FACTS = "--facts";

  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();
  @Mixin private TableSetting setting = new TableSetting();
  @Mixin private TableOutput output = new TableOutput();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = FACTS, paramLabel = "JSON|@FILE", required = true)
  private String facts = "";

  TableEvalCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    TableSetting.Scene scene = setting.read(encoding.charset());
    Outcome<DecisionTable> table = TableFile.read(file, encoding.charset());
    Outcome<Facts> known = facts(table.orElseThrow());
    List<Problem> remarks =
        Stream.concat(table.problems().stream(), known.problems().stream()).toList();
    LocalDate day = scene.orToday();
    Ruling ruling =
        Ruling.of(
            table.orElseThrow(),
            Refusal.unless(known),
            day,
            scene.hierarchiesOn(day),
            scene.pack());
    output.print(shell, new RulingPrint(ruling, shell.locale())::to);
    shell.tell(remarks);
    return ruling.isAnswered() ? Exit.DONE : Exit.FINDINGS;
  }

  private Outcome<Facts> facts(DecisionTable table) {
    FactsReader reader = new FactsReader(List.of(table));
    if (!facts.startsWith("@")) {
      return reader.read(FACTS, facts);
    }
    Path from = Arguments.path(FACTS, facts.substring(1));
    return reader.read(from.toString(), TextFile.text(from, encoding.charset()));
  }
}
