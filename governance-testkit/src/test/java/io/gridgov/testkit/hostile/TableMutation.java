package io.gridgov.testkit.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to spoil a table's file, and the faults of which every one is met when it is tried often.
 * None names the ways that must leave the table as good as it was.
 */
enum TableMutation {
  BYTE_FLIPPED("", "not-utf8", "bad-json", "bad-xml", "row-length", "unknown-column"),
  CUT_OUT("", "row-length", "bad-json", "bad-xml"),
  TRUNCATED("", "row-length", "bad-json", "bad-xml"),
  QUOTE_INSERTED("", "condition", "bad-json", "bad-xml"),
  BRACKETS_INSERTED("", "condition", "bad-json", "bad-xml", "unknown-column"),
  NONSENSE_INSERTED("", "condition", "bad-json", "bad-xml"),
  CRLF(""),
  ROW_TWICE("csv", "row-id"),
  ROWS_EXCHANGED("csv", "table-head"),
  CELL_EMPTIED("csv", "column-type", "column-name", "column-role"),
  CELLS_EXCHANGED("csv", "condition", "output", "date"),
  CELL_HOSTILE("csv", "condition", "column-type", "column-role", "date"),
  HIT_POLICY("", "hit-policy-unsupported", "policy-outputs"),
  KEY_RENAMED("json", "missing-key", "unknown-key", "unknown-column"),
  KEY_TWICE("json", "duplicate-key"),
  VALUE_OF_ANOTHER_TYPE("json", "wrong-type"),
  VALUE_HOSTILE("json", "condition", "output", "column-type", "unknown-column"),
  NESTED("json", "too-deep"),
  ELEMENT_RENAMED("dmn", "dmn-unsupported", "dmn-missing", "row-length"),
  ELEMENT_GONE("dmn", "row-length", "dmn-missing"),
  ELEMENT_TWICE("dmn", "row-length", "row-id", "dmn-twice", "dmn-several-decisions"),
  ATTRIBUTE_RENAMED("dmn", "dmn-unknown", "dmn-unsupported"),
  ATTRIBUTE_HOSTILE("dmn", "dmn-type"),
  ENTRY_HOSTILE("dmn", "sfeel-unsupported", "sfeel-syntax", "sfeel-value"),
  DOCTYPE("dmn", "xml-dtd"),
  ENTITY("dmn", "xml-entity"),
  DEEP("dmn", "xml-too-large"),
  NAMESPACE("dmn", "dmn-version");

  private static final Pattern KEY = Pattern.compile("\"([^\"]+)\": ");
  private static final Pattern STRING = Pattern.compile("(?<=: )\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)(?=[ />])");
  private static final List<String> ELEMENTS =
      List.of(
          "decision",
          "variable",
          "decisionTable",
          "input",
          "inputExpression",
          "inputValues",
          "output",
          "rule",
          "description",
          "inputEntry",
          "outputEntry",
          "text");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
  private static final Pattern ENTRY = Pattern.compile("(?<=<text>)[^<]*(?=</text>)");
  private static final Pattern POLICY =
      Pattern.compile("^F(?=,)|(?<=\"policy\": )\"F\"|(?<=hitPolicy=)\"FIRST\"");
  private static final List<String> NONSENSE =
      List.of(
          "\u0000",
          "\uFEFF",
          "\u202E",
          "𠮷😀",
          "NaN",
          "-1",
          "1e999",
          "，",
          "null",
          "not(-)",
          "..",
          "&#0;",
          "]]>",
          "<!--",
          "<?x?>",
          "<![CDATA[",
          "\\u0000",
          "\\",
          "<",
          "&");
  private static final List<String> HOSTILE =
      List.of(
          "not(".repeat(2000),
          "[".repeat(2000),
          "[1..",
          "(2..1)",
          "1,".repeat(12_000) + "1",
          "",
          "-",
          "- 1",
          "9".repeat(500),
          "1e400",
          "\"",
          "\"\"",
          "\"a\"b",
          "2026-13-01",
          "1999-01-01",
          "under",
          "under a,b",
          "within \"",
          "missing,missing",
          "not(missing)",
          "]1..2[",
          ">",
          "<=",
          "text{a|a}",
          "number[2..1]",
          "number[..]",
          "date(\"2026-02-30\")",
          "date(1)",
          "max(1)",
          "gridgov(?, \"not(not(a))\")",
          "gridgov(?,",
          "\"\\uD840\"",
          "\"\\q\"",
          "if a then b",
          "a.b",
          "{}",
          "? = 1",
          "@\"x\"",
          "time(\"25:00:00\")",
          "null, null");

  private final String form;
  private final String faults;

  TableMutation(String form, String... faults) {
    this.form = form;
    this.faults = String.join(" ", faults);
  }

  boolean fits(String file) {
    return file.endsWith(form);
  }

  Set<String> faults() {
    return faults.isEmpty() ? Set.of() : Set.of(faults.split(" ", -1));
  }

  byte[] apply(String file, String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (this == BYTE_FLIPPED) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      return bytes;
    }
    return this == TRUNCATED
        ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
        : reworded(file, text, random).getBytes(StandardCharsets.UTF_8);
  }

  private String reworded(String file, String text, Random random) {
    return switch (this) {
      case CUT_OUT -> {
        int from = random.nextInt(text.length());
        yield text.substring(0, from)
            + text.substring(Math.min(text.length(), from + 1 + random.nextInt(12)));
      }
      case QUOTE_INSERTED ->
          insert(text, file.endsWith(".dmn") ? "\"" : "\"".repeat(1 + random.nextInt(2)), random);
      case BRACKETS_INSERTED ->
          insert(text, "[({".substring(random.nextInt(3)).repeat(500), random);
      case NONSENSE_INSERTED -> insert(text, any(NONSENSE, random), random);
      case CRLF -> text.replace("\n", "\r\n");
      case HIT_POLICY -> policy(file, text, random);
      case ROW_TWICE, ROWS_EXCHANGED -> rows(text, random);
      case CELL_EMPTIED, CELLS_EXCHANGED, CELL_HOSTILE -> cells(text, random);
      case KEY_RENAMED, KEY_TWICE, VALUE_OF_ANOTHER_TYPE, VALUE_HOSTILE, NESTED ->
          json(text, random);
      default -> xml(text, random);
    };
  }

  private static String policy(String file, String text, Random random) {
    String letter = any(List.of("U", "A", "P", "R", "O", "C", "C+", "C<", "C#", "X", ""), random);
    String word = any(List.of("UNIQUE", "PRIORITY", "OUTPUT ORDER", "COLLECT", "X"), random);
    String by = file.endsWith(".csv") ? letter : '"' + letter + '"';
    return replaced(text, POLICY, file.endsWith(".dmn") ? '"' + word + '"' : by, random);
  }

  private String rows(String text, Random random) {
    List<String> rows = new ArrayList<>(text.lines().toList());
    int one = random.nextInt(rows.size());
    if (this == ROW_TWICE) {
      rows.add(3 + random.nextInt(rows.size() - 2), rows.get(Math.max(3, one)));
    } else {
      Collections.swap(rows, one, random.nextInt(rows.size()));
    }
    return String.join("\n", rows) + "\n";
  }

  private String cells(String text, Random random) {
    List<String> rows = new ArrayList<>(text.lines().toList());
    int one = random.nextInt(rows.size());
    String[] cells = rows.get(one).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    int cell = random.nextInt(cells.length);
    switch (this) {
      case CELL_EMPTIED -> cells[cell] = "";
      case CELLS_EXCHANGED ->
          Collections.swap(Arrays.asList(cells), cell, random.nextInt(cells.length));
      default -> cells[cell] = '"' + any(HOSTILE, random).replace("\"", "\"\"") + '"';
    }
    rows.set(one, String.join(",", cells));
    return String.join("\n", rows) + "\n";
  }

  private String json(String text, Random random) {
    String hostile = any(HOSTILE, random).replace("\\", "\\\\").replace("\"", "\\\"");
    return switch (this) {
      case KEY_RENAMED ->
          replaced(text, KEY, any(List.of("\"x\": ", "\"when\": ", "\"kind\": "), random), random);
      case KEY_TWICE -> {
        MatchResult key = any(KEY.matcher(text).results().toList(), random);
        yield text.substring(0, key.start())
            + key.group()
            + "\"a\", "
            + text.substring(key.start());
      }
      case VALUE_OF_ANOTHER_TYPE ->
          replaced(text, STRING, any(List.of("7", "[]", "{}", "null", "true"), random), random);
      case NESTED -> replaced(text, STRING, "[".repeat(70 + random.nextInt(9000)), random);
      default -> replaced(text, STRING, '"' + hostile + '"', random);
    };
  }

  private String xml(String text, Random random) {
    String hostile =
        any(HOSTILE, random).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    return switch (this) {
      case ELEMENT_RENAMED -> renamed(text, random);
      case ELEMENT_GONE -> replaced(text, element(random), "", random);
      case ELEMENT_TWICE -> {
        MatchResult leaf = any(element(random).matcher(text).results().toList(), random);
        yield text.substring(0, leaf.end()) + leaf.group() + text.substring(leaf.end());
      }
      case ATTRIBUTE_RENAMED -> {
        List<MatchResult> found = plainAttributes(text);
        MatchResult place = any(found, random);
        yield text.substring(0, place.start(1))
            + any(List.of("x", "gridgov:x", "typeref"), random)
            + text.substring(place.end(1));
      }
      case ATTRIBUTE_HOSTILE -> {
        MatchResult place = any(plainAttributes(text), random);
        yield text.substring(0, place.start(2)) + hostile + text.substring(place.end(2));
      }
      case ENTRY_HOSTILE -> replaced(text, ENTRY, hostile, random);
      case DOCTYPE ->
          text.replaceFirst(
              "<definitions",
              any(
                      List.of(
                          "<!DOCTYPE d SYSTEM \"file:///etc/passwd\">",
                          "<!DOCTYPE d [<!ENTITY a \"b\">]>",
                          "<!DOCTYPE d [<!ENTITY % a SYSTEM \"http://localhost:1/\"> %a;]>"),
                      random)
                  + "<definitions");
      case ENTITY -> replaced(text, ENTRY, "&" + any(List.of("a", "nbsp"), random) + ";", random);
      case DEEP -> replaced(text, ENTRY, "<a>".repeat(64 + random.nextInt(9000)), random);
      default ->
          text.replace(
                  "https://www.omg.org/spec/DMN/20191111/MODEL/",
                  any(
                      List.of(
                          "http://www.omg.org/spec/DMN/20180521/MODEL/",
                          "",
                          "x",
                          "https://gridgov.io/spec/dmn/1",
                          "https://www.omg.org/spec/DMN/20230324/MODEL/"),
                      random))
              + (random.nextBoolean() ? "" : " ");
    };
  }

  /** One kind of element, whole. */
  private static Pattern element(Random random) {
    String name = any(ELEMENTS, random);
    return Pattern.compile("(?s)<" + name + "(?=[ />])(?:[^<>]*/>|[^<>]*>.*?</" + name + ">)");
  }

  private static String renamed(String text, Random random) {
    List<String> names = TAG.matcher(text).results().map(tag -> tag.group(2)).distinct().toList();
    String name = any(names, random);
    String by = any(List.of("x", "rule", "text", "literalExpression", "invocation"), random);
    return text.replaceAll("<(/?)" + name + "(?=[ />])", "<$1" + by);
  }

  private static List<MatchResult> plainAttributes(String text) {
    return ATTRIBUTE
        .matcher(text.substring(0, text.indexOf("<dmndi")))
        .results()
        .skip(2)
        .filter(one -> !one.group(1).startsWith("xmlns") && !one.group(1).equals("id"))
        .toList();
  }

  private static String insert(String text, String what, Random random) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + what + text.substring(at);
  }

  private static String replaced(String text, Pattern pattern, String by, Random random) {
    MatchResult place = any(pattern.matcher(text).results().toList(), random);
    return text.substring(0, place.start()) + by + text.substring(place.end());
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
