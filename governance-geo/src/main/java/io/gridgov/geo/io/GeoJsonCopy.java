package io.gridgov.geo.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** One copying of one GeoJSON file, feature by feature. For one thread. */
final class GeoJsonCopy {
  private static final ObjectMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private final JsonParser parser;
  private final JsonGenerator out;
  private final String codeProperty;
  private final TerritoryMap redrawn;
  private final GeoJsonWriter writer;

  private GeoJsonCopy(
      JsonParser parser, JsonGenerator out, String codeProperty, TerritoryMap redrawn) {
    this.parser = parser;
    this.out = out;
    this.codeProperty = codeProperty;
    this.redrawn = redrawn;
    this.writer = GeoJsonWriter.exact(codeProperty);
  }

  static void copy(InputStream in, String codeProperty, TerritoryMap redrawn, Writer to)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonParser parser = JsonInput.open(in).parser();
        JsonGenerator out = factory.createGenerator(to)) {
      parser.setCodec(EXACT);
      out.setCodec(EXACT);
      out.setPrettyPrinter(new MinimalPrettyPrinter(""));
      GeoJsonCopy copy = new GeoJsonCopy(parser, out, codeProperty, redrawn);
      while (parser.nextToken() != null) {
        copy.object();
      }
    }
  }

  /** What an object is shows late: its members are kept until its features begin, or it ends. */
  private void object() throws IOException {
    ObjectNode members = EXACT.createObjectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
        collection(members);
        return;
      }
      members.set(name, parser.readValueAsTree());
    }
    feature(members);
    out.writeRaw('\n');
  }

  private void collection(ObjectNode before) throws IOException {
    out.writeStartObject();
    if (isRedrawn()) {
      before.remove("bbox");
    }
    for (var member : before.properties()) {
      out.writeFieldName(member.getKey());
      out.writeTree(member.getValue());
    }
    out.writeArrayFieldStart("features");
    String separator = "\n";
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      out.writeRaw(separator);
      feature(parser.readValueAsTree());
      separator = ",\n";
    }
    out.writeRaw('\n');
    out.writeEndArray();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      trailing();
    }
    out.writeEndObject();
    out.writeRaw('\n');
  }

  private void trailing() throws IOException {
    if (parser.currentName().equals("bbox") && isRedrawn()) {
      parser.nextToken();
      parser.skipChildren();
    } else {
      out.copyCurrentStructure(parser);
    }
  }

  private boolean isRedrawn() {
    return !redrawn.territories().isEmpty();
  }

  private void feature(JsonNode feature) throws IOException {
    Optional<Territory> territory = code(feature).flatMap(redrawn::find);
    if (territory.isPresent() && feature instanceof ObjectNode object) {
      object.set("geometry", geometry(territory.get()));
      object.remove("bbox");
    }
    out.writeRaw(EXACT.writeValueAsString(feature));
  }

  private Optional<GridCode> code(JsonNode feature) throws IOException {
    try (JsonParser value = feature.path("properties").path(codeProperty).traverse()) {
      return value.nextToken() == null ? Optional.empty() : CodeText.read(value);
    }
  }

  private JsonNode geometry(Territory territory) throws IOException {
    TerritoryMap alone = TerritoryMap.of(redrawn.datum(), List.of(territory));
    return EXACT.readTree(writer.newlineDelimited().toBytes(alone)).path("geometry");
  }
}
