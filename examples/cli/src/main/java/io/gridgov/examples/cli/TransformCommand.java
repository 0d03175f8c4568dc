package io.gridgov.examples.cli;

import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.datum.Conversion;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes the points of a file from one datum to another. */
@Command(name = "transform")
final class TransformCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--from", paramLabel = "NAME", required = true)
  private String from = "";

  @Option(names = "--to", paramLabel = "NAME", required = true)
  private String to = "";

  @Option(names = "--points", paramLabel = "FILE.csv", required = true)
  private Path points = Path.of("");

  @Option(names = "--lon", paramLabel = "COL", required = true)
  private String lon = "";

  @Option(names = "--lat", paramLabel = "COL", required = true)
  private String lat = "";

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable Path html;

  @Option(names = "--format", paramLabel = "csv|json|text", defaultValue = "csv")
  private Format format = Format.CSV;

  TransformCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Conversion conversion =
        Conversion.between(Arguments.datum("--from", from), Arguments.datum("--to", to));
    TextFile.require(points);
    OutFile.requireApart(List.of(points), out, html);
    PointsPage page = new PointsPage(conversion, points, shell.locale());
    TransformFile file =
        new TransformFile(
            points,
            lon,
            lat,
            format,
            conversion,
            html == null ? Optional.empty() : Optional.of(page));
    boolean clean = OutFile.around(html, () -> transform(file), page::write);
    return clean ? Exit.DONE : Exit.FINDINGS;
  }

  private boolean transform(TransformFile file) {
    Path target = out;
    return target == null
        ? transform(file, shell.out())
        : OutFile.produce(target, writer -> transform(file, writer));
  }

  private boolean transform(TransformFile file, Writer writer) {
    try (RowWriter answers = RowWriter.of(format, writer)) {
      return TextFile.stream(
          points,
          encoding.charset(),
          reader -> file.transform(reader, encoding, answers, shell::tell));
    }
  }
}
