package io.gridgov.workflow.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the located tree; Jackson does the reading. */
final class JsonReader {
  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final String file;
  private final String text;
  private final int[] lineStarts;
  private final Problems problems = new Problems();

  JsonReader(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStartsOf(text);
  }

  Outcome<Json> read() {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Json> read(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        return Outcome.failed(List.of(badJson(Spot.of(file))));
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        problems.add(badJson(here(parser)));
      }
      return Outcome.from(problems, () -> value);
    } catch (StreamConstraintsException e) {
      problems.add(tooLarge(at(parser.currentLocation())));
    } catch (JsonProcessingException e) {
      problems.add(badJson(at(e.getLocation())));
    }
    return Outcome.failed(problems.sorted());
  }

  private Json value(JsonParser parser) throws IOException {
    Spot spot = here(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, spot);
      case START_ARRAY -> array(parser, spot);
      case VALUE_STRING -> new Json.Str(spot, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(spot, parser.getDecimalValue());
      case VALUE_TRUE -> new Json.Bool(spot, true);
      case VALUE_FALSE -> new Json.Bool(spot, false);
      default -> new Json.Nil(spot);
    };
  }

  private Json object(JsonParser parser, Spot spot) throws IOException {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Spot keySpot = here(parser);
      parser.nextToken();
      if (members.put(key, new Json.Member(keySpot, value(parser))) != null) {
        problems.error(
            "duplicate-key",
            keySpot,
            Text.of("key '%s' stands twice in one object", "同一对象中键“%s”出现两次", key),
            Text.of("keep one of the two", "只保留其中一个"));
      }
    }
    return new Json.Obj(spot, Collections.unmodifiableMap(members));
  }

  private Json array(JsonParser parser, Spot spot) throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Arr(spot, List.copyOf(items));
  }

  private Spot here(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  private Spot at(JsonLocation location) {
    int offset = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return Spot.of(file, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
  }

  private static int[] lineStartsOf(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      boolean crLf = text.startsWith("\r\n", i);
      if (!crLf && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Problem badJson(Spot spot) {
    return Problem.error(
        "bad-json",
        spot,
        Text.of("the text is not valid JSON from here on", "从此处起不是有效的 JSON"),
        Text.of("check brackets, commas and quotes before this place", "请检查此处之前的括号、逗号和引号"));
  }

  private static Problem tooLarge(Spot spot) {
    return Problem.error(
        "too-deep",
        spot,
        Text.of(
            "the JSON is nested deeper than %s levels, or a value in it is too long",
            "JSON 嵌套超过 %s 层，或其中的值过长", DEEPEST),
        Text.of("write the file in its documented format", "请按说明文档的格式书写该文件"));
  }
}
