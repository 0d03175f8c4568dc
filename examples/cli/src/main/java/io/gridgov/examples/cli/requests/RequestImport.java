package io.gridgov.examples.cli.requests;

import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.SheetStream;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.points.PointCheck;
import io.gridgov.examples.cli.shell.OutFile;
import io.gridgov.examples.cli.shell.OutFolder;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Turns a log of service requests and a map of districts into a pack and a stream of reports
 * (日志导入).
 *
 * <p>Every row of the log that has a key becomes a row of {@code reports.csv}, whatever is wrong
 * with its other cells; faults are told one by one. Rows are streamed. For one thread.
 *
 * @since 0.1.0
 */
public final class RequestImport {
  private static final String REPORTS = "reports.csv";

  private final Path requests;
  private final Charset charset;
  private final Mapping mapping;
  private final Territories territories;
  private final Learned learned;
  private final Consumer<Problem> listener;
  private int rows;
  private int reports;
  private int faults;

  private RequestImport(
      Path requests,
      Charset charset,
      Mapping mapping,
      Territories territories,
      Consumer<Problem> listener) {
    this.requests = requests;
    this.charset = charset;
    this.mapping = mapping;
    this.territories = territories;
    this.learned = new Learned(offices(mapping));
    this.listener = listener;
  }

  /**
   * Imports a log.
   *
   * @param requests the log, CSV
   * @param charset the log's encoding
   * @param districts the map, GeoJSON
   * @param mapping what the log's columns mean; empty for New York's open data
   * @param out the folder to be created; nothing is left there if the import is refused
   * @param listener hears of every fault and remark
   * @return what came of it
   * @throws Refusal if an input cannot be read or the folder cannot be written
   */
  public static ImportSummary run(
      Path requests,
      Charset charset,
      Path districts,
      Optional<Path> mapping,
      Path out,
      Consumer<Problem> listener) {
    TextFile.require(requests, districts);
    mapping.ifPresent(TextFile::require);
    Mapping meaning =
        mapping
            .map(file -> MappingReader.read(file.toString(), TextFile.text(file, charset)))
            .map(Refusal::unless)
            .orElseGet(MappingReader::builtIn);
    String code = meaning.districts().code();
    Outcome<TerritoryMap> map =
        TextFile.streamBytes(
            districts, in -> GeoJson.read(districts.toString(), in, code, Datum.WGS84));
    requireValid(map.problems());
    Territories territories = Territories.of(districts.toString(), meaning, Refusal.unless(map));
    map.problems().forEach(listener);
    RequestImport run = new RequestImport(requests, charset, meaning, territories, listener);
    return OutFolder.produce(out, run::into);
  }

  /** A map may have invalid territories, a pack may not. */
  private static void requireValid(List<Problem> found) {
    List<Problem> invalid =
        found.stream()
            .filter(problem -> problem.code().equals("invalid-polygon"))
            .map(
                problem ->
                    Problem.error(
                        problem.code(),
                        problem.spot(),
                        problem.message(),
                        Text.of(
                            "mend the border; a pack holds valid territories only",
                            "请修正边界；城市包只收有效的边界")))
            .toList();
    if (!invalid.isEmpty()) {
      throw Refusal.of(invalid);
    }
  }

  private ImportSummary into(Path folder) {
    Path reportFile = folder.resolveSibling(REPORTS);
    OutFile.write(reportFile, this::writeReports);
    Map<String, byte[]> files = new TreeMap<>();
    new PlaceFiles(mapping, territories, learned).addTo(files);
    new WorkFiles(mapping, learned).addTo(files);
    PackFiles pack = PackFiles.of(files);
    Refusal.unless(pack.writeTo(folder));
    try {
      Files.move(reportFile, folder.resolve(REPORTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return summary(pack);
  }

  private void writeReports(Writer target) {
    TextFile.stream(requests, charset, reader -> writeReports(reader, target));
    if (learned.first().isEmpty()) {
      throw Refusal.of(List.of(LogFaults.noRequests(requests.toString())));
    }
  }

  private boolean writeReports(Reader reader, Writer target) {
    SheetWriter sheet = SheetWriter.to(target).row(ReportRows.COLUMNS);
    try (SheetStream log = SheetStream.open(requests.toString(), reader)) {
      if (log.hasNext()) {
        LogHeader header = LogHeader.of(log.next(), mapping);
        StatedGrids grids = new StatedGrids(mapping, codes());
        PointCheck points = PointCheck.of(territories.map());
        ReportRows converter = new ReportRows(mapping, header, grids, learned, points, this::tell);
        log.forEachRemaining(row -> convert(row, converter, sheet));
      }
      if (!log.problems().isEmpty()) {
        throw Refusal.of(TextFile.diagnose(requests, charset, log.problems()));
      }
    }
    sheet.flush();
    return true;
  }

  private void convert(Row row, ReportRows converter, SheetWriter sheet) {
    rows++;
    if (converter.write(row, sheet)) {
      reports++;
    }
  }

  private void tell(Problem problem) {
    faults += problem.isError() ? 1 : 0;
    listener.accept(problem);
  }

  private Set<String> codes() {
    Set<String> codes = new HashSet<>();
    territories.map().territories().forEach(territory -> codes.add(territory.code().value()));
    return codes;
  }

  private ImportSummary summary(PackFiles pack) {
    return new ImportSummary(
        rows,
        reports,
        faults,
        learned.units().size(),
        learned.matters().size(),
        learned.ambiguous(),
        learned.disagreements(),
        territories.districts().values().stream().mapToInt(List::size).sum(),
        pack.hash());
  }

  private static Set<String> offices(Mapping mapping) {
    Set<String> ids = new HashSet<>(Set.of(mapping.centre().id()));
    mapping.recusal().forEach(office -> ids.add(office.id()));
    return ids;
  }
}
