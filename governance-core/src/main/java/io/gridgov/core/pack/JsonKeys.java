package io.gridgov.core.pack;

import io.gridgov.core.problem.Problems;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Takes the values of an object by key; what is missing or wrong is a fault at its place. */
final class JsonKeys {
  private final JsonPart.Members object;
  private final Problems problems;

  JsonKeys(JsonPart.Members object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  void warnOfOthers(Collection<String> known) {
    object
        .parts()
        .forEach(
            (key, part) -> {
              if (!known.contains(key)) {
                problems.add(PackFault.UNKNOWN_KEY.at(part.spot(), key));
              }
            });
  }

  Optional<JsonPart> need(String key) {
    Optional<JsonPart> part = Optional.ofNullable(object.parts().get(key));
    if (part.isEmpty()) {
      problems.add(PackFault.MISSING_KEY.at(object.spot(), key));
    }
    return part;
  }

  Optional<JsonPart> find(String key) {
    return Optional.ofNullable(object.parts().get(key))
        .filter(part -> !(part instanceof JsonPart.Nothing));
  }

  <T> Optional<T> required(String key, String en, String zh, Function<String, T> parse) {
    return need(key).flatMap(part -> value(key, part, en, zh, parse));
  }

  <T> Optional<T> optional(String key, String en, String zh, Function<String, T> parse) {
    return find(key).flatMap(part -> value(key, part, en, zh, parse));
  }

  <T> Optional<T> value(
      String key, JsonPart part, String en, String zh, Function<String, T> parse) {
    if (!(part instanceof JsonPart.Str text)) {
      problems.add(PackFault.WRONG_TYPE.at(part.spot(), key, en, zh));
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text.text().strip()));
    } catch (IllegalArgumentException | DateTimeException wrong) {
      problems.add(PackFault.WRONG_VALUE.at(part.spot(), key, en, zh, text.text()));
      return Optional.empty();
    }
  }
}
