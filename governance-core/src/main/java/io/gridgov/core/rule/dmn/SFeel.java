package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.CellText;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import io.gridgov.core.rule.dmn.Cursor.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads S-FEEL: unary tests over constants, and constants as outputs.
 *
 * <p>A test that S-FEEL cannot say stands as {@code gridgov(?, "…")} with the cell's text, so that
 * people can read and change it in a modeler, and engines that do not know it stop instead of
 * deciding otherwise.
 */
final class SFeel {
  static final String OWN_TEST = "gridgov";
  private static final int MOST_TESTS = 10_000;

  private final Cursor cursor;
  private final ColumnType type;

  private SFeel(String text, ColumnType type) {
    this.cursor = new Cursor(text);
    this.type = type;
  }

  /** Unary tests; an empty text and {@code -} ask nothing. */
  static Outcome<Condition> condition(String text, ColumnType type, Spot spot) {
    if (text.isEmpty() || text.equals("-")) {
      return Outcome.of(new Condition.Any());
    }
    SFeel reading = new SFeel(text, type);
    try {
      return reading.cursor.seesCallOf(OWN_TEST)
          ? CellText.readCondition(reading.ownTest(), type, spot)
          : Outcome.of(reading.tests());
    } catch (Unreadable unreadable) {
      return Outcome.failed(List.of(unreadable.fault().at(spot, unreadable.args())));
    }
  }

  /** A constant; empty, {@code null} and {@code -} give nothing. */
  static Outcome<Optional<Value>> output(String text, ColumnType type, Spot spot) {
    if (text.isEmpty() || text.equals("-") || text.equals("null")) {
      return Outcome.of(Optional.empty());
    }
    SFeel reading = new SFeel(text, type);
    try {
      Value value = reading.constant();
      reading.requireEnd();
      return Outcome.of(Optional.of(value));
    } catch (Unreadable unreadable) {
      return Outcome.failed(List.of(unreadable.fault().at(spot, unreadable.args())));
    }
  }

  private String ownTest() throws Unreadable {
    cursor.take(OWN_TEST);
    cursor.require("(");
    cursor.require("?");
    cursor.require(",");
    String cell = cursor.string();
    cursor.require(")");
    requireEnd();
    return cell;
  }

  private void requireEnd() throws Unreadable {
    if (!cursor.atEnd()) {
      throw cursor.refused();
    }
  }

  private Condition tests() throws Unreadable {
    if (cursor.seesCallOf("not")) {
      cursor.take("not");
      cursor.take("(");
      List<Condition> tests = list();
      cursor.require(")");
      requireEnd();
      return new Condition.Not(tests);
    }
    List<Condition> tests = list();
    requireEnd();
    return tests.size() == 1 ? tests.get(0) : new Condition.OneOf(tests);
  }

  private List<Condition> list() throws Unreadable {
    List<Condition> tests = new ArrayList<>();
    do {
      tests.add(test());
      if (tests.size() > MOST_TESTS) {
        throw cursor.expected("at most " + MOST_TESTS + " alternatives");
      }
    } while (cursor.take(","));
    return tests;
  }

  private Condition test() throws Unreadable {
    if (cursor.word().equals("null")) {
      cursor.take("null");
      return new Condition.Missing();
    }
    if (cursor.sees("<") || cursor.sees(">")) {
      boolean less = cursor.take("<") || !cursor.take(">");
      boolean in = cursor.take("=");
      Optional<Value> bound = Optional.of(ordered());
      return less
          ? new Condition.Between(Optional.empty(), false, bound, in)
          : new Condition.Between(bound, in, Optional.empty(), false);
    }
    if (cursor.sees("[") || cursor.sees("]") || cursor.sees("(")) {
      return range();
    }
    return new Condition.Equal(constant());
  }

  private Condition range() throws Unreadable {
    boolean lowIn = cursor.take("[");
    if (!lowIn && !cursor.take("]")) {
      cursor.take("(");
    }
    Value low = ordered();
    cursor.require("..");
    Value high = ordered();
    boolean highIn = cursor.take("]");
    if (!highIn && !cursor.take("[") && !cursor.take(")")) {
      throw cursor.expected("] [ )");
    }
    int order = compare(low, high);
    if (order > 0 || (order == 0 && !(lowIn && highIn))) {
      throw cursor.expected("a range that holds a value");
    }
    return new Condition.Between(Optional.of(low), lowIn, Optional.of(high), highIn);
  }

  private static int compare(Value low, Value high) {
    if (low instanceof Value.Amount one && high instanceof Value.Amount other) {
      return one.number().compareTo(other.number());
    }
    if (low instanceof Value.Day one && high instanceof Value.Day other) {
      return one.date().compareTo(other.date());
    }
    return ((Value.Time) low).time().compareTo(((Value.Time) high).time());
  }

  private Value ordered() throws Unreadable {
    Value value = constant();
    if (!type.isOrdered()) {
      throw new Unreadable(DmnFault.SFEEL_VALUE, type + " <");
    }
    return value;
  }

  private Value constant() throws Unreadable {
    if (cursor.sees("\"")) {
      return value(Kind.TEXT, cursor.string());
    }
    String number = cursor.number();
    if (!number.isEmpty()) {
      return value(Kind.NUMBER, number);
    }
    String word = cursor.word();
    if (word.equals("true") || word.equals("false")) {
      cursor.take(word);
      return value(Kind.BOOLEAN, word);
    }
    if (cursor.seesCallOf("date") || cursor.seesCallOf("time")) {
      cursor.take(word);
      cursor.require("(");
      if (!cursor.sees("\"")) {
        throw Cursor.unsupported(word + "(…) of something else than a text");
      }
      String moment = cursor.string();
      cursor.require(")");
      return value(word.equals("date") ? Kind.DATE : Kind.TIME, moment);
    }
    if (cursor.take("@")) {
      String moment = cursor.string();
      return value(moment.indexOf(':') < 0 ? Kind.DATE : Kind.TIME, moment);
    }
    throw cursor.refused();
  }

  private Value value(Kind kind, String text) throws Unreadable {
    Kind wanted =
        switch (type.kind()) {
          case CODE, GRID, LIMIT -> Kind.TEXT;
          default -> type.kind();
        };
    Optional<Value> value = kind == wanted ? type.read(text) : Optional.empty();
    return value.orElseThrow(() -> new Unreadable(DmnFault.SFEEL_VALUE, type));
  }
}
