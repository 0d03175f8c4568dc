package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.coverage.Tolerances;
import io.gridgov.geo.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;

/**
 * The connected pieces of each grid after a redrawing. A piece is kept if it was a piece before, of
 * whichever grid.
 */
final class Pieces {
  private final Faces faces;
  private final @Nullable GridCode[] codes;
  private final SortedMap<GridCode, List<Piece>> byCode = new TreeMap<>();

  /** One piece: its outline, whether it was one before, and whether its grid had land in it. */
  private record Piece(Polygon land, boolean kept, boolean rooted) {}

  Pieces(Faces faces, @Nullable GridCode[] codes) {
    this.faces = faces;
    this.codes = codes.clone();
    Groups before = faces.pieces(faces.owners());
    Map<Integer, Integer> sizes = new TreeMap<>();
    members(before).forEach((leader, members) -> sizes.put(leader, members.size()));
    members(faces.pieces(codes))
        .forEach(
            (leader, members) -> {
              int old = before.of(leader);
              boolean kept =
                  members.size() == sizes.getOrDefault(old, 0)
                      && members.stream().allMatch(face -> before.of(face) == old);
              add(leader, members, kept);
            });
  }

  private Map<Integer, List<Integer>> members(Groups groups) {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int face = 0; face < codes.length; face++) {
      if (codes[face] != null) {
        members.computeIfAbsent(groups.of(face), leader -> new ArrayList<>()).add(face);
      }
    }
    return members;
  }

  private void add(int leader, List<Integer> members, boolean kept) {
    GridCode code = codes[leader];
    if (code != null) {
      boolean rooted =
          members.stream().anyMatch(face -> faces.owner(face).filter(code::equals).isPresent());
      byCode
          .computeIfAbsent(code, each -> new ArrayList<>())
          .add(new Piece(faces.together(members), kept, rooted));
    }
  }

  /** Returns the outlines of each grid's pieces. */
  SortedMap<GridCode, List<Polygon>> lands() {
    SortedMap<GridCode, List<Polygon>> lands = new TreeMap<>();
    byCode.forEach((code, pieces) -> lands.put(code, pieces.stream().map(Piece::land).toList()));
    return lands;
  }

  /** Adds a fault for each grid that would get new pieces apart from its land. */
  void checkTogether(Problems problems) {
    byCode.forEach(
        (code, pieces) -> {
          boolean stood = pieces.stream().anyMatch(Piece::rooted);
          long fresh = pieces.stream().filter(piece -> !piece.kept).count();
          boolean loose = stood && pieces.stream().anyMatch(piece -> !piece.rooted);
          if (fresh > 1 || loose) {
            problems.add(Faults.severalPieces(code));
          }
        });
  }

  /** Adds a fault for each new piece that is too narrow to be meant. */
  void checkWidths(Problems problems) {
    Tolerances tolerances = Tolerances.DEFAULT;
    byCode.forEach(
        (code, pieces) -> {
          for (Piece piece : pieces) {
            var polygons = Shapes.polygons(piece.land);
            if (!piece.kept
                && (EarthArea.squareMetres(polygons) < tolerances.noiseSquareMetres()
                    || EarthArea.widthMetres(polygons.get(0)) < tolerances.sliverMetres())) {
              problems.add(Faults.sliver(code, piece.land.getInteriorPoint().getCoordinate()));
            }
          }
        });
  }
}
