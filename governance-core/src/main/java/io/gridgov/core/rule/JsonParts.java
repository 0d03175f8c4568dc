package io.gridgov.core.rule;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes a table's JSON apart; what is missing, unknown or of another type is a fault. */
final class JsonParts {
  private final Problems problems;

  JsonParts(Problems problems) {
    this.problems = problems;
  }

  void refuseOthers(Json.Obj object, Set<String> known) {
    object
        .members()
        .forEach(
            (key, member) -> {
              if (!known.contains(key)) {
                problems.add(unknownKey(key, known, member.keySpot()));
              }
            });
  }

  Optional<Json.Obj> object(Json json, String en, String zh) {
    if (json instanceof Json.Obj object) {
      return Optional.of(object);
    }
    problems.add(wrongType(en + " must be an object {…}", zh + "须为对象 {…}", json.spot()));
    return Optional.empty();
  }

  List<Json.Obj> objects(Json.Obj owner, String key) {
    List<Json.Obj> objects = new ArrayList<>();
    Optional<Json> list = need(owner, key);
    if (list.isPresent() && list.get() instanceof Json.Arr array) {
      array.items().forEach(item -> object(item, key, key).ifPresent(objects::add));
    } else {
      list.ifPresent(
          other ->
              problems.add(
                  wrongType(key + " must be a list […]", key + " 须为列表 […]", other.spot())));
    }
    return objects;
  }

  /** The cells of a row by column; none if the key is absent. */
  Map<String, Json.Str> strings(Json.Obj owner, String key) {
    Map<String, Json.Str> strings = new LinkedHashMap<>();
    Json.Member member = owner.members().get(key);
    if (member != null) {
      object(member.value(), key, key)
          .ifPresent(
              cells ->
                  cells
                      .members()
                      .keySet()
                      .forEach(
                          name -> find(cells, name).ifPresent(text -> strings.put(name, text))));
    }
    return strings;
  }

  Optional<Json.Str> required(Json.Obj owner, String key) {
    return need(owner, key).flatMap(json -> string(key, json));
  }

  Optional<Json.Str> find(Json.Obj owner, String key) {
    return Optional.ofNullable(owner.members().get(key))
        .flatMap(member -> string(key, member.value()));
  }

  Spot spot(Json.Obj owner, String key) {
    Json.Member member = owner.members().get(key);
    return member == null ? owner.spot() : member.value().spot();
  }

  private Optional<Json.Str> string(String key, Json json) {
    if (json instanceof Json.Str text) {
      if (StandardCharsets.UTF_8.newEncoder().canEncode(text.text())) {
        return Optional.of(text);
      }
      problems.add(
          wrongType(
              "'" + TableFaults.shown(key) + "' holds half a character",
              "“" + TableFaults.shown(key) + "”含有不完整的字符",
              json.spot()));
      return Optional.empty();
    }
    problems.add(
        wrongType(
            "'" + TableFaults.shown(key) + "' must be a text in quotes, numbers too",
            "“" + TableFaults.shown(key) + "”须为引号内的文本，数值亦然",
            json.spot()));
    return Optional.empty();
  }

  private Optional<Json> need(Json.Obj owner, String key) {
    Optional<Json> part = Optional.ofNullable(owner.members().get(key)).map(Json.Member::value);
    if (part.isEmpty()) {
      problems.add(
          Problem.error(
              "missing-key",
              owner.spot(),
              Text.of("the key '%s' is missing here", "此处缺少键“%s”", key),
              Text.of("add \"%s\"", "请添加 \"%s\"", key)));
    }
    return part;
  }

  private static Problem unknownKey(String key, Set<String> known, Spot spot) {
    String names = String.join(", ", new TreeSet<>(known));
    return Problem.error(
        "unknown-key",
        spot,
        Text.of(
            "the form of a table knows no key '%s' here",
            "决策表格式在此处没有键“%s”", TableFaults.shown(key)),
        Text.of("take it out or write one of %s", "请删去，或写以下之一：%s", names));
  }

  private static Problem wrongType(String en, String zh, Spot spot) {
    return Problem.error(
        "wrong-type",
        spot,
        new Text(en, zh),
        Text.of("see the documented form of a table in JSON", "请按决策表 JSON 的说明书写"));
  }
}
