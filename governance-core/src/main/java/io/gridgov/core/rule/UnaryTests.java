package io.gridgov.core.rule;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes one cell of an input column: S-FEEL unary tests, with text unquoted.
 *
 * <p>Text stands in double quotes where it holds a comma, bracket or quote or equals a keyword.
 */
final class UnaryTests {
  /** Why a cell cannot be read; the message says what was expected. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text expected;

    Unreadable(String en, String zh, Object... args) {
      this.expected = Text.of(en, zh, args);
    }

    Text expected() {
      return expected;
    }
  }

  private static final int MOST_TESTS = 10_000;

  private final String cell;
  private final ColumnType type;
  private int at;

  private UnaryTests(String cell, ColumnType type) {
    this.cell = cell;
    this.type = type;
  }

  static Condition read(String cell, ColumnType type) throws Unreadable {
    String text = cell.strip();
    return text.isEmpty() || text.equals("-")
        ? new Condition.Any()
        : new UnaryTests(text, type).whole();
  }

  private Condition whole() throws Unreadable {
    List<Condition> tests = list();
    if (at < cell.length()) {
      throw new Unreadable("',' between tests, character %s", "各条件之间的逗号（第 %s 个字符）", at + 1);
    }
    return tests.size() == 1 ? tests.get(0) : new Condition.OneOf(tests);
  }

  private List<Condition> list() throws Unreadable {
    List<Condition> tests = new ArrayList<>();
    do {
      tests.add(one());
      skipBlanks();
      if (tests.size() > MOST_TESTS) {
        throw new Unreadable("at most %s alternatives", "至多 %s 个并列条件", MOST_TESTS);
      }
    } while (take(','));
    return tests;
  }

  private Condition one() throws Unreadable {
    skipBlanks();
    if (cell.startsWith("not(", at)) {
      return not();
    }
    if (at < cell.length() && type.isOrdered()) {
      char first = cell.charAt(at);
      if (first == '<' || first == '>') {
        return comparison();
      }
      if (first == '[' || first == '(' || first == ']') {
        return range();
      }
    }
    return single();
  }

  private Condition not() throws Unreadable {
    at += "not(".length();
    List<Condition> tests = list();
    if (tests.stream().anyMatch(test -> test instanceof Condition.Not)) {
      throw new Unreadable("no not(…) inside not(…)", "not(…) 之内不再有 not(…)");
    }
    if (!take(')')) {
      throw new Unreadable("')' after not(…", "not(… 之后的右括号");
    }
    return new Condition.Not(tests);
  }

  private Condition comparison() throws Unreadable {
    boolean less = cell.charAt(at++) == '<';
    boolean orEqual = take('=');
    Optional<Value> bound = Optional.of(value(bare(",)")));
    return less
        ? new Condition.Between(Optional.empty(), false, bound, orEqual)
        : new Condition.Between(bound, orEqual, Optional.empty(), false);
  }

  private Condition range() throws Unreadable {
    boolean lowIn = cell.charAt(at++) == '[';
    int dots = cell.indexOf("..", at);
    if (dots < 0) {
      throw new Unreadable("'..' between two bounds", "两个界限之间的 ..");
    }
    Value low = value(cell.substring(at, dots).strip());
    at = dots + 2;
    Value high = value(bare(",)]["));
    if (at >= cell.length() || cell.charAt(at) == ',') {
      throw new Unreadable("a bracket after the upper bound", "上界之后的括号");
    }
    boolean highIn = cell.charAt(at++) == ']';
    if (Order.compare(low, high) > 0) {
      throw new Unreadable("a lower bound that is not above the upper one", "不大于上界的下界");
    }
    return new Condition.Between(Optional.of(low), lowIn, Optional.of(high), highIn);
  }

  private Condition single() throws Unreadable {
    if (at < cell.length() && cell.charAt(at) == '"') {
      return new Condition.Equal(value(quoted()));
    }
    String word = bare(",)");
    if (word.equals("missing")) {
      return new Condition.Missing();
    }
    if (word.equals("-")) {
      throw new Unreadable("'-' alone in its cell", "单独成格的 -");
    }
    if (word.startsWith("under ") && type.kind() == ColumnType.Kind.CODE) {
      return new Condition.Under(value(word.substring("under ".length()).strip()).text());
    }
    if (word.startsWith("within ") && type.kind() == ColumnType.Kind.GRID) {
      return new Condition.Within(
          GridCode.of(value(word.substring("within ".length()).strip()).text()));
    }
    return new Condition.Equal(value(word));
  }

  private Value value(String text) throws Unreadable {
    return type.read(text)
        .orElseThrow(() -> new Unreadable("a value of type %s", "类型为 %s 的值", type));
  }

  private String bare(String ends) throws Unreadable {
    int start = at;
    while (at < cell.length() && ends.indexOf(cell.charAt(at)) < 0) {
      if ("\"".indexOf(cell.charAt(at)) >= 0) {
        throw new Unreadable(
            "text with a quote inside double quotes, the quote doubled", "含引号的文本须置于双引号内并将引号重复");
      }
      at++;
    }
    String word = cell.substring(start, at).strip();
    if (word.isEmpty()) {
      throw new Unreadable("a test, character %s", "一个条件（第 %s 个字符）", start + 1);
    }
    return word;
  }

  private String quoted() throws Unreadable {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < cell.length()) {
      char c = cell.charAt(at++);
      if (c != '"') {
        text.append(c);
      } else if (!take('"')) {
        return text.toString();
      } else {
        text.append('"');
      }
    }
    throw new Unreadable("a closing quote", "右引号");
  }

  private boolean take(char wanted) {
    boolean there = at < cell.length() && cell.charAt(at) == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void skipBlanks() {
    while (at < cell.length() && cell.charAt(at) == ' ') {
      at++;
    }
  }

  static String write(Condition condition) {
    if (condition instanceof Condition.Any) {
      return "-";
    }
    if (condition instanceof Condition.Equal equal) {
      return quoteIfNeeded(equal.value());
    }
    if (condition instanceof Condition.Between between) {
      return writeBetween(between);
    }
    if (condition instanceof Condition.Under under) {
      return "under " + under.code();
    }
    if (condition instanceof Condition.Within within) {
      return "within " + within.grid();
    }
    if (condition instanceof Condition.Not not) {
      return "not(" + join(not.tests()) + ")";
    }
    return condition instanceof Condition.OneOf any ? join(any.tests()) : "missing";
  }

  private static String join(List<Condition> tests) {
    return String.join(", ", tests.stream().map(UnaryTests::write).toList());
  }

  private static String writeBetween(Condition.Between between) {
    if (between.low().isEmpty() || between.high().isEmpty()) {
      boolean less = between.low().isEmpty();
      boolean in = less ? between.highIn() : between.lowIn();
      String bound = (less ? between.high() : between.low()).map(Value::text).orElse("");
      return (less ? "<" : ">") + (in ? "=" : "") + " " + bound;
    }
    return (between.lowIn() ? "[" : "(")
        + between.low().get().text()
        + ".."
        + between.high().get().text()
        + (between.highIn() ? "]" : ")");
  }

  private static String quoteIfNeeded(Value value) {
    String text = value.text();
    boolean plain =
        !text.isEmpty()
            && text.equals(text.strip())
            && text.chars().noneMatch(c -> ",()[]{}\"".indexOf(c) >= 0)
            && !text.equals("-")
            && !text.equals("missing")
            && !text.startsWith("under ")
            && !text.startsWith("within ")
            && !text.startsWith("not(");
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
