package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What can be wrong with one territory alone. */
final class Single {
  private static final double ANTIMERIDIAN = 180;

  private final Lands lands;
  private final Tolerances tolerances;

  Single(Lands lands, Tolerances tolerances) {
    this.lands = lands;
    this.tolerances = tolerances;
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < lands.size(); i++) {
      Territory territory = lands.territory(i);
      if (territory.positions() == 0) {
        findings.add(missing(i));
      } else {
        if (!territory.isValid()) {
          findings.add(invalid(i, territory));
        }
        if (!territory.isValid() || territory.polygons().size() > 1) {
          disconnected(i).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Finding missing(int number) {
    return new Finding(FindingKind.MISSING, lands.codes(List.of(number)), 0, false, Figure.none());
  }

  private Finding invalid(int number, Territory territory) {
    return new Finding(
        FindingKind.INVALID,
        lands.codes(List.of(number)),
        EarthArea.squareMetres(lands.land(number)),
        false,
        Figure.of(fault(territory)));
  }

  /** Returns the first ring that is none, else the place where JTS sees the fault. */
  private static Geometry fault(Territory territory) {
    for (Polygon polygon : territory.polygons()) {
      for (Ring ring : polygon.rings()) {
        if (!ring.isProper() && ring.size() > 0) {
          Coordinate[] positions = Shapes.positions(ring);
          return positions.length == 1
              ? Shapes.FACTORY.createPoint(positions[0])
              : Shapes.FACTORY.createLineString(positions);
        }
      }
    }
    if (territory.polygons().stream().anyMatch(each -> !isDrawable(each))) {
      return Shapes.FACTORY.createGeometryCollection();
    }
    TopologyValidationError error = new IsValidOp(Shapes.asStored(territory)).getValidationError();
    return error == null
        ? Shapes.FACTORY.createGeometryCollection()
        : Shapes.FACTORY.createPoint(error.getCoordinate());
  }

  private static boolean isDrawable(Polygon polygon) {
    return !polygon.rings().isEmpty() && polygon.rings().stream().allMatch(Ring::isProper);
  }

  private Optional<Finding> disconnected(int number) {
    List<org.locationtech.jts.geom.Polygon> parts =
        new ArrayList<>(Shapes.parts(lands.land(number)));
    joinAcrossTheAntimeridian(parts);
    if (parts.size() < 2) {
      return Optional.empty();
    }
    parts.sort(Comparator.<Geometry>comparingDouble(EarthArea::squareMetres).reversed());
    Geometry smaller = Overlay.collected(parts.subList(1, parts.size()));
    double size = EarthArea.squareMetres(smaller);
    return Optional.of(
        new Finding(
            FindingKind.DISCONNECTED,
            lands.codes(List.of(number)),
            size,
            size < tolerances.noiseSquareMetres(),
            Figure.of(smaller)));
  }

  /** Maps are cut there: what touches it from both sides is one piece, and stands for it once. */
  private static void joinAcrossTheAntimeridian(List<org.locationtech.jts.geom.Polygon> parts) {
    boolean west = parts.stream().anyMatch(Single::touchesWest);
    boolean east = parts.stream().anyMatch(Single::touchesEast);
    if (west && east) {
      parts.removeIf(Single::touchesWest);
    }
  }

  private static boolean touchesWest(Geometry part) {
    Envelope box = part.getEnvelopeInternal();
    return box.getMinX() == -ANTIMERIDIAN;
  }

  private static boolean touchesEast(Geometry part) {
    Envelope box = part.getEnvelopeInternal();
    return box.getMaxX() == ANTIMERIDIAN;
  }
}
