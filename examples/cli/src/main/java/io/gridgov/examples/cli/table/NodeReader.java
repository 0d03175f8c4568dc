package io.gridgov.examples.cli.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON object, every value with its place. */
final class NodeReader {
  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final Spot start;
  private final String text;
  private final Problems problems = new Problems();

  /** A text that stands in a file from a place on. */
  NodeReader(Spot start, String text) {
    this.start = start;
    this.text = text;
  }

  Outcome<Node.Obj> read() {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<Node.Obj> read(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        problems.add(FactFault.noObject(start));
        return Outcome.failed(problems.sorted());
      }
      Node.Obj object = object(parser);
      if (parser.nextToken() != null) {
        problems.add(FactFault.badJson(at(parser.currentTokenLocation())));
      }
      return Outcome.from(problems, () -> object);
    } catch (StreamConstraintsException e) {
      problems.add(FactFault.tooDeep(at(parser.currentLocation())));
      return Outcome.failed(problems.sorted());
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      problems.add(FactFault.badJson(where == null ? start : at(where)));
      return Outcome.failed(problems.sorted());
    }
  }

  private Node.Obj object(JsonParser parser) throws IOException {
    Spot spot = at(parser.currentTokenLocation());
    Map<String, Node> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Spot keySpot = at(parser.currentTokenLocation());
      parser.nextToken();
      if (members.put(key, value(parser)) != null) {
        problems.error(
            "duplicate-key",
            keySpot,
            Text.of("'%s' stands twice in one object", "同一对象中“%s”出现两次", key),
            Text.of("keep one of the two", "只保留其中一个"));
      }
    }
    return new Node.Obj(spot, members);
  }

  private Node value(JsonParser parser) throws IOException {
    Spot spot = at(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case VALUE_STRING -> new Node.Str(spot, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(spot, parser.getText());
      case VALUE_TRUE -> new Node.Bool(spot, true);
      case VALUE_FALSE -> new Node.Bool(spot, false);
      case VALUE_NULL -> new Node.Nil(spot);
      default -> {
        parser.skipChildren();
        yield new Node.Other(spot);
      }
    };
  }

  private static Node number(Spot spot, String digits) {
    try {
      return new Node.Num(spot, new BigDecimal(digits));
    } catch (NumberFormatException tooLong) {
      return new Node.Other(spot);
    }
  }

  private Spot at(JsonLocation location) {
    int offset = (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
    List<String> before = text.substring(0, offset).lines().toList();
    boolean freshLine = offset == 0 || text.charAt(offset - 1) == '\n';
    int lines = freshLine ? before.size() : before.size() - 1;
    String last = freshLine ? "" : before.get(before.size() - 1);
    int column = last.codePointCount(0, last.length());
    return Spot.of(start.file(), start.line() + lines, column + 1);
  }
}
