package io.gridgov.core.rule;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one cell: S-FEEL unary tests with text unquoted, or an output's value.
 *
 * <p>Text stands in double quotes where it holds a comma, bracket or quote or equals a keyword.
 */
final class UnaryTests {
  /** Why a cell cannot be read; the message says what was expected. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text expected;

    Unreadable(Text expected) {
      this.expected = expected;
    }

    Unreadable(String en, String zh, Object... args) {
      this(Text.of(en, zh, args));
    }

    Text expected() {
      return expected;
    }
  }

  private static final int MOST_TESTS = 10_000;

  private final String cell;
  private final ColumnType type;
  private int at;
  private boolean insideNot;

  private UnaryTests(String cell, ColumnType type) {
    this.cell = cell;
    this.type = type;
  }

  /** The value of an output cell: a quoted text, or the whole cell. */
  static Value readOutput(String text, ColumnType type) throws Unreadable {
    UnaryTests cell = new UnaryTests(text, type);
    if (text.charAt(0) != '"') {
      return cell.value(text);
    }
    Value value = cell.value(cell.quoted());
    if (cell.at < text.length()) {
      throw new Unreadable("nothing after the closing quote", "右引号之后不得再有内容");
    }
    return value;
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
    int open = openingOfNot();
    if (open > 0) {
      at = open;
      return not();
    }
    char first = at < cell.length() ? cell.charAt(at) : ',';
    if (first == '<' || first == '>') {
      requireOrder();
      return comparison();
    }
    if (first == '[' || first == '(' || first == ']') {
      requireOrder();
      return range();
    }
    return single();
  }

  /** The place after {@code not (}, or 0 if none stands here. */
  private int openingOfNot() {
    int open = at + "not".length();
    if (!cell.startsWith("not", at)) {
      return 0;
    }
    while (open < cell.length() && Character.isWhitespace(cell.charAt(open))) {
      open++;
    }
    return open < cell.length() && cell.charAt(open) == '(' ? open + 1 : 0;
  }

  private void requireOrder() throws Unreadable {
    if (!type.isOrdered()) {
      throw new Unreadable(
          "a value of type %s, which has no order; text with brackets or < > in double quotes",
          "类型为 %s 的值（该类型没有大小先后）；含括号或 < > 的文本须置于双引号内", TableFaults.shown(type.toString()));
    }
  }

  private Condition not() throws Unreadable {
    if (insideNot) {
      throw new Unreadable("no not(…) inside not(…)", "not(…) 之内不再有 not(…)");
    }
    insideNot = true;
    List<Condition> tests = list();
    insideNot = false;
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
    int order = Order.compare(low, high);
    if (order > 0 || (order == 0 && !(lowIn && highIn))) {
      throw new Unreadable("a range that holds a value", "至少包含一个值的区间");
    }
    return new Condition.Between(Optional.of(low), lowIn, Optional.of(high), highIn);
  }

  private Condition single() throws Unreadable {
    if (at < cell.length() && cell.charAt(at) == '"') {
      return new Condition.Equal(value(quoted()));
    }
    if (takeWord("under")) {
      requireKind(ColumnType.Kind.CODE);
      return new Condition.Under(value(quotedOrPlain()).text());
    }
    if (takeWord("within")) {
      requireKind(ColumnType.Kind.GRID);
      return new Condition.Within(GridCode.of(value(quotedOrPlain()).text()));
    }
    String word = bare(",)");
    if (word.equals("missing")) {
      return new Condition.Missing();
    }
    return new Condition.Equal(value(plain(word)));
  }

  private boolean takeWord(String keyword) {
    int end = at + keyword.length();
    boolean there =
        cell.startsWith(keyword, at)
            && end < cell.length()
            && Character.isWhitespace(cell.charAt(end));
    if (there) {
      at = end;
      skipBlanks();
    }
    return there;
  }

  private void requireKind(ColumnType.Kind kind) throws Unreadable {
    if (type.kind() != kind) {
      throw new Unreadable(
          "a value of type %s; text that begins with a keyword in double quotes",
          "类型为 %s 的值；以关键字开头的文本须置于双引号内", TableFaults.shown(type.toString()));
    }
  }

  private String quotedOrPlain() throws Unreadable {
    return at < cell.length() && cell.charAt(at) == '"' ? quoted() : plain(bare(",)"));
  }

  private static String plain(String word) throws Unreadable {
    if (CellText.needsQuotes(word)) {
      throw new Unreadable(
          "text with brackets, or equal to a keyword, in double quotes", "含括号或与关键字相同的文本须置于双引号内");
    }
    return word;
  }

  private Value value(String text) throws Unreadable {
    Optional<Value> value = type.read(text);
    if (value.isEmpty()) {
      throw new Unreadable(Expected.of(type));
    }
    return value.get();
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
    while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
      at++;
    }
  }
}
