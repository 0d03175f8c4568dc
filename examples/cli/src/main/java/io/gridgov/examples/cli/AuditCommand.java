package io.gridgov.examples.cli;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.AuditReport;
import io.gridgov.geo.coverage.Tolerances;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What keeps the territories of a map from tiling the land. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  private final Shell shell;

  @Option(names = "--grids", paramLabel = "FILE", required = true)
  private Path grids = Path.of("");

  @Option(names = "--code", paramLabel = "PROP", required = true)
  private String code = "";

  @Option(names = "--parents", paramLabel = "FILE")
  private @Nullable Path parents;

  @Option(names = "--parent-code", paramLabel = "PROP")
  private @Nullable String parentCode;

  @Option(names = "--noise", paramLabel = "M2", defaultValue = "1")
  private String noise = "1";

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable Path html;

  @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
  private Format format = Format.TEXT;

  AuditCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Tolerances tolerances =
        Arguments.parse(
            "--noise",
            noise,
            text -> Tolerances.DEFAULT.withNoise(Double.parseDouble(text)),
            "square metres, 0 or more",
            "平方米数，不小于 0");
    Path upper = parents;
    if (upper == null) {
      TextFile.require(grids);
    } else {
      TextFile.require(grids, upper);
    }
    TerritoryMap map = read(grids, code);
    Optional<TerritoryMap> above =
        upper == null
            ? Optional.empty()
            : Optional.of(read(upper, parentCode == null ? code : parentCode));
    Audit audit = Audit.of(map).with(tolerances);
    AuditReport report = above.map(audit::within).orElse(audit).report();
    return write(report, map, above);
  }

  private int write(AuditReport report, TerritoryMap map, Optional<TerritoryMap> above) {
    FindingPrinter printer = new FindingPrinter(report, format, shell.locale());
    return OutFile.around(
        html,
        () -> {
          print(printer);
          return report.isClean() ? Exit.DONE : Exit.FINDINGS;
        },
        writer -> new AuditPage(report, grids, shell.locale()).of(map, above).write(writer));
  }

  private void print(FindingPrinter printer) {
    Path target = out;
    if (target == null) {
      printer.write(shell.out());
    } else {
      OutFile.write(target, printer::write);
    }
  }

  /** What is wrong with a territory is a finding here, and no remark on the file. */
  private TerritoryMap read(Path file, String property) {
    Outcome<TerritoryMap> read = GeoJson.read(file, property, Datum.WGS84);
    TerritoryMap map = Refusal.unless(read);
    shell.tell(
        read.problems().stream()
            .filter(problem -> !problem.code().equals("invalid-polygon"))
            .toList());
    return map;
  }
}
