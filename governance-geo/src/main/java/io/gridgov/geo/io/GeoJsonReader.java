package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import io.gridgov.core.problem.Spot;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Territory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;

/** One reading of one GeoJSON file, token by token. For one thread. */
final class GeoJsonReader {
  private final String file;
  private final String codeProperty;
  private final Problems problems;
  private final List<Sourced<Territory>> territories = new ArrayList<>();
  private final Map<GridCode, Spot> codes = new HashMap<>();
  private boolean complete;

  GeoJsonReader(String file, String codeProperty, Problems problems) {
    this.file = file;
    this.codeProperty = codeProperty;
    this.problems = problems;
  }

  /** The usable territories, in file order. */
  List<Sourced<Territory>> territories() {
    return territories;
  }

  /** Every code that the file names, also that of an unusable feature, and where first. */
  Map<GridCode, Spot> codes() {
    return codes;
  }

  /** Tells whether the file was read to its end. */
  boolean isComplete() {
    return complete;
  }

  void read(InputStream in) {
    try {
      JsonInput input = JsonInput.open(in);
      JsonParser parser = input.parser();
      try {
        new FeatureReader(parser, this::spot, codeProperty, problems, this::accept).run(file);
        complete = true;
      } catch (IOException e) {
        problems.add(fault(e, parser, input));
      }
    } catch (IOException e) {
      problems.add(faultOfBytes(e, Spot.of(file)));
    }
    SwapCheck.report(territories, problems);
  }

  private Problem fault(IOException e, JsonParser parser, JsonInput input) {
    Spot spot = spot(parser.currentLocation());
    if (problems.size() > FeatureReader.MAX_FAULTS) {
      return GeoJsonFaults.tooManyFaults(spot);
    }
    if (e instanceof StreamConstraintsException) {
      return parser.getParsingContext().getNestingDepth() > JsonInput.MAX_DEPTH
          ? GeoJsonFaults.tooDeep(spot)
          : GeoJsonFaults.tooLarge(spot);
    }
    if (e instanceof JsonProcessingException) {
      return input.hasEnded() && !parser.getParsingContext().inRoot()
          ? GeoJsonFaults.truncated(spot)
          : GeoJsonFaults.badJson(spot);
    }
    return faultOfBytes(e, spot);
  }

  private static Problem faultOfBytes(IOException e, Spot spot) {
    if (e instanceof EOFException) {
      return GeoJsonFaults.truncated(spot);
    }
    if (e instanceof ZipException) {
      return GeoJsonFaults.badGzip(spot);
    }
    return e instanceof CharacterCodingException
        ? GeoJsonFaults.wrongEncoding(spot)
        : GeoJsonFaults.unreadable(spot);
  }

  private Spot spot(JsonLocation at) {
    return Spot.of(file, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0));
  }

  private void accept(FeatureDraft draft) {
    if (draft.codeFault != null) {
      problems.add(draft.codeFault);
    } else if (draft.code.isEmpty()) {
      problems.add(GeoJsonFaults.missingCode(draft.spot, codeProperty));
    }
    Optional<List<Polygon>> polygons = draft.badPosition ? Optional.empty() : polygons(draft);
    draft.code.ifPresent(code -> keep(draft.spot, code, polygons));
  }

  private Optional<List<Polygon>> polygons(FeatureDraft draft) {
    boolean area =
        draft.geometryType.equals("Polygon") || draft.geometryType.equals("MultiPolygon");
    if (draft.isUnlocated) {
      problems.add(GeoJsonFaults.unlocated(draft.spot));
      return Optional.of(List.of());
    }
    if (!draft.hasGeometry) {
      problems.add(GeoJsonFaults.noGeometry(draft.spot));
    } else if (!area) {
      problems.add(GeoJsonFaults.unsupportedGeometry(draft.spot));
    } else {
      Optional<List<Polygon>> polygons = draft.polygons();
      if (polygons.isEmpty()) {
        problems.add(GeoJsonFaults.badCoordinates(draft.coordinatesSpot));
      }
      return polygons;
    }
    return Optional.empty();
  }

  private void keep(Spot spot, GridCode code, Optional<List<Polygon>> polygons) {
    Spot first = codes.putIfAbsent(code, spot);
    if (first != null) {
      problems.add(GeoJsonFaults.duplicateCode(spot, code.value(), first));
    } else if (polygons.isPresent()) {
      Territory territory = Territory.of(code, polygons.get());
      territories.add(Sourced.of(territory, spot));
      if (!territory.isValid() && !polygons.get().isEmpty()) {
        problems.add(GeoJsonFaults.invalidPolygon(spot, code.value()));
      }
    }
  }
}
