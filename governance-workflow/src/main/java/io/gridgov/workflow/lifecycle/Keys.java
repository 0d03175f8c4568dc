package io.gridgov.workflow.lifecycle;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The members of one JSON object, asked for by name; what is wrong is collected. */
final class Keys {
  private final Json.Obj object;
  private final Problems problems;

  private Keys(Json.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  static Optional<Keys> of(String name, Json json, Set<String> known, Problems problems) {
    if (!(json instanceof Json.Obj object)) {
      problems.add(LifecycleFault.WRONG_KIND_OF_VALUE.at(json.spot(), name));
      return Optional.empty();
    }
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.add(LifecycleFault.UNKNOWN_KEY.at(member.keySpot(), key));
              }
            });
    return Optional.of(new Keys(object, problems));
  }

  Json.Obj object() {
    return object;
  }

  boolean has(String key) {
    return object.members().containsKey(key);
  }

  private <J extends Json> Optional<J> need(String key, Class<J> form) {
    Json.Member member = object.members().get(key);
    if (member == null) {
      problems.add(LifecycleFault.MISSING_KEY.at(object.spot(), key));
      return Optional.empty();
    }
    return as(key, member.value(), form);
  }

  private <J extends Json> Optional<J> as(String key, Json value, Class<J> form) {
    if (!form.isInstance(value)) {
      problems.add(LifecycleFault.WRONG_KIND_OF_VALUE.at(value.spot(), key));
      return Optional.empty();
    }
    return Optional.of(form.cast(value));
  }

  Optional<Json.Num> number(String key) {
    return need(key, Json.Num.class);
  }

  Optional<Sourced<String>> text(String key) {
    return need(key, Json.Str.class).flatMap(one -> text(key, one));
  }

  private Optional<Sourced<String>> text(String key, Json.Str found) {
    if (found.text().isBlank()) {
      problems.add(LifecycleFault.MISSING_KEY.at(found.spot(), key));
      return Optional.empty();
    }
    return Optional.of(Sourced.of(found.text().strip(), found.spot()));
  }

  List<Json> items(String key) {
    return need(key, Json.Arr.class).map(Json.Arr::items).orElse(List.of());
  }

  List<Sourced<String>> texts(String key) {
    List<Sourced<String>> found = new ArrayList<>();
    for (Json item : items(key)) {
      as(key, item, Json.Str.class).flatMap(one -> text(key, one)).ifPresent(found::add);
    }
    return found;
  }
}
