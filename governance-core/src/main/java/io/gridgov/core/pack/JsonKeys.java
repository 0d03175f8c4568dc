package io.gridgov.core.pack;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Takes the values of an object by key; what is missing or wrong is a fault at its place. */
final class JsonKeys {
  private final Json.Obj object;
  private final Problems problems;

  JsonKeys(Json.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  void warnOfOthers(Collection<String> known) {
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.add(PackFault.UNKNOWN_KEY.at(member.keySpot(), key));
              }
            });
  }

  Optional<Json> need(String key) {
    Optional<Json> part = Optional.ofNullable(object.members().get(key)).map(Json.Member::value);
    if (part.isEmpty()) {
      problems.add(PackFault.MISSING_KEY.at(object.spot(), key));
    }
    return part;
  }

  Optional<Json> find(String key) {
    return Optional.ofNullable(object.members().get(key))
        .map(Json.Member::value)
        .filter(part -> !(part instanceof Json.Nil));
  }

  <T> Optional<T> required(String key, String en, String zh, Function<String, T> parse) {
    return need(key).flatMap(part -> value(key, part, en, zh, parse));
  }

  <T> Optional<T> optional(String key, String en, String zh, Function<String, T> parse) {
    return find(key).flatMap(part -> value(key, part, en, zh, parse));
  }

  <T> Optional<T> value(String key, Json part, String en, String zh, Function<String, T> parse) {
    if (!(part instanceof Json.Str text)) {
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
