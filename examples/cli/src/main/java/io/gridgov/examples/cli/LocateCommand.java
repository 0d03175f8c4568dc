package io.gridgov.examples.cli;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Exit;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which territory holds each point of a file. */
@Command(name = "locate")
final class LocateCommand implements Callable<Integer> {
  private final Shell shell;

  @Mixin private EncodingOption encoding = new EncodingOption();

  @Option(names = "--grids", paramLabel = "FILE", required = true)
  private Path grids = Path.of("");

  @Option(names = "--code", paramLabel = "PROP", required = true)
  private String code = "";

  @Option(names = "--points", paramLabel = "FILE.csv", required = true)
  private Path points = Path.of("");

  @Option(names = "--lon", paramLabel = "COL", required = true)
  private String lon = "";

  @Option(names = "--lat", paramLabel = "COL", required = true)
  private String lat = "";

  @Option(names = "--datum", paramLabel = "NAME", defaultValue = "wgs84")
  private String datum = "wgs84";

  @Option(names = "--grids-datum", paramLabel = "NAME", defaultValue = "wgs84")
  private String gridsDatum = "wgs84";

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--html", paramLabel = "FILE")
  private @Nullable Path html;

  @Option(names = "--format", paramLabel = "csv|json|text", defaultValue = "csv")
  private Format format = Format.CSV;

  LocateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Datum common = commonDatum();
    TextFile.require(grids, points);
    OutFile.requireApart(List.of(grids, points), out, html);
    Outcome<TerritoryMap> read =
        TextFile.streamBytes(grids, in -> GeoJson.read(grids.toString(), in, code, common));
    TerritoryMap map = Refusal.unless(read);
    LocatePage page = new LocatePage(map, points, shell.locale());
    PointFile file =
        new PointFile(
            points,
            lon,
            lat,
            format,
            map,
            html == null ? Optional.empty() : Optional.of(page),
            shell::tell);
    shell.tell(read.problems());
    boolean clean = OutFile.around(html, () -> locate(file), page::write);
    return clean && read.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private boolean locate(PointFile file) {
    Path target = out;
    return target == null
        ? locate(file, shell.out())
        : OutFile.produce(target, writer -> locate(file, writer));
  }

  private boolean locate(PointFile file, Writer writer) {
    try (RowWriter answers = RowWriter.of(format, writer)) {
      return TextFile.stream(
          points, encoding.charset(), (Reader reader) -> file.locate(reader, encoding, answers));
    }
  }

  /** Coordinates of different datums differ by hundreds of metres; nothing is converted unasked. */
  private Datum commonDatum() {
    Datum ofPoints = Arguments.datum("--datum", datum);
    Datum ofMap = Arguments.datum("--grids-datum", gridsDatum);
    if (!ofMap.isGeographic()) {
      throw Refusal.of(
          "other-datum",
          Spot.of("--grids-datum"),
          Text.of("a map in GeoJSON is in degrees, not in %s", "GeoJSON 地图须以度为单位，不能为 %s", ofMap),
          Text.of("name wgs84, cgcs2000, gcj02 or bd09", "请写 wgs84、cgcs2000、gcj02 或 bd09"));
    }
    if (!ofPoints.equals(ofMap)) {
      throw Refusal.of(
          "other-datum",
          Spot.of("--datum"),
          Text.of(
              "points in %s cannot be looked up in a map in %s",
              "无法在 %2$s 地图中查找 %1$s 坐标的点", ofPoints, ofMap),
          Text.of(
              "convert the points to %2$s first: gridgov transform --from %1$s --to %2$s",
              "请先将各点转换为 %2$s 坐标：gridgov transform --from %1$s --to %2$s", ofPoints, ofMap));
    }
    return ofMap;
  }
}
