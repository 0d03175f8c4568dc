package io.gridgov.core.pack;

import io.gridgov.core.problem.Spot;
import java.util.LinkedHashMap;
import java.util.List;

/** A piece of JSON that knows where it stands. */
sealed interface JsonPart {
  /** Where it begins. */
  Spot spot();

  /** An object; keys in the order of the text. */
  record Members(LinkedHashMap<String, JsonPart> parts, Spot spot) implements JsonPart {}

  /** An array. */
  record Items(List<JsonPart> parts, Spot spot) implements JsonPart {}

  /** A string. */
  record Str(String text, Spot spot) implements JsonPart {}

  /** A number, as written. */
  record Num(String text, Spot spot) implements JsonPart {}

  /** True or false. */
  record Flag(boolean value, Spot spot) implements JsonPart {}

  /** Null. */
  record Nothing(Spot spot) implements JsonPart {}
}
