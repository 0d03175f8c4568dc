package io.gridgov.core.pack;

import io.gridgov.core.grid.Level;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the levels of {@code city.json}. */
final class LevelsJson {
  private static final Set<String> KEYS = Set.of("name", "territorial", "may_skip");

  private final Problems problems;
  private final List<Level> levels = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private LevelsJson(Problems problems) {
    this.problems = problems;
  }

  static Optional<LevelScheme> read(Json part, Problems problems) {
    if (!(part instanceof Json.Arr items) || items.items().isEmpty()) {
      problems.add(
          PackFault.WRONG_TYPE.at(
              part.spot(), "levels", "a list of levels from the top down", "自上而下的层级列表"));
      return Optional.empty();
    }
    LevelsJson reading = new LevelsJson(problems);
    items.items().forEach(reading::add);
    return reading.levels.isEmpty()
        ? Optional.empty()
        : Optional.of(LevelScheme.of(reading.levels));
  }

  private void add(Json part) {
    Optional<Level> read = level(part);
    if (read.isEmpty()) {
      return;
    }
    Level level = read.get();
    boolean belowListed = !levels.isEmpty() && !levels.get(levels.size() - 1).territorial();
    if (!names.add(level.name())) {
      problems.add(PackFault.DUPLICATE_KEY.at(part.spot(), level.name()));
    } else if (belowListed && level.territorial()) {
      problems.add(
          PackFault.WRONG_VALUE.at(
              part.spot(),
              "territorial",
              "false below a listed level",
              "false（位于列举型层级之下）",
              "true"));
    } else {
      levels.add(level);
    }
  }

  private Optional<Level> level(Json part) {
    if (!(part instanceof Json.Obj object)
        || !(value(object, "name") instanceof Json.Str name)
        || name.text().isBlank()
        || !(value(object, "territorial") instanceof Json.Bool territorial)) {
      problems.add(
          PackFault.WRONG_TYPE.at(
              part.spot(),
              "levels",
              "objects with name and territorial (true or false)",
              "含 name 与 territorial（true 或 false）的对象"));
      return Optional.empty();
    }
    JsonKeys keys = new JsonKeys(object, problems);
    keys.warnOfOthers(KEYS);
    return Optional.of(new Level(name.text().strip(), territorial.value(), maySkip(keys)));
  }

  private static @Nullable Json value(Json.Obj object, String key) {
    Json.Member member = object.members().get(key);
    return member == null ? null : member.value();
  }

  private boolean maySkip(JsonKeys keys) {
    Optional<Json> skip = keys.find("may_skip");
    if (skip.isPresent() && !(skip.get() instanceof Json.Bool)) {
      problems.add(
          PackFault.WRONG_TYPE.at(skip.get().spot(), "may_skip", "true or false", "true 或 false"));
    }
    return skip.isPresent() && skip.get() instanceof Json.Bool flag && flag.value();
  }
}
