package io.gridgov.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A map of two squares and one that overlaps the second, and points to be looked up in it. */
final class LocateDesk {
  static final String MAP =
      String.join(
          "\n",
          Maps.box("code", "101", 113, 114, 34, 35),
          Maps.box("code", "102.0", 114, 115, 34, 35),
          Maps.box("code", "201", 114.5, 115, 34, 35));

  private final Path folder;
  private Path grids;

  LocateDesk(Path folder) {
    this.folder = folder;
    this.grids = folder.resolve("map.geojson");
  }

  Path grids() {
    return grids;
  }

  void map(String text) throws IOException {
    Files.writeString(grids, text);
  }

  void mapAt(Path file) {
    grids = file;
  }

  /** Looks up the points of a text whose columns are called x and y. */
  Run locate(String csv, Object... more) throws IOException {
    return locate(Files.writeString(folder.resolve("points.csv"), csv), "x", "y", more);
  }

  Run locate(Path points, String lon, String lat, Object... more) {
    List<Object> args =
        new ArrayList<>(
            List.of(
                "locate",
                "--grids",
                grids,
                "--code",
                "code",
                "--points",
                points,
                "--lon",
                lon,
                "--lat",
                lat));
    args.addAll(List.of(more));
    return Run.of(args.toArray());
  }
}
