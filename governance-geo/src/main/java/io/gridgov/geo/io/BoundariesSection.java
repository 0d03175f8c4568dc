package io.gridgov.geo.io;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridHistory;
import io.gridgov.core.grid.Level;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackFiles;
import io.gridgov.core.pack.PackSection;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A pack's {@code boundaries.geojson} (边界文件): one feature a territorial grid, property {@code
 * code}.
 *
 * <p>Besides the faults of {@link GeoJson}: {@code unknown-grid} for a code in no row of the pack,
 * {@code not-territorial} for a grid of a listed level, {@code missing-territory} for a territorial
 * grid of the effective day without feature; and {@code invalid-polygon} is an error here. Gaps and
 * overlaps are not looked for. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public final class BoundariesSection implements PackSection<TerritoryMap> {
  /** The name of the file. */
  public static final String FILE = "boundaries.geojson";

  /** The property that holds a feature's grid. */
  public static final String CODE_PROPERTY = "code";

  /** Creates the section; the service loader calls this. */
  public BoundariesSection() {}

  @Override
  public String id() {
    return "boundaries";
  }

  @Override
  public Class<TerritoryMap> type() {
    return TerritoryMap.class;
  }

  @Override
  public boolean owns(String fileName) {
    return fileName.equals(FILE);
  }

  @Override
  public Outcome<TerritoryMap> read(PackFiles files, CityPack city) {
    Problems found = new Problems();
    GeoJsonReader reader = new GeoJsonReader(FILE, CODE_PROPERTY, found);
    Optional<InputStream> file = files.open(FILE);
    file.ifPresent(reader::read);
    Problems problems = new Problems();
    found.sorted().forEach(problem -> problems.add(BoundaryFaults.inPack(problem)));
    checkKnown(reader.codes(), city.grids(), problems);
    Set<GridCode> missing = territorialOn(city);
    missing.removeAll(reader.codes().keySet());
    if (file.isEmpty() && !missing.isEmpty()) {
      problems.add(BoundaryFaults.missingFile(Spot.of(FILE), missing.size()));
    } else if (reader.isComplete() && !reader.codes().isEmpty()) {
      missing.forEach(code -> problems.add(BoundaryFaults.missingTerritory(Spot.of(FILE), code)));
    }
    return Outcome.from(
        problems,
        () ->
            TerritoryMap.of(
                city.datum(), reader.territories().stream().map(Sourced::value).toList()));
  }

  private static void checkKnown(Map<GridCode, Spot> codes, GridHistory grids, Problems problems) {
    Set<GridCode> known = new HashSet<>();
    Set<GridCode> territorial = new HashSet<>();
    for (Grid row : grids.rows()) {
      known.add(row.code());
      if (isTerritorial(row, grids)) {
        territorial.add(row.code());
      }
    }
    new TreeMap<>(codes)
        .forEach(
            (code, spot) -> {
              if (!known.contains(code)) {
                problems.add(BoundaryFaults.unknownGrid(spot, code));
              } else if (!territorial.contains(code)) {
                problems.add(BoundaryFaults.notTerritorial(spot, code));
              }
            });
  }

  private static Set<GridCode> territorialOn(CityPack city) {
    Set<GridCode> codes = new TreeSet<>();
    for (Grid row : city.grids().rows()) {
      if (row.validity().holdsOn(city.effective()) && isTerritorial(row, city.grids())) {
        codes.add(row.code());
      }
    }
    return codes;
  }

  private static boolean isTerritorial(Grid row, GridHistory grids) {
    return grids.scheme().find(row.level()).map(Level::territorial).orElse(false);
  }
}
