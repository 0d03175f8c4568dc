package io.gridgov.core.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gridgov.core.grid.Level;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.core.unit.UnitId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the texts of a draft's files. */
final class DraftText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DraftText() {}

  static String list(ListFile list, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (SheetWriter writer = SheetWriter.to(out)) {
      writer.row(list.names());
      rows.forEach(writer::row);
    }
    return out.toString();
  }

  static String city(CityHead head) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      city(head, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.append('\n').toString();
  }

  private static void city(CityHead head, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("v", 1);
    json.writeStringField("id", head.id().value());
    json.writeStringField("name", head.name());
    json.writeStringField("zone", head.zone().getId());
    json.writeStringField("datum", head.datum().name());
    json.writeArrayFieldStart("levels");
    for (Level level : head.levels().levels()) {
      level(level, json);
    }
    json.writeEndArray();
    json.writeStringField("effective", head.effective().toString());
    if (head.previous().isPresent()) {
      json.writeStringField("previous", head.previous().get());
    }
    json.writeArrayFieldStart("recusalUnits");
    for (UnitId unit : head.recusalUnits()) {
      json.writeString(unit.value());
    }
    json.writeEndArray();
    if (head.calendar().isPresent()) {
      json.writeStringField("calendar", head.calendar().get());
    }
    json.writeNumberField("locatingThreshold", head.locatingThreshold());
    json.writeEndObject();
  }

  private static void level(Level level, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", level.name());
    json.writeBooleanField("territorial", level.territorial());
    json.writeBooleanField("may_skip", level.maySkip());
    json.writeEndObject();
  }
}
