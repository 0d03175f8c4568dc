package io.gridgov.examples.cli;

import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.examples.cli.shell.Refusal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Function;

/** Values of options, refused in both languages where they cannot be used. */
final class Arguments {
  private Arguments() {}

  /** Parses a value; any refusal of the parser becomes one fault that says what is expected. */
  static <T> T parse(
      String option, String value, Function<String, T> parser, String en, String zh) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException unusable) {
      throw Refusal.of(
          "usage",
          Spot.of(option),
          Text.of("%s cannot be used: %s", "%s 的值无法使用：%s", option, value),
          new Text("write " + en, "请写：" + zh));
    }
  }

  static Datum datum(String option, String name) {
    return parse(
        option,
        name,
        Datum::parse,
        "wgs84, cgcs2000, gcj02, bd09 or epsg:4491 to epsg:4554",
        "wgs84、cgcs2000、gcj02、bd09 或 epsg:4491 至 epsg:4554");
  }

  static Path path(String option, String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException unusable) {
      throw Refusal.of(
          "missing-file",
          Spot.of(option),
          Text.of("the name is no file name on this machine", "该名称在本机上不是合法的文件名"),
          Text.of(
              "name a file; for names outside ASCII set a UTF-8 locale, such as LC_ALL=C.UTF-8",
              "请给出文件名；含非 ASCII 字符时请使用 UTF-8 区域设置，如 LC_ALL=C.UTF-8"));
    }
  }
}
