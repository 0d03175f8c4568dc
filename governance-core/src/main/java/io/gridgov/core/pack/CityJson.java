package io.gridgov.core.pack;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.internal.json.Json;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.unit.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code city.json}, naming all its faults at once. */
final class CityJson {
  static final String FILE = "city.json";
  static final List<String> KEYS =
      List.of(
          "v",
          "id",
          "name",
          "zone",
          "datum",
          "levels",
          "effective",
          "previous",
          "recusalUnits",
          "calendar",
          "locatingThreshold");

  private final Problems problems = new Problems();
  private final JsonKeys keys;

  private CityJson(Json.Obj root) {
    this.keys = new JsonKeys(root, problems);
  }

  static Outcome<CityHead> read(String text) {
    Outcome<Json> parsed = Json.read(FILE, text);
    if (parsed.value().isEmpty()) {
      return Outcome.failed(parsed.problems());
    }
    if (!(parsed.value().get() instanceof Json.Obj root)) {
      return Outcome.failed(
          List.of(PackFault.WRONG_TYPE.at(Spot.of(FILE, 1, 1), FILE, "an object", "对象")));
    }
    return new CityJson(root).read();
  }

  private Outcome<CityHead> read() {
    keys.warnOfOthers(KEYS);
    version();
    Optional<CityId> id = id();
    Optional<String> name = keys.required("name", "a name", "名称", CityJson::notBlank);
    Optional<ZoneId> zone = zone();
    Optional<Datum> datum = datum();
    Optional<LevelScheme> levels =
        keys.need("levels").flatMap(part -> LevelsJson.read(part, problems));
    Optional<LocalDate> effective = effective();
    Optional<String> previous = previous();
    List<UnitId> recusal = recusalUnits();
    Optional<String> calendar =
        keys.optional("calendar", "the id of a calendar", "日历标识", CityJson::notBlank);
    int threshold = threshold();
    return Outcome.from(
        problems,
        () ->
            new CityHead(
                id.orElseThrow(),
                name.orElseThrow(),
                zone.orElseThrow(),
                datum.orElseThrow(),
                levels.orElseThrow(),
                effective.orElseThrow(),
                previous,
                recusal,
                calendar,
                threshold));
  }

  private Optional<CityId> id() {
    return keys.required(
        "id", "1 to 64 letters, digits, '.', '_' or '-'", "1 至 64 个字母、数字、“.”“_”“-”", CityId::of);
  }

  private Optional<ZoneId> zone() {
    return keys.required("zone", "a zone such as Asia/Shanghai", "时区，如 Asia/Shanghai", ZoneId::of);
  }

  private Optional<Datum> datum() {
    return keys.required(
        "datum",
        "wgs84, cgcs2000, gcj02 or bd09",
        "wgs84、cgcs2000、gcj02 或 bd09",
        CityJson::inDegrees);
  }

  private Optional<LocalDate> effective() {
    return keys.required(
        "effective", "a date such as 2026-01-31", "日期，如 2026-01-31", LocalDate::parse);
  }

  private Optional<String> previous() {
    return keys.optional(
        "previous", "a hash of 64 hexadecimal digits", "64 位十六进制散列值", CityJson::hash);
  }

  private void version() {
    Optional<Json> part = keys.need("v");
    if (part.isPresent() && part.get() instanceof Json.Num number) {
      if (number.value().compareTo(BigDecimal.ONE) != 0) {
        problems.add(PackFault.WRONG_VERSION.at(number.spot(), number.value()));
      }
    } else if (part.isPresent()) {
      problems.add(PackFault.WRONG_TYPE.at(part.get().spot(), "v", "the number 1", "数字 1"));
    }
  }

  private List<UnitId> recusalUnits() {
    Optional<Json> part = keys.need("recusalUnits");
    List<UnitId> units = new ArrayList<>();
    if (part.isEmpty()) {
      return units;
    }
    if (part.get() instanceof Json.Arr items) {
      for (Json item : items.items()) {
        keys.value("recusalUnits", item, "two unit ids", "两个单位编号", UnitId::of)
            .ifPresent(units::add);
      }
    }
    if (units.size() != 2 || units.get(0).equals(units.get(1))) {
      problems.add(PackFault.RECUSAL_UNITS.at(part.get().spot()));
    }
    return units;
  }

  private int threshold() {
    Optional<Json> part = keys.find("locatingThreshold");
    if (part.isEmpty()) {
      return CityHead.DEFAULT_THRESHOLD;
    }
    if (part.get() instanceof Json.Num number && isThousandths(number.value())) {
      return number.value().intValueExact();
    }
    problems.add(
        PackFault.WRONG_TYPE.at(
            part.get().spot(),
            "locatingThreshold",
            "a whole number from 0 to 1000",
            "0 至 1000 的整数"));
    return CityHead.DEFAULT_THRESHOLD;
  }

  /** Bounds come first: an absurd exponent must never be written out. */
  private static boolean isThousandths(BigDecimal value) {
    return value.signum() >= 0
        && value.compareTo(BigDecimal.valueOf(1000)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  private static String notBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank");
    }
    return text;
  }

  private static Datum inDegrees(String text) {
    Datum datum = Datum.parse(text);
    if (!datum.isGeographic()) {
      throw new IllegalArgumentException("datum must be in degrees: " + datum);
    }
    return datum;
  }

  private static String hash(String text) {
    if (!text.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("hash must be 64 hexadecimal digits");
    }
    return text;
  }
}
