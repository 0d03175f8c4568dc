package io.gridgov.examples.cli;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What keeps the territories of a map from tiling the land. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {
  /** What the file's reader warns of, and the audit finds. */
  private static final Set<String> FINDINGS = Set.of("invalid-polygon", "no-geometry");

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

  @Option(names = "--mend", paramLabel = "FILE")
  private @Nullable Path mend;

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
    List<Path> inputs = upper == null ? List.of(grids) : List.of(grids, upper);
    TextFile.require(inputs.toArray(Path[]::new));
    OutFile.requireApart(inputs, out, html, mend);
    if (mend != null) {
      requireMendable(mend);
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
    MendFile copy = new MendFile(grids, code, map, report.tolerances());
    return OutFile.around(
        html,
        () -> {
          OutFile.around(mend, () -> print(printer), writer -> copy.write(writer, shell));
          return report.isClean() ? Exit.DONE : Exit.FINDINGS;
        },
        writer -> new AuditPage(report, grids, shell.locale()).of(map, above).write(writer));
  }

  /** The copy takes what is not mended from the file, which is read again. */
  private void requireMendable(Path target) {
    TextFile.requireLasting(grids);
    if (target.toString().endsWith(".gz")) {
      throw Refusal.of(
          "usage",
          Spot.of("--mend"),
          Text.of("the mended map is written unzipped", "修补后的地图不压缩"),
          Text.of("name a file without .gz", "请给出不以 .gz 结尾的文件名"));
    }
  }

  private boolean print(FindingPrinter printer) {
    Path target = out;
    if (target == null) {
      printer.write(shell.out());
    } else {
      OutFile.write(target, printer::write);
    }
    return true;
  }

  /** What is wrong with a territory is a finding here, and no remark on the file. */
  private TerritoryMap read(Path file, String property) {
    Outcome<TerritoryMap> read =
        TextFile.streamBytes(file, in -> GeoJson.read(file.toString(), in, property, Datum.WGS84));
    TerritoryMap map = Refusal.unless(read);
    shell.tell(
        read.problems().stream().filter(problem -> !FINDINGS.contains(problem.code())).toList());
    return map;
  }
}
