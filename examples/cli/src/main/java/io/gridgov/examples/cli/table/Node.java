package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Spot;
import java.math.BigDecimal;
import java.util.Map;

/** A value of a JSON text and where it begins. */
sealed interface Node {
  Spot spot();

  /** An object. */
  record Obj(Spot spot, Map<String, Node> members) implements Node {}

  /** A string. */
  record Str(Spot spot, String text) implements Node {}

  /** A number. */
  record Num(Spot spot, BigDecimal number) implements Node {}

  /** True or false. */
  record Bool(Spot spot, boolean flag) implements Node {}

  /** Null. */
  record Nil(Spot spot) implements Node {}

  /** A list, or a number that is too long: nothing that a fact can be. */
  record Other(Spot spot) implements Node {}
}
