package io.gridgov.core.rule.dmn;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a FEEL text, and the constants that stand there. */
final class Cursor {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_?][\\p{L}\\p{N}_]*");
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,100}(\\.\\d{1,100})?|\\.\\d{1,100})");

  /** Why a text is no S-FEEL of the subset. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final DmnFault fault;
    private final transient Object[] args;

    Unreadable(DmnFault fault, Object... args) {
      this.fault = fault;
      this.args = args;
    }

    DmnFault fault() {
      return fault;
    }

    Object[] args() {
      return args.clone();
    }
  }

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
    skipBlanks();
  }

  boolean atEnd() {
    return at >= text.length();
  }

  void skipBlanks() {
    while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** Steps over a token and the blanks behind it, if it stands here. */
  boolean take(String token) {
    boolean there = text.startsWith(token, at);
    if (there) {
      at += token.length();
      skipBlanks();
    }
    return there;
  }

  boolean sees(String token) {
    return text.startsWith(token, at);
  }

  void require(String token) throws Unreadable {
    if (!take(token)) {
      throw expected("'" + token + "'");
    }
  }

  Unreadable expected(String what) {
    return new Unreadable(DmnFault.SFEEL_SYNTAX, what, text.codePointCount(0, at) + 1);
  }

  /** The word that stands here; empty if none does. */
  String word() {
    Matcher matcher = WORD.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.group() : "";
  }

  /** Whether a word with an opening bracket behind it stands here. */
  boolean seesCallOf(String name) {
    if (!word().equals(name)) {
      return false;
    }
    int next = at + name.length();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return text.startsWith("(", next);
  }

  /** The number that stands here, with a digit before its point; empty if none does. */
  String number() {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return "";
    }
    at = matcher.end();
    skipBlanks();
    return matcher.group().startsWith(".") || matcher.group().startsWith("-.")
        ? matcher.group().replace(".", "0.")
        : matcher.group();
  }

  /** The string in double quotes that stands here, its escapes resolved. */
  String string() throws Unreadable {
    require1('"');
    StringBuilder string = new StringBuilder();
    while (!atEnd() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      if (c == '\\') {
        escape(string);
      } else {
        string.append(c);
      }
    }
    require1('"');
    skipBlanks();
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(string)) {
      throw expected("both halves of \\uXXXX\\uXXXX");
    }
    return string.toString();
  }

  private void require1(char wanted) throws Unreadable {
    if (atEnd() || text.charAt(at) != wanted) {
      throw expected("'" + wanted + "'");
    }
    at++;
  }

  private void escape(StringBuilder string) throws Unreadable {
    char c = atEnd() ? ' ' : text.charAt(at);
    int plain =
        "\"'\\".indexOf(c) >= 0 ? c : c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? '\t' : -1;
    if (plain >= 0) {
      at++;
      string.append((char) plain);
      return;
    }
    int digits = c == 'u' ? 4 : c == 'U' ? 6 : 0;
    int end = at + 1 + digits;
    if (digits == 0 || end > text.length()) {
      throw expected("\\\" \\\\ \\n \\r \\t \\uXXXX");
    }
    String hex = text.substring(at + 1, end);
    int code = hex.matches("[0-9A-Fa-f]+") ? Integer.parseInt(hex, 16) : -1;
    if (!Character.isValidCodePoint(code)) {
      throw expected("\\uXXXX");
    }
    string.appendCodePoint(code);
    at = end;
  }

  /** Names what stands here and is no constant. */
  Unreadable refused() {
    String word = word();
    if (word.equals("?")) {
      return unsupported("the placeholder ?");
    }
    if (!word.isEmpty()) {
      return unsupported(
          seesCallOf(word) ? "function call " + word + "(…)" : "name or expression " + word);
    }
    if (sees("{")) {
      return unsupported("context {…}");
    }
    if (sees("[")) {
      return unsupported("list […]");
    }
    return !atEnd() && "+-*/=!".indexOf(text.charAt(at)) >= 0
        ? unsupported("operator " + text.charAt(at))
        : expected("a constant");
  }

  static Unreadable unsupported(String construct) {
    return new Unreadable(DmnFault.SFEEL_UNSUPPORTED, construct);
  }
}
