package io.gridgov.examples.cli;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.examples.cli.table.FactsReader;
import io.gridgov.examples.cli.table.Ruling;
import io.gridgov.examples.cli.table.RulingPrint;
import io.gridgov.examples.cli.table.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = FACTS, paramLabel = "JSON|@FILE", required = true)
  private String facts = "";

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  TableEvalCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    TableSetting.Scene scene = setting.scene(encoding.charset());
    Outcome<DecisionTable> table = TableFile.read(file, encoding.charset());
    Outcome<Facts> known = facts(table.orElseThrow());
    List<Problem> remarks =
        Stream.concat(table.problems().stream(), known.problems().stream()).toList();
    Ruling ruling =
        Ruling.of(
            table.orElseThrow(),
            Refusal.unless(known),
            scene.day(),
            scene.hierarchies(),
            scene.pack());
    RulingPrint print = new RulingPrint(ruling, shell.locale());
    if (out == null) {
      print.to(shell.out(), format);
    } else {
      OutFile.write(out, writer -> print.to(writer, format));
    }
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
