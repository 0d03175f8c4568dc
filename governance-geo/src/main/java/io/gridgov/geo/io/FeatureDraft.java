package io.gridgov.geo.io;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been read of one object: its members come in any order. Mutable, for one reading. */
final class FeatureDraft {
  final Spot spot;
  String type = "";
  boolean hasFeatures;
  boolean badPosition;
  Optional<GridCode> code = Optional.empty();
  @Nullable Problem codeFault;
  boolean hasGeometry;

  /** The geometry is null, which is how a file says that something has no place (RFC 7946, 3.2). */
  boolean isUnlocated;

  String geometryType = "";
  Spot coordinatesSpot;
  CoordinateReader.@Nullable Node coordinates;

  FeatureDraft(Spot spot) {
    this.spot = spot;
    this.coordinatesSpot = spot;
  }

  /** Reads the coordinates as the geometry's type says; empty if they have another form. */
  Optional<List<Polygon>> polygons() {
    if (!(coordinates instanceof CoordinateReader.Branch branch)) {
      return Optional.empty();
    }
    if (geometryType.equals("Polygon")) {
      return polygon(branch).map(List::of);
    }
    List<Polygon> polygons = new ArrayList<>();
    for (CoordinateReader.Node node : branch.nodes()) {
      Optional<Polygon> polygon = polygon(node);
      if (polygon.isEmpty()) {
        return Optional.empty();
      }
      polygons.add(polygon.get());
    }
    return Optional.of(polygons);
  }

  private static Optional<Polygon> polygon(CoordinateReader.Node node) {
    if (!(node instanceof CoordinateReader.Branch branch)) {
      return Optional.empty();
    }
    List<Ring> rings = new ArrayList<>();
    for (CoordinateReader.Node child : branch.nodes()) {
      if (child instanceof CoordinateReader.Line line) {
        rings.add(line.ring());
      } else if (child instanceof CoordinateReader.Branch empty && empty.nodes().isEmpty()) {
        rings.add(Ring.ofDegrees());
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Polygon(rings));
  }
}
