package io.gridgov.examples.cli;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.WriteFailed;
import io.gridgov.examples.cli.table.TableFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A table in another form, such as DMN for a modeler. */
@Command(name = "convert")
final class TableConvertCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", required = true)
  private Path out = Path.of("");

  TableConvertCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Outcome<DecisionTable> table = TableFile.read(file, encoding.charset());
    String text = text(table.orElseThrow());
    OutFile.write(out, writer -> print(writer, text));
    shell.tell(table.problems());
    return Exit.DONE;
  }

  private String text(DecisionTable table) {
    try {
      return TableFile.Form.of(out.toString()).write(table);
    } catch (IllegalArgumentException unsayable) {
      throw Refusal.of(
          "unwritable-table",
          Spot.of(file.toString()),
          Text.of("the other form cannot say what this table says", "另一种格式无法表达该决策表的内容"),
          Text.of(
              "look for blanks around names, or text that holds line breaks", "请检查名称前后的空格和文本中的换行"));
    }
  }

  private static void print(Writer writer, String text) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new WriteFailed(e);
    }
  }
}
