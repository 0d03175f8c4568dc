package io.gridgov.core.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a small JSON text into parts that know their line and column. */
final class JsonText {
  private static final int MOST_DEPTH = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH + 2).build())
          .build();

  private final String file;
  private final String text;
  private final JsonParser parser;
  private final Problems problems;

  private JsonText(String file, String text, JsonParser parser, Problems problems) {
    this.file = file;
    this.text = text;
    this.parser = parser;
    this.problems = problems;
  }

  static Outcome<JsonPart> read(String file, String text) {
    Problems problems = new Problems();
    try (JsonParser parser = FACTORY.createParser(text)) {
      JsonText reading = new JsonText(file, text, parser, problems);
      @Nullable JsonPart part = reading.whole();
      if (part != null) {
        return Outcome.from(problems, () -> part);
      }
    } catch (IOException failed) {
      problems.add(PackFault.JSON_SYNTAX.at(Spot.of(file), failed.getClass().getSimpleName()));
    }
    return Outcome.failed(problems.sorted());
  }

  private @Nullable JsonPart whole() throws IOException {
    try {
      JsonToken first = parser.nextToken();
      if (first == null) {
        problems.add(PackFault.JSON_SYNTAX.at(Spot.of(file), "empty"));
        return null;
      }
      JsonPart part = part(first, 0);
      if (part != null && parser.nextToken() != null) {
        problems.add(PackFault.JSON_SYNTAX.at(spot(), "text after the end"));
      }
      return part;
    } catch (StreamConstraintsException tooDeep) {
      problems.add(PackFault.TOO_DEEP.at(spot(), MOST_DEPTH));
    } catch (JsonParseException malformed) {
      long offset = malformed.getLocation() == null ? 0 : malformed.getLocation().getCharOffset();
      problems.add(PackFault.JSON_SYNTAX.at(spotAt(offset), summary(malformed)));
    }
    return null;
  }

  private @Nullable JsonPart part(@Nullable JsonToken token, int depth) throws IOException {
    Spot spot = spot();
    if (token == null || depth > MOST_DEPTH) {
      problems.add(PackFault.TOO_DEEP.at(spot, MOST_DEPTH));
      return null;
    }
    return switch (token) {
      case START_OBJECT -> members(spot, depth);
      case START_ARRAY -> items(spot, depth);
      case VALUE_STRING -> new JsonPart.Str(parser.getText(), spot);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonPart.Num(parser.getText(), spot);
      case VALUE_TRUE, VALUE_FALSE -> new JsonPart.Flag(token == JsonToken.VALUE_TRUE, spot);
      default -> new JsonPart.Nothing(spot);
    };
  }

  private @Nullable JsonPart members(Spot spot, int depth) throws IOException {
    LinkedHashMap<String, JsonPart> parts = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Spot at = spot();
      String key = parser.currentName();
      JsonPart value = part(parser.nextToken(), depth + 1);
      if (value == null) {
        return null;
      }
      if (parts.putIfAbsent(key, value) != null) {
        problems.add(PackFault.DUPLICATE_KEY.at(at, key));
      }
    }
    return new JsonPart.Members(parts, spot);
  }

  private @Nullable JsonPart items(Spot spot, int depth) throws IOException {
    List<JsonPart> parts = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      JsonPart value = part(token, depth + 1);
      if (value == null) {
        return null;
      }
      parts.add(value);
    }
    return new JsonPart.Items(parts, spot);
  }

  private Spot spot() {
    return spotAt(parser.currentTokenLocation().getCharOffset());
  }

  /** Jackson counts columns in UTF-16 units; a spot counts code points. */
  private Spot spotAt(long offset) {
    int at = (int) Math.max(0, Math.min(offset, text.length()));
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return Spot.of(file, line, text.codePointCount(start, at) + 1);
  }

  private static String summary(JsonParseException malformed) {
    String message = malformed.getOriginalMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** A part on one line, without its places. */
  static String compact(JsonPart part) {
    if (part instanceof JsonPart.Members members) {
      return members.parts().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + compact(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (part instanceof JsonPart.Items items) {
      return items.parts().stream()
          .map(JsonText::compact)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (part instanceof JsonPart.Str text) {
      return text.text();
    }
    if (part instanceof JsonPart.Num number) {
      return number.text();
    }
    return part instanceof JsonPart.Flag flag ? Boolean.toString(flag.value()) : "null";
  }
}
