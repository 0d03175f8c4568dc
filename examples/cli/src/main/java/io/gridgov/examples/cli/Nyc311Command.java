package io.gridgov.examples.cli;

import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.requests.ImportSummary;
import io.gridgov.examples.cli.requests.RequestImport;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import io.gridgov.examples.cli.shell.Shell;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A log of service requests turned into a pack and a stream of reports. */
@Command(name = "nyc311")
final class Nyc311Command implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--requests", paramLabel = "FILE", required = true)
  private Path requests = Path.of("");

  @Option(names = "--districts", paramLabel = "FILE", required = true)
  private Path districts = Path.of("");

  @Option(names = "--mapping", paramLabel = "FILE")
  private @Nullable Path mapping;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  Nyc311Command(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    ImportSummary summary =
        RequestImport.run(
            requests,
            encoding.charset(),
            districts,
            Optional.ofNullable(mapping),
            out,
            shell::tell);
    switch (format) {
      case TEXT -> shell.print(sentence(summary));
      case JSON -> shell.print(json(summary).toString());
      case CSV -> csv(summary);
    }
    return summary.faults() == 0 ? Exit.DONE : Exit.FINDINGS;
  }

  private static Text sentence(ImportSummary summary) {
    return Text.of(
        "%d rows, %d reports, %d faults; %d units, %d matters, %d districts; %d matters were handled"
            + " by several units, and the learned table differs from the log on %d reports",
        "%d 行，%d 件诉求，%d 处问题；%d 个单位，%d 个事项，%d 个区划；%d 个事项由多个单位办理，" + "学得的派遣表与日志有 %d 件不一致",
        summary.rows(),
        summary.reports(),
        summary.faults(),
        summary.units(),
        summary.matters(),
        summary.districts(),
        summary.ambiguous(),
        summary.disagreements());
  }

  private static JsonLine json(ImportSummary summary) {
    return new JsonLine()
        .put("rows", summary.rows())
        .put("reports", summary.reports())
        .put("faults", summary.faults())
        .put("units", summary.units())
        .put("matters", summary.matters())
        .put("districts", summary.districts())
        .put("ambiguous", summary.ambiguous())
        .put("disagreements", summary.disagreements())
        .put("pack", summary.hash());
  }

  private void csv(ImportSummary summary) {
    Map<String, ?> members = json(summary).members();
    SheetWriter.to(shell.out())
        .row(members.keySet().toArray(String[]::new))
        .row(members.values().stream().map(String::valueOf).toArray(String[]::new))
        .flush();
  }
}
