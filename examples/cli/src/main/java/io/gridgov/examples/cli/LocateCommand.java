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

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--format", paramLabel = "csv|json|text", defaultValue = "csv")
  private Format format = Format.CSV;

  LocateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    requireMapDatum();
    TextFile.require(grids, points);
    Outcome<TerritoryMap> map = GeoJson.read(grids, code, Datum.WGS84);
    PointFile file = new PointFile(points, lon, lat, Refusal.unless(map), shell::tell);
    shell.tell(map.problems());
    Path target = out;
    boolean clean =
        target == null
            ? locate(file, shell.out())
            : OutFile.produce(target, writer -> locate(file, writer));
    return clean && map.problems().isEmpty() ? Exit.DONE : Exit.FINDINGS;
  }

  private boolean locate(PointFile file, Writer writer) {
    try (AnswerWriter answers = AnswerWriter.of(format, writer)) {
      return TextFile.stream(
          points, encoding.charset(), (Reader reader) -> file.locate(reader, encoding, answers));
    }
  }

  /** Coordinates of different datums differ by hundreds of metres; nothing is converted unasked. */
  private void requireMapDatum() {
    Datum stated =
        Arguments.parse(
            "--datum",
            datum,
            Datum::parse,
            "wgs84, cgcs2000, gcj02, bd09 or epsg:4491 to epsg:4554",
            "wgs84、cgcs2000、gcj02、bd09 或 epsg:4491 至 epsg:4554");
    if (!stated.equals(Datum.WGS84)) {
      throw Refusal.of(
          "other-datum",
          Spot.of("--datum"),
          Text.of(
              "points in %s cannot be looked up in a map in wgs84",
              "无法在 wgs84 地图中查找 %s 坐标的点", stated),
          Text.of("convert the points to wgs84 first", "请先将各点转换为 wgs84 坐标"));
    }
  }
}
