package io.gridgov.examples.cli;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Shell;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.AuditReport;
import io.gridgov.geo.coverage.Mend;
import io.gridgov.geo.coverage.Mended;
import io.gridgov.geo.coverage.Mending;
import io.gridgov.geo.coverage.Tolerances;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A copy of a map in which is mended what needs no decision; every change is said. */
final class MendFile {
  private final Path file;
  private final String code;
  private final TerritoryMap map;
  private final Tolerances tolerances;

  MendFile(Path file, String code, TerritoryMap map, Tolerances tolerances) {
    this.file = file;
    this.code = code;
    this.map = map;
    this.tolerances = tolerances;
  }

  /** Writes the copy, and says what is different in it and what is left to be decided. */
  void write(Writer out, Shell shell) {
    Mended mended = Mend.of(map, tolerances);
    Set<GridCode> changed =
        mended.done().stream().map(Mending::grid).collect(Collectors.toCollection(TreeSet::new));
    TerritoryMap redrawn = mended.map().only(changed::contains);
    TextFile.streamBytes(file, in -> copied(in, redrawn, out));
    for (Mending each : mended.done()) {
      shell.say(Text.of("mended %s: %s", "已修补 %s：%s", each.grid(), each.what().in(shell.locale())));
    }
    AuditReport left = Audit.of(mended.map()).with(tolerances).report();
    shell.say(
        Text.of(
            "%d changes in %d of %d territories; left in the mended map: %s",
            "共 %d 处修改，涉及 %d 个网格（共 %d 个）；修补后的地图中：%s",
            mended.done().size(),
            changed.size(),
            map.territories().size(),
            FindingPrinter.summary(left).in(shell.locale())));
  }

  private Writer copied(InputStream in, TerritoryMap redrawn, Writer out) {
    try {
      GeoJson.copy(in, code, redrawn, out);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
