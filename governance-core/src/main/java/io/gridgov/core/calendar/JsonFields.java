package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the members of one object, and says which are missing, unknown or of another type. */
final class JsonFields {
  private final Json.Obj object;
  private final Problems problems;

  JsonFields(Json.Obj object, Problems problems) {
    this.object = object;
    this.problems = problems;
  }

  static Optional<JsonFields> of(Json json, Problems problems) {
    if (json instanceof Json.Obj object) {
      return Optional.of(new JsonFields(object, problems));
    }
    problems.add(CalendarFaults.wrongType(json.spot(), "an object", "对象"));
    return Optional.empty();
  }

  Spot spot() {
    return object.spot();
  }

  /** The place of a member's value; that of the object where it is absent. */
  Spot spot(String key) {
    Json.Member member = object.members().get(key);
    return member == null ? object.spot() : member.value().spot();
  }

  void expectOnly(Set<String> known) {
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.warning(
                    "unknown-field",
                    member.keySpot(),
                    Text.of("field '%s' is not known and is not read", "未知字段“%s”，不会读取", key),
                    Text.of("check its spelling, or remove it", "请检查拼写，或删除该字段"));
              }
            });
  }

  Optional<Json> findRequired(String key) {
    Json.Member member = object.members().get(key);
    if (member == null) {
      problems.error(
          "missing-field",
          object.spot(),
          Text.of("field '%s' is missing", "缺少字段“%s”", key),
          Text.of("add the field '%s'", "请补充字段“%s”", key));
      return Optional.empty();
    }
    return Optional.of(member.value());
  }

  Optional<Json> find(String key) {
    return Optional.ofNullable(object.members().get(key)).map(Json.Member::value);
  }

  Optional<String> text(Optional<Json> json) {
    return json.flatMap(this::text);
  }

  Optional<String> text(Json json) {
    if (json instanceof Json.Str text && !text.text().isBlank()) {
      return Optional.of(text.text());
    }
    problems.add(CalendarFaults.wrongType(json.spot(), "text that is not blank", "非空文本"));
    return Optional.empty();
  }

  Optional<Integer> number(Optional<Json> json, int lowest, int highest) {
    if (json.isEmpty()) {
      return Optional.empty();
    }
    if (json.get() instanceof Json.Num number) {
      try {
        int value = number.value().intValueExact();
        if (value >= lowest && value <= highest) {
          return Optional.of(value);
        }
      } catch (ArithmeticException e) {
        // falls through to the fault: no int
      }
    }
    problems.add(
        CalendarFaults.wrongType(
            json.get().spot(),
            "a whole number from " + lowest + " to " + highest,
            lowest + " 到 " + highest + " 的整数"));
    return Optional.empty();
  }

  Optional<Boolean> flag(Optional<Json> json) {
    if (json.isPresent() && json.get() instanceof Json.Bool flag) {
      return Optional.of(flag.value());
    }
    json.ifPresent(
        value ->
            problems.add(CalendarFaults.wrongType(value.spot(), "true or false", " true 或 false")));
    return Optional.empty();
  }

  List<Json> items(Optional<Json> json) {
    if (json.isPresent() && json.get() instanceof Json.Arr array) {
      return array.items();
    }
    json.ifPresent(value -> problems.add(CalendarFaults.wrongType(value.spot(), "a list", "列表")));
    return List.of();
  }
}
