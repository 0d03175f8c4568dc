package io.gridgov.examples.cli.requests;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.unit.UnitId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a well-formed mapping can still have wrong, all of it at once. */
final class MappingChecks {
  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  private MappingChecks(String file) {
    this.file = file;
  }

  static List<Problem> of(String file, Mapping mapping) {
    MappingChecks checks = new MappingChecks(file);
    checks.city(mapping);
    checks.columns(mapping);
    checks.words(mapping);
    checks.offices(mapping);
    return List.copyOf(checks.problems);
  }

  private void city(Mapping mapping) {
    must(mapping.v() == 1, "v", "1", "1");
    works("city.id", () -> CityId.of(mapping.city().id()));
    works("city.zone", () -> ZoneId.of(mapping.city().zone()));
    works("city.code", () -> GridCode.of(mapping.city().code()));
    Mapping.Levels levels = mapping.levels();
    must(
        Set.of(levels.city(), levels.area(), levels.district()).stream().noneMatch(String::isBlank)
            && new HashSet<>(List.of(levels.city(), levels.area(), levels.district())).size() == 3,
        "levels",
        "three different names",
        "三个不同的名称");
    Set<String> codes = new HashSet<>(Set.of(mapping.city().code()));
    for (Mapping.Area area : mapping.areas()) {
      works("areas", () -> GridCode.of(area.code()));
      must(codes.add(area.code()), "areas", "different codes", "互不相同的编码");
    }
    must(mapping.districts().areaPrefix() > 0, "districts.areaPrefix", "1 or more", "大于等于 1");
  }

  private void columns(Mapping mapping) {
    for (Field field : Field.values()) {
      must(
          !field.isRequired() || mapping.columns().containsKey(field.id()),
          "columns." + field.id(),
          "the header of a column",
          "列的表头");
    }
    mapping
        .columns()
        .keySet()
        .forEach(
            id ->
                must(
                    Field.find(id).isPresent(),
                    "columns." + id,
                    "a known field or absent",
                    "已知字段，或删去"));
    must(!mapping.times().isEmpty(), "times", "at least one pattern", "至少一个格式");
    mapping.times().forEach(pattern -> works("times", () -> LocalTimes.formatter(pattern)));
    mapping.stated().forEach(this::stated);
  }

  private void stated(Mapping.Stated stated) {
    works("stated.pattern", () -> Pattern.compile(stated.pattern()));
    StatedGrids.GROUP
        .matcher(stated.code())
        .results()
        .map(group -> group.group(1))
        .forEach(
            group ->
                must(
                    stated.pattern().contains("(?<" + group + ">"),
                    "stated.code",
                    "made of groups of the pattern",
                    "由 pattern 中的命名组构成"));
  }

  private void words(Mapping mapping) {
    mapping
        .status()
        .values()
        .forEach(
            word ->
                must(
                    word.equals("closed") || word.equals("open"),
                    "status",
                    "closed or open",
                    "closed 或 open"));
    must(!mapping.channel().isBlank(), "channel", "a name", "名称");
    works("matters.kind", () -> new MatterId(mapping.matters().kind(), "x"));
  }

  private void offices(Mapping mapping) {
    must(mapping.recusal().size() == 2, "recusal", "two units", "两个单位");
    Set<String> ids = new HashSet<>();
    List<Mapping.Office> offices = new ArrayList<>(mapping.recusal());
    offices.add(mapping.centre());
    for (Mapping.Office office : offices) {
      works("centre, recusal", () -> UnitId.of(office.id()));
      must(ids.add(office.id()), "centre, recusal", "different ids", "互不相同的编号");
    }
  }

  private void works(String key, Runnable use) {
    try {
      use.run();
    } catch (IllegalArgumentException | DateTimeException unusable) {
      must(false, key, "usable text", "可用的文本");
    }
  }

  private void must(boolean holds, String key, String en, String zh) {
    if (!holds) {
      problems.add(
          Problem.error(
              "bad-mapping",
              Spot.of(file),
              Text.of("'%s' of the mapping cannot be used", "映射中的“%s”无法使用", key),
              new Text("it must be " + en, "须为" + zh)));
    }
  }
}
