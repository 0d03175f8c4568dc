package io.gridgov.geo.redraw;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import io.gridgov.geo.coverage.EarthArea;
import io.gridgov.geo.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What became of each grid that lost land, in shares of area. */
final class Descent {
  private Descent() {}

  static List<Handover> of(Faces faces, @Nullable GridCode[] codes, Change.Kind kind) {
    SortedMap<GridCode, SortedMap<GridCode, Double>> areas = new TreeMap<>();
    for (int face = 0; face < codes.length; face++) {
      GridCode code = codes[face];
      Optional<GridCode> owner = faces.owner(face);
      if (code != null && owner.isPresent()) {
        areas
            .computeIfAbsent(owner.get(), from -> new TreeMap<>())
            .merge(code, EarthArea.squareMetres(Shapes.polygons(faces.face(face))), Double::sum);
      }
    }
    List<Handover> handovers = new ArrayList<>();
    areas.forEach((from, parts) -> add(kind, from, parts, handovers));
    return handovers;
  }

  private static void add(
      Change.Kind kind,
      GridCode from,
      SortedMap<GridCode, Double> parts,
      List<Handover> handovers) {
    boolean stays = parts.size() == 1 && parts.containsKey(from);
    if (!stays || kind == Change.Kind.MERGE) {
      for (Map.Entry<GridCode, Share> each : Shares.of(parts).entrySet()) {
        handovers.add(new Handover(kind, Optional.of(from), each.getKey(), each.getValue()));
      }
    }
  }
}
