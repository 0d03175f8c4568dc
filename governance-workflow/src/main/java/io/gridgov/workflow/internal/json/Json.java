package io.gridgov.workflow.internal.json;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value and the place where it begins (带位置的 JSON).
 *
 * @since 0.1.0
 */
public sealed interface Json {
  /**
   * Returns where the value begins.
   *
   * @return line and column, the latter in code points
   */
  Spot spot();

  /**
   * Reads one JSON value.
   *
   * @param file name for places
   * @param text the text, without byte-order mark
   * @return the value, or one of the faults {@code bad-json}, {@code duplicate-key}, {@code
   *     too-deep}
   */
  static Outcome<Json> read(String file, String text) {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
    return new JsonReader(file, text).read();
  }

  /**
   * An object.
   *
   * @param spot where it begins
   * @param members its members, in the order of the text
   * @since 0.1.0
   */
  record Obj(Spot spot, Map<String, Member> members) implements Json {}

  /**
   * A member of an object.
   *
   * @param keySpot where its key begins
   * @param value its value
   * @since 0.1.0
   */
  record Member(Spot keySpot, Json value) {}

  /**
   * An array.
   *
   * @param spot where it begins
   * @param items its items
   * @since 0.1.0
   */
  record Arr(Spot spot, List<Json> items) implements Json {}

  /**
   * A string.
   *
   * @param spot where it begins
   * @param text its text
   * @since 0.1.0
   */
  record Str(Spot spot, String text) implements Json {}

  /**
   * A number.
   *
   * @param spot where it begins
   * @param value its value
   * @since 0.1.0
   */
  record Num(Spot spot, BigDecimal value) implements Json {}

  /**
   * True or false.
   *
   * @param spot where it begins
   * @param value its value
   * @since 0.1.0
   */
  record Bool(Spot spot, boolean value) implements Json {}

  /**
   * Null.
   *
   * @param spot where it begins
   * @since 0.1.0
   */
  record Nil(Spot spot) implements Json {}
}
