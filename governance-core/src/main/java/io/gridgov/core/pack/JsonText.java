package io.gridgov.core.pack;

import io.gridgov.core.internal.json.Json;
import java.util.stream.Collectors;

/** JSON on one line, without its places, for people who compare two packs. */
final class JsonText {
  private JsonText() {}

  static String compact(Json json) {
    if (json instanceof Json.Obj object) {
      return object.members().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + compact(entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (json instanceof Json.Arr array) {
      return array.items().stream()
          .map(JsonText::compact)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (json instanceof Json.Str text) {
      return text.text();
    }
    if (json instanceof Json.Num number) {
      return number.value().toString();
    }
    return json instanceof Json.Bool flag ? Boolean.toString(flag.value()) : "null";
  }
}
