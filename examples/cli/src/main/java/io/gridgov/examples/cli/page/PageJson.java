package io.gridgov.examples.cli.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script reads: names, published figures, the map's lines. JSON that is safe inside
 * a {@code <script>} element.
 *
 * <p>Words are {@code [en, zh]}, or one string if both are equal. A figure is a number (per cent
 * for rates), {@code [1, n]} above n per cent, {@code [-1, n]} below, {@code "s"} too small, {@code
 * "w"} withheld, or {@code null}.
 */
final class PageJson {

  private final JsonGenerator json;

  private PageJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns the page's data. */
  static String of(PageData data, Release release, Wording wording) {
    StringWriter out = new StringWriter();
    JsonFactory factory = JsonFactory.builder().build();
    factory.setCharacterEscapes(new ScriptEscapes());
    try (JsonGenerator json = factory.createGenerator(out)) {
      new PageJson(json).page(data, release, wording);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private void page(PageData data, Release release, Wording wording) throws IOException {
    json.writeStartObject();
    words("title", data.title());
    wording(wording.all());
    json.writeArrayFieldStart("levels");
    for (Level level : data.levels()) {
      words(level.name());
    }
    json.writeEndArray();
    measures(data.measures());
    map(MapSheet.of(data), data, release);
    json.writeArrayFieldStart("channels");
    for (Words channel : release.channels()) {
      words(channel);
    }
    json.writeEndArray();
    table("hours", release.hours());
    units(data.units(), release);
    json.writeEndObject();
  }

  private void wording(Map<String, Words> texts) throws IOException {
    json.writeObjectFieldStart("words");
    for (Map.Entry<String, Words> text : texts.entrySet()) {
      words(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }

  private void measures(List<Measure> measures) throws IOException {
    json.writeArrayFieldStart("measures");
    for (Measure measure : measures) {
      json.writeStartObject();
      words("name", measure.name());
      if (measure.denominator() != null) {
        words("of", measure.denominator());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void map(MapSheet sheet, PageData data, Release release) throws IOException {
    json.writeObjectFieldStart("map");
    json.writeNumberField("west", sheet.lattice().west());
    json.writeNumberField("south", sheet.lattice().south());
    json.writeNumberField("step", sheet.lattice().step());
    json.writeArrayFieldStart("regions");
    for (int i = 0; i < data.regions().size(); i++) {
      Region region = data.regions().get(i);
      json.writeStartObject();
      json.writeStringField("code", region.code());
      words("name", region.name());
      json.writeNumberField("level", sheet.levels().get(i));
      json.writeNumberField("parent", sheet.parents().get(i));
      row("values", release.regions().get(i));
      shape(sheet.shapes().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void shape(List<List<int[]>> polygons) throws IOException {
    json.writeArrayFieldStart("shape");
    for (List<int[]> rings : polygons) {
      json.writeStartArray();
      for (int[] ring : rings) {
        json.writeArray(ring, 0, ring.length);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void units(List<UnitFigures> units, Release release) throws IOException {
    json.writeArrayFieldStart("units");
    for (UnitFigures unit : units) {
      words(unit.name());
    }
    json.writeEndArray();
    row("onTime", release.onTime());
    row("timed", release.timed());
    row("returned", release.returned());
  }

  private void table(String name, List<List<Published>> rows) throws IOException {
    json.writeArrayFieldStart(name);
    for (List<Published> row : rows) {
      row(null, row);
    }
    json.writeEndArray();
  }

  private void row(@Nullable String name, List<Published> row) throws IOException {
    if (name != null) {
      json.writeFieldName(name);
    }
    json.writeStartArray();
    for (Published value : row) {
      value(value);
    }
    json.writeEndArray();
  }

  private void value(Published value) throws IOException {
    if (value instanceof Published.Exact exact) {
      json.writeNumber(exact.count());
    } else if (value instanceof Published.Share share) {
      json.writeNumber(share.tenths() / 10.0);
    } else if (value instanceof Published.Above above) {
      json.writeArray(new long[] {1, above.percent()}, 0, 2);
    } else if (value instanceof Published.Below below) {
      json.writeArray(new long[] {-1, below.percent()}, 0, 2);
    } else if (value instanceof Published.Hidden hidden && !hidden.mark().isEmpty()) {
      json.writeString(hidden.mark());
    } else {
      json.writeNull();
    }
  }

  private void words(String name, Words words) throws IOException {
    json.writeFieldName(name);
    words(words);
  }

  private void words(Words words) throws IOException {
    if (words.en().equals(words.zh())) {
      json.writeString(words.en());
    } else {
      json.writeArray(new String[] {words.en(), words.zh()}, 0, 2);
    }
  }

  /** Escapes what could end a script element or a line of script. */
  private static final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
      codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
      codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int ch) {
      return ch == 0x2028 || ch == 0x2029
          ? new SerializedString(String.format("\\u%04x", ch))
          : null;
    }
  }
}
