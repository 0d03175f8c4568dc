package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Walks over the tokens of a GeoJSON file and hands over each feature when it has ended. */
final class FeatureReader {
  /** Whoever mends a file does not read more, and no memory holds what a hostile one can have. */
  static final int MAX_FAULTS = 100_000;

  private final JsonParser parser;
  private final CoordinateReader coordinates;
  private final Supplier<Spot> here;
  private final String codeProperty;
  private final Problems problems;
  private final Consumer<FeatureDraft> sink;
  private int objects;

  FeatureReader(
      JsonParser parser,
      Function<JsonLocation, Spot> spots,
      String codeProperty,
      Problems problems,
      Consumer<FeatureDraft> sink) {
    this.parser = parser;
    this.here = () -> spots.apply(parser.currentTokenLocation());
    this.coordinates = new CoordinateReader(parser, here);
    this.codeProperty = codeProperty;
    this.problems = problems;
    this.sink = sink;
  }

  /** Reads to the end. */
  void run(String file) throws IOException {
    boolean empty = true;
    while (parser.nextToken() != null) {
      empty = false;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readObject(true);
      } else {
        objects++;
        refuseOther();
      }
    }
    if (empty) {
      problems.add(GeoJsonFaults.emptyFile(Spot.of(file)));
    } else if (objects == 0) {
      problems.add(GeoJsonFaults.noFeatures(Spot.of(file)));
    }
  }

  /** Skips first: what cannot even be read to its end has that fault alone. */
  private void refuseOther() throws IOException {
    Spot spot = here.get();
    parser.skipChildren();
    problems.add(GeoJsonFaults.notGeoJson(spot));
    requireFewFaults();
  }

  private void requireFewFaults() throws IOException {
    if (problems.size() > MAX_FAULTS) {
      throw new StreamConstraintsException("too many faults");
    }
  }

  private void readObject(boolean top) throws IOException {
    FeatureDraft draft = new FeatureDraft(here.get());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      parser.nextToken();
      switch (member) {
        case "type" -> draft.type = text();
        case "features" -> readFeatures(draft, top);
        case "properties" -> readProperties(draft);
        case "geometry" -> readGeometry(draft);
        case "crs" -> readCrs();
        default -> parser.skipChildren();
      }
    }
    draft.badPosition = coordinates.report(problems);
    if (draft.type.equals("Feature")) {
      objects++;
      sink.accept(draft);
    } else if (!top || !draft.hasFeatures || !draft.type.equals("FeatureCollection")) {
      objects++;
      problems.add(GeoJsonFaults.notGeoJson(draft.spot));
    }
    requireFewFaults();
  }

  /** Returns the text at hand, or nothing if the value is no text; then it is skipped. */
  private String text() throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    parser.skipChildren();
    return "";
  }

  private void readFeatures(FeatureDraft draft, boolean top) throws IOException {
    if (!top || parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    draft.hasFeatures = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        readObject(false);
      } else {
        objects++;
        refuseOther();
      }
    }
  }

  private void readProperties(FeatureDraft draft) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      boolean wanted = parser.currentName().equals(codeProperty);
      if (parser.nextToken() != JsonToken.VALUE_NULL && wanted) {
        draft.code = CodeText.read(parser);
        draft.codeFault =
            draft.code.isPresent() ? null : GeoJsonFaults.badCode(here.get(), codeProperty);
      }
      parser.skipChildren();
    }
  }

  private void readGeometry(FeatureDraft draft) throws IOException {
    draft.isUnlocated = parser.currentToken() == JsonToken.VALUE_NULL;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    draft.hasGeometry = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = parser.currentName();
      JsonToken value = parser.nextToken();
      if (member.equals("type")) {
        draft.geometryType = text();
      } else if (member.equals("coordinates") && value == JsonToken.START_ARRAY) {
        draft.coordinatesSpot = here.get();
        draft.coordinates = coordinates.read();
      } else {
        parser.skipChildren();
      }
    }
  }

  private void readCrs() throws IOException {
    Spot spot = here.get();
    int depth = parser.currentToken().isStructStart() ? 1 : 0;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING
          && "name".equals(parser.currentName())
          && !parser.getText().matches("(?i).*(CRS84|EPSG:.*(4326|4490))")) {
        problems.add(GeoJsonFaults.otherCrs(spot));
        requireFewFaults();
      }
    }
  }
}
